import type { Intent } from './request.ts'

const startOver =
  /^(?:ok(?:ay)?,? |please |let'?s |can (?:we|you|i) |i want to )*(?:start (?:over|again|afresh|fresh|anew|from (?:scratch|the beginning))|reset(?: (?:everything|it all|the (?:chat|search|conversation)))?|clear (?:everything|all|the (?:chat|search|conversation))|new (?:search|conversation|chat)|begin (?:again|anew)|forget (?:it|that|everything|all that|all of (?:it|that)|about (?:it|that)|what i said)(?: (?:and|,) start (?:over|again))?)[\s.!]*(?:please)?[\s.!]*$/

const greetingWords =
  'hi|hiya|hello|hey|heya|yo|howdy|hola|namaste|greetings|good (?:morning|afternoon|evening|day)|thanks|thank you|thankyou|thx|ty|cheers|bye|goodbye|see you|nice|great|perfect|cool|awesome|wonderful|ok|okay|lovely'
const greeting = new RegExp(
  `^(?:(?:${greetingWords}|there|again|so much|very much|a lot|a bunch|for (?:your|the|all(?: the| your)?) help|everyone|buddy|fashion buddy|you(?: all)?|how are you|how's it going|who are you|what can you do|can you help me|help|help me|that's all|what do you (?:have|sell|offer)|what have you got)[\\s,.!?]*)+$`,
)

/** Anger that asks for nothing: it gets an apology, and its words are not searched for. */
const grievance =
  /^(?:(?:you(?:'re| are|r)?|u|ur|this|that|it|it's|is|are|was|all|just|such|so|a|an|the|total|complete|completely|totally|really|very|bloody|fucking|fuckin|damn|useless|worthless|stupid|dumb|idiot|idiotic|moron|terrible|awful|horrible|rubbish|garbage|trash|crap|crappy|shit|shitty|bullshit|suck|sucks|fuck|off|hate|i|wtf|bot|robot|machine|thing|pathetic|annoying|ridiculous|hell|go|to|shut|up)[\s,.!?]*)+$/
const insult =
  /\b(?:useless|worthless|stupid|dumb|idiot|idiotic|moron|terrible|awful|horrible|rubbish|garbage|trash|crap|crappy|shit|shitty|bullshit|sucks?|fuck|wtf|pathetic|annoying|ridiculous|shut up|hell|hate)\b/

const describe =
  /\b(?:describe (?:this|that|it|these|the|my)|what(?:'s| is| are| am i| do you see| can you see)\b(?: (?:exactly|i))?(?: (?:this|that|these|it|those|looking at|wearing|in (?:this|the|my|that)|on (?:this|the|my|that)))(?: (?:called|photo|picture|image|pic|thing|garment|item|one))*\s*[?.!]*$|what do you see|what (?:kind|type|sort|style|colou?rs?|pattern|material|fabric|garments?|clothes|item|shade|neckline|print)(?: of [a-z]+)?(?: is| are| does| do)(?: this| that| it| she| he| the)\b|identify (?:this|the|it)|name (?:this|the) (?:garment|colou?r)|which garments? (?:is|are))/

const detail =
  /\b(?:tell me (?:more |everything )?about|(?:more|any|further|full) (?:info|information|details?)\b|details? (?:of|about|on|for)|(?:is|are) (?:it|this|that|they|these|the [a-z0-9 ]{1,30}?) (?:still )?(?:available|in stock|sold out|on sale|returnable|washable|machine)|(?:what|which) (?:other )?sizes?|\b(?:a |one )?(?:bigger|larger|smaller|other|another|different|next) sizes?\b|\b(?:a|one) size (?:up|down|bigger|larger|smaller)\b|in what sizes?|what size|how (?:much|long|many|tall|heavy)\b(?! of)|what(?:'s| is) (?:the |its )?(?:price|cost|material|fabric|brand|length|composition|return)|what(?:'s| is) (?:the |it |that |this )?[a-z0-9 ]{0,20}made (?:of|from|out of)|what(?:'s| is| does) (?:it|the [a-z0-9 ]{1,20}) cost|who makes|does (?:it|this|that|the [a-z0-9 ]{1,20}) (?:have|run|fit|come|shrink|stretch|need)|do (?:they|these|those) (?:have|run|fit|come)|(?:what|which) brand|show me the details|what do (?:people|reviews) say|can (?:i|you|it) (?:wash|iron|return|be washed))/

const askedWhetherSold =
  /\b(?:do you (?:have|sell|stock|carry)|have you got|can i (?:get|have)|does (?:it|this|that) come|is (?:it|this|that|the [a-z0-9 ]{1,20}) available|are (?:they|these) available|available|comes?)\b/

const more =
  /^(?:(?:ok(?:ay)?|please|and|yes|can you|could you|could i|can i|may i|show|give|see|get|find|load|let|view|any|some|a few|me|us|got|have you|do you have|you|i want|i'd like|to|want|the)[\s,]+)*(?:more(?: (?:options?|results?|products?|items?|choices?|suggestions?|ideas?|please|of (?:them|these|those|the same|this)))?|(?:other|another|different|further|additional|alternative) (?:options?|ones?|results?|products?|items?|choices?|suggestions?|ideas?|things)|anything else|something else|what else(?: (?:do you have|have you got|is there))?|next(?: (?:page|ones?))?|alternatives|keep going|go on|others?)[\s,.!?]*(?:please|do you have|have you got|you have)?[\s.!?]*$/

/** What the whole message is, before its phrases are read; a search unless its form says otherwise. */
export function readIntent(text: string): Intent {
  const said = text.trim()
  if (said === '') return 'search'
  if (startOver.test(said)) return 'start-over'
  if (greeting.test(said) || isGrievance(said)) return 'greeting'
  if (more.test(said)) return 'more'
  if (describe.test(said)) return 'describe'
  return detail.test(said) ? 'detail' : 'search'
}

/** True of a message that is nothing but abuse: "you are useless". */
export const isGrievance = (text: string): boolean => grievance.test(text.trim()) && insult.test(text)

/** True of "do you have it in …?": with nothing but a size it asks about the piece, with a color it asks for another. */
export function asksWhetherSold(text: string): boolean {
  return askedWhetherSold.test(text)
}
