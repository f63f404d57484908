import type { TalkWords } from '../talk-cue.ts'

/** What small talk is about, in lower case without apostrophes. */
export const talkWords: TalkWords = {
  bot: /\b(?:are you|is this|am i (?:talking|chatting|speaking) (?:to|with)|you) (?:an? |even |just )?(?:real )?(?:(?:chat ?)?bot|robot|human|real person|person|ai|machine|computer|chatgpt|llm|real)\b/,
  'how-are-you':
    /^(?:(?:hi|hey|hello|and|so|yo|good \w+)\W+)*(?:how are you(?: doing)?(?: today)?|hows it going|how do you do|hows (?:your day|life)|you (?:ok|good|alright)|how have you been|how r u)\W*$/,
  'good-news':
    /\b(?:got|landed|starting|have|finally have|just got|start) (?:the|a|my|that|this) (?:new |first |dream )*(?:job|promotion|offer|place|position|internship|apprenticeship)\b|\bgot (?:promoted|hired|engaged|accepted|in to uni)\b|\b(?:passed|aced) (?:my|the|all my) \w+|\b(?:we|i|im|were) (?:just )?(?:got engaged|engaged|graduated|pregnant|expecting)\b/,
  'past-complaint':
    /\b(?:hate|hated|didnt like|dont like|disliked|cant stand|nothing i liked|rubbish|terrible|awful|bad|useless|ugly|sick of|tired of)\b.{0,40}\b(?:(?:you|youve|you have|youre|you are|u) (?:showed|shown|showing|suggested|suggesting|recommended|sent|gave|given|picked|offered)|last time|your (?:suggestions|picks|recommendations|ideas))\b|\b(?:last time|yesterday|you (?:showed|suggested|sent))\b.{0,50}\b(?:rubbish|terrible|awful|bad|useless|ugly|wrong|hated|disappointed|disappointing|crap)\b|^(?:\w+ ){0,3}?(?:i )?(?:hate|dont like|do not like|didnt like|dislike|cant stand) (?:all|any|every one|everything|none|either)(?: of)? ?(?:these|those|them|it|this)?\W*$|^(?:\w+ ){0,2}?none of (?:these|those|them)(?: (?:is|are|really|do|does|for|any|good|nice|right|it|me|work|works|appeal|appeals|to))*\W*$|^(?:\w+ ){0,2}?(?:these|those|they|theyre|all of (?:these|those|them))(?: are| look| all| really| so| just| pretty)* (?:ugly|awful|horrible|hideous|terrible|boring|rubbish|dreadful|frumpy)\W*$|^(?:\w+ ){0,2}?(?:(?:these|those|they|thats|this) (?:are|is) )?not (?:really )?my (?:style|taste|thing|cup of tea)(?: at all)?\W*$/,
  'no-plan':
    /\b(?:surprise me|(?<!(?:would|should|do|did|can|could) )you (?:choose|decide|pick)|dealers choice|whatever you (?:like|think|want)|anything goes)\W*$|\bi dress like (?:an? |my |her |his )?(?:\w+ )?(?:dad|mum|mom|grandma|grandpa|granny|teenager|teacher|kid|father|mother|tramp|clown)\b|\b(?:no (?:idea|clue|plan)|dont (?:really |even )?know|not sure|clueless|cant decide|havent a clue)\b\W*(?:what (?:i|to)\b.{0,25}|where to (?:start|begin)|at all|really|yet|lol|tbh|help)?\W*$/,
  'too-dear':
    /\b(?:(?:your|ur|these|those|the) (?:prices?|stuff|things|clothes)|everything|it|this)(?: here| is| are|s|re)*(?: all| way| far| really| just| so| much)* (?:a joke|a rip[- ]?off|ridiculous|insane|crazy|too (?:expensive|dear|much|pricey)|overpriced|robbery)\b|\b(?:rip[- ]?off|daylight robbery|way overpriced)\b/,
  pets: /\bfor (?:(?:my|our|the|a|his|her) )?(?:little |small |big |old )?(?:dogs?|pupp(?:y|ies)|cats?|kittens?|pets?|hamsters?|rabbits?|pony|horses?|pugs?|dachshunds?)\b(?! (?:lovers?|people|hair|walk\w*|owners?|mums?|moms?|dads?|print|persons?|sitters?|shows?))|\b(?:dog|cat|pet|puppy) (?:coats?|jackets?|sweaters?|clothes|clothing|costumes?|beds?|collars?|leads?|leash(?:es)?|jumpers?|raincoats?|food)\b/,
  asksSold:
    /\b(?:do|does|dont) (?:you|u|ya|they|the shop)(?: guys| also| even)? (?:sell|stock|carry|have|do|got)\b|\b(?:can|could) i (?:get|buy|order|find)\b|\bhave you got\b|\bu (?:sell|got|have)\b|\b(?:is|are) there (?:any )?|\byou (?:sell|stock)\b/,
}
