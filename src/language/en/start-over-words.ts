/** Said at the beginning of a message, these begin the conversation anew. */
export const startOverPhrases = [
  'start|begin over|again|afresh|fresh|anew|from_scratch|from_the_beginning|all_over again?',
  'reset everything|it_all|all|the_chat|the_search|the_conversation|search|chat?',
  'clear everything|all|the_chat|the_search|the_conversation|it_all|my_search',
  'new|fresh|another search|conversation|chat|start',
  'forget everything|all_that|all_of_it|all_of_that|what_i_said|all_i_said|about_everything',
]
/** These do so only as the whole message. */
export const startOverAlone = [
  'forget about? it|that|this',
  'scrap that|it|everything',
  'undo everything|it_all|all',
  'startover|restart',
]
/** Words that may stand before and after. */
export const startOverFillers = [
  'ok|okay|please|lets|let_us|now|and|then|just|no|actually|sorry|well|so|hey|can_we|can_you|can_i|could_we|could_you|could_i|i_want_to|id_like_to|i_would_like_to|we_should|with|a',
]
/** Behind "forget everything" these keep something: "forget everything else". */
export const notAll = new Set(['else', 'but', 'except', 'besides', 'about'])
