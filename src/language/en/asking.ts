import type { AskingWords } from '../asking-words.ts'
import { adviceTopicWords } from './advice-topics.ts'
import { adviceWords } from './advice-words.ts'
import { claimWords } from './claim-words.ts'
import { grievances } from './grievances.ts'
import { orderWords } from './order-words.ts'
import { productTopicWords } from './product-topics.ts'
import { shopHeadings } from './shop-headings.ts'
import { shopTopicWords } from './shop-topics.ts'
import { talkWords } from './talk-words.ts'
import { undoWords } from './undo-words.ts'

const place =
  'first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|middle|top|bottom|other|left|right'
const worn =
  'dress|coat|jacket|blazer|shirt|t ?shirt|tee|top|blouse|skirt|pants|trousers|jeans|shorts|shoes?|boots?|sneakers|trainers|heels|sandals|bag|handbag|backpack|jumper|sweater|cardigan|hoodie|suit|scarf|hat|cap|belt|bra|swimsuit|leggings|joggers|loafers|flats|gloves|watch|ring|necklace|thing|piece|item|pair|material|fabric|lining|zip|zipper|straps?|sleeves|heel|sole|soles|collar|hood|hem|waist\\w*|buttons?|pockets?|leather|inside|model|price|color|colour'
/** What was shown, as questions name it. */
const shown = `(?:it|its|they|theyre|them|these|those|this|that|thats|(?:number|no|nr) (?:\\d|one|two|three|four|five|six)|(?:the|your) (?:\\w+ ){0,2}(?:${place}|ones?|${worn})|(?:the|this|that|these|those) (?:\\w+ ){0,3}(?:${worn}|ones?))`

/** How English asks. */
export const askingWords: AskingWords = {
  ofProduct: [
    new RegExp(
      `^(?:is|are|isnt|arent|was|does|do|doesnt|dont|did|has|have|hasnt|will|wont|would|wouldnt|should|must|can|cant|could)(?: (?:not|really|actually|even|either))? ${shown}\\b`,
    ),
    new RegExp(`^(?:is|are) there (?:\\w+ ){1,3}(?:in|on|at|for|to|behind|inside) ${shown}\\b`),
    new RegExp(
      `^(?:can|could|may|should|do|will|would|must) (?:i|u|you|one|we|she|he|they|my \\w+)(?: \\w+){1,3}? ${shown}\\b`,
    ),
    new RegExp(
      `^(?:how|what|whats|which|who|where|wheres|why|when)\\b(?:\\W+\\w+){0,7}?\\W+${shown}(?:\\b|$)`,
    ),
  ],
  notAsked: [
    /\bthe same\b.{0,30}\b(?:be|have|get|come|available|exist)?\b.{0,12}\bin\b/,
    /\bgo(?:es)? (?:well )?with\b/,
    /\b(?:show|see(?![- ]thr)|find|look for|buy|order|search|browse|try)\b/,
    /^(?:can|could|would|do|does) (?:it|they|this|that|these|those|i|you|we)\b(?: like| a bit| maybe)* (?:be|have|get|do|take|leave|exist|change|add|make|swap)\b(?!.*\b(?:wash|iron|dry|clean|tumble|machine|pockets|removed|adjusted|taken off)\w*)/,
    /\b(?:which|who) (?:one |ones )?of (?:these|those|them|the)\b|\bwhich (?:ones?|is|has|are)\b|\b(?:first|second|third|\d|one|black|blue|brown|grey|white|red) (?:or|than|and) (?:the )?(?:first|second|third|fourth|fifth|last|\d|two|black|blue|brown|grey|white|red)\b|\b\w+er than\b|\bbetween (?:these|those|the)\b/,
    /^(?:do|can|could|have) (?:you|u|ya|i|we) (?:have|got|get|do|stock|sell|carry)\b/,
    /\b(?:goes?|wear|match\w*|pair|style|combine) (?:it |this |that |them |well |best )?with\b/,
    /\bgoes? (?:over|under)\b/,
    /^(?:would|do|does|will|is|are) (?:it|this|that|these|they|i|you) (?:suit|flatter|look|work|be ok|ok|okay|too|appropriate)\b/,
    /\belse\b|\blike (?:it|this|that|these|those|them)\b/,
    /\b(?:suit|flatter|look (?:good|ok|silly|ridiculous|stupid|nice)) (?:on )?(?:me|my|him|her)\b/,
    /^(?:what|how) (?:about|if|are you|is your)\b|^how do (?:i|you|people)\b|^(?:why|how) (?:are|do|is|does) you\b/,
    /^(?:is|are) (?:that|this|it|these|those) (?:all|everything|it|the best|what|because|how|a joke|joke|why|ok|okay|supposed|you)\b/,
  ],
  wantsToSee: /\b(?:show (?:me|us|them|those|all)|let me see|i want to see|find me|just show|looking for)\b/,
  fillers:
    /^(?:(?:and|but|so|ok|okay|um|uh|er|erm|well|like|now|hey|hi|hello|please|also|or|yeah|yes|no|oh|right|wait|hmm|actually|quick question|one question|question|do you know(?: if| whether)?|can you tell me(?: if| whether)?|could you tell me(?: if| whether)?|tell me(?: if| whether)?|please tell(?: me)?|just tell me|i need to know(?: if)?|i want to know(?: if)?|i wonder if|any idea(?: if)?|does anyone know)\b[\s,.:;!-]*)+/,
  edits:
    /^(?:in|only|just show|show|cheaper|bigger|larger|smaller|warmer|longer|shorter|with|without|no |not|same|more|make|uk \d|size \d)\b/,
  question:
    /\?|^(?:is|are|do|does|did|can|could|will|would|has|have|how|what|whats|which|who|where|wheres|when|whens|why|any)\b/,
  cues: [
    [
      /\bhow (?:long|many days|soon|fast|quick)|\bwhen\b|\bdeadline\b|\btime\b/,
      /\d+ (?:working )?days?|weeks?|months?|years?|\bam\b|\bpm\b|\bhours?\b/,
    ],
    [
      /\bhow (?:much|expensive)|\bcosts?\b|\bfree\b|\bfees?\b|\bpays?\b|\bcharges?\b|\bprice/,
      /[€$£]|\bfree\b/,
    ],
  ],
  offers:
    /\b(?:do|dont|have|can|could) (?:you|u|ya)\b|\b(?:is|are) there\b|\bany\b|\b(?:need|want|looking)\b/,
  shop: shopTopicWords,
  headings: shopHeadings,
  product: productTopicWords,
  claims: claimWords,
  ...orderWords,
  advice: adviceWords,
  advised: adviceTopicWords,
  talk: talkWords,
  followsShop: [
    /^(?:what|whats|and|but|so|ok|okay|also)?\W*(?:(?:what )?if\b|how (?:long|much|many days|soon|fast|late|far)|who (?:pays|has to)|whos paying|when (?:do|will|can|does|is)|until when|by when|where (?:do|can|should|to)|do i (?:need|have|get|pay|still)|will i|must i|can i (?:do|bring|take|also|even|still|pay|get|change|cancel|exchange|send|keep|collect|pick)|could i (?:do|bring|also)|is (?:it|that|this|there) (?:\w+ )?(?:free|possible|included|extra|a fee|a charge|a minimum|the same|for free|true|also|any)|(?:is|are|does|do|did) (?:it|that|this|they) (?:\w+ )?(?:cost|take|apply|count|include|work|free|possible|extra|expire|hold)|(?:and )?what (?:if|about (?:if|sale|online|international|other countries|abroad))|does (?:it|that) matter)\b/,
    /^(?:and|but|what about|how about|also|even|ok and|and what about) (?:(?:to|for|from|in|on|with|at|if|without) )?(?!in (?:red|blue|black|white|green|pink))(?:the )?(?:sale|reduced|worn|opened|underwear|abroad|overseas|austria|switzerland|france|italy|spain|england|uk|us|usa|america|norway|holland|netherlands|belgium|poland|europe|express|weekends?|sundays?|saturdays?|gift|vouchers?|receipt|box|tags?|labels?|postage|refund|exchange)\b/,
  ],
  whichShown: [
    /\b(?:any|anything|something|which|some|one|none)\b.{0,30}\b(?:in there|in here|among (?:them|these|those)|(?:of|from|out of) (?:those|these|them|that lot))\b/,
    /\b(?:which|any|some|one|none|all|how many) (?:\w+ )?(?:of )?(?:these|those|them)\b|\b(?:are|is|do|does|have) (?:these|those|they) all\b/,
    /^(?:and |so |ok |but )*which (?:ones?|one of (?:these|those|them)|pairs?) (?:is|are|has|have|come|comes|would be|do|does|can)\b/,
    /^(?:and |so |ok |but )*(?:are|is|do|does|have|has) (?:any|some|one|all) (?:of (?:these|those|them|the (?:\w+ )?ones?))\b/,
  ],
  several: /\b(?:they|theyre|them|these|those|any|anything|some|all|ones|which|either|both)\b/,
  extremePrice:
    /\b(?:and|also|,)\b.{0,40}\b(?:cheapest|least expensive|most expensive|dearest|priciest|price range|lowest price|highest price)\b/,
  grievances,
  isAll:
    /^\W*(?:(?:and|so|but|oh|hm+|ok|okay|wait|really|sorry)\W+)*(?:is|was) (?:that|this|it)(?: really| seriously| honestly)? (?:all|everything|it)(?: (?:there is|you(?:ve)?(?: guys| lot)?(?: have)?(?: got)?|then|really|of (?:them|it)|in (?:the|your) (?:shop|store)|for now|now))*\W*$|\b(?:dont|do|havent|have) you (?:really |guys )?(?:have |got )?(?:any ?(?:thing|more)|nothing) (?:else|more)(?: than (?:that|this|these))?\W*$|^\W*nothing else\W*$|\b(?:is|are) (?:there|that) (?:really |just )?only (?:these|those|that|the(?:se|m)? (?:one|two|three|few)s?|one|two|three|a few)\b(?: left| there)?\W*$|\bcant be (?:all|everything|it)\b/,
  pronoun: /\b(?:it|them|this|these|those|that one|the (?:first|second|third|last) one)\b/,
  undo: undoWords,
  count: [
    /\bhow many\b(?!.{0,20}\b(?:pockets?|buttons?|days?|weeks?|people|people|times|colou?rs?|sizes?|brands?|pages)\b).{0,60}\b(?:do|have|are|got|is|would|stock|sell|carry|there|shop|in|left|come)\b/,
    /\bhow many (?:\w+ ){1,4}(?:you got|in stock|there|in the shop)\b/,
    /\bhow (?:big|large) is (?:your|the) (?:selection|range|choice|collection)\b/,
    /^(?:so |and |ok |okay )?(?:how many|count|number of|total (?:no|number) of)\b(?! (?:pockets?|buttons?|days?|weeks?|people|times|colou?rs?|sizes?|brands?|pages|in (?:a|the) pack)\b)(?: [\w-]+){1,5}\??$/,
  ],
  priceRange: [
    /\bprice range\b|\bwhat do your\b.{0,30}\bcost\b|\bhow much (?:are|do) your\b|\bfrom what price\b|\bwhere do (?:your )?\w*(?: \w+)? ?prices start\b|\bhow expensive (?:are|is) (?:your|the average)\b|\bprices? (?:start|begin)\b/,
  ],
  lists: {
    brands: [
      /\b(?:what|which|whose)(?: \w+){0,3} (?:brands?|labels|makes|designers?|houses)\b(?! (?:is|are|was) (?:it|this|that|the|these|they))/,
      /\b(?:brands|labels|designers) (?:do|have|are|can|you)\b/,
      /\b(?:list|name)\b.{0,12}\bbrands\b|^brands\b(?: (?:of|for) \w+)?\W*$|\bhow many brands\b/,
    ],
    sizes: [
      /\b(?:what|which)(?: \w+){0,3} sizes?\b.{0,30}\b(?:do you|have you|are there|you have|you got|you do|you stock|go up)\b/,
      /\b(?:biggest|smallest|largest|maximum|max|highest|lowest) (?:\w+ )?(?:size|sizes|cup|waist|length)\b.{0,40}\b(?:you|your|there|do|got|stock)\b/,
      /\b(?:up to|until|till|from) (?:what|which) (?:\w+ )?(?:sizes?|number|age)\b|\bdo (?:your|the|ur) (?:[\w-]+ ){1,3}(?:stop|start|end|come in half|go)\b|\bwhat (?:[\w-]+ )?sizes (?:exist|do (?:\w+ ){1,3}(?:run|come|go))\b|\bin (?:what|which) sizes do (?:you|your)\b/,
      /\b(?:whats|what is|what are) (?:the|your) (?:biggest|smallest|largest) (?:\w+ )?sizes?\b/,
      /\bhow (?:big|small|far|large) do (?:your|the)\b.{0,30}\b(?:go|run|come|sizes)\b/,
      /\b(?:do|does) (?:you|your|the|ur)\b.{0,25}\bgo up to\b/,
    ],
    colors: [
      /\b(?:what|which)(?: \w+){0,2} colou?rs?\b.{0,20}\b(?:do|have|are|come|you)\b(?! (?:it|this|that|these|they)\b)/,
    ],
    materials: [
      /\b(?:what|which) (?:materials|fabrics) (?:are|is) (?:available|there)\b/,

      /\b(?:what|which) (?:materials|fabrics)\b.{0,20}\b(?:do|have|are|you)\b(?! (?:it|this|that|these|they)\b)/,
    ],
    kinds: [
      /^(?:\w+ )?what (?:things |products |items |clothes |stuff )?do you (?:sell|stock|carry|offer)(?: here| in (?:your|the|this) (?:shop|store))?\W*$/,
      /^(?:\w+ )?what(?:s| is) in (?:your|the) (?:shop|store|range|assortment|catalog(?:ue)?)\W*$/,
      /\b(?:what|which) (?:kinds?|types?|sorts?|styles?|categories|departments|sections)\b.{0,20}\b(?:do you|have you|are there|you have|you got|you sell)\b/,
    ],
  },
  named: {
    count: /\bhow many\b|\b(?:number|amount) of\b|\bhow (?:big|large) (?:is|are)\b/,
    sizes:
      /\b(?:plus )?siz(?:e|es|ing)\b|\b(?:leg )?lengths\b|\binside legs?\b|\binseams?\b|\bgo (?:up|down) to\b|\bpetites?\b|\bhalf sizes\b/,
    brands: /\b(?:brands?|labels?|designers?|makes)\b/,
    colors: /\bcolou?rs?\b|\bshades?\b/,
    materials: /\b(?:materials?|fabrics?)\b/,
    'price-range': /\bprices?\b|\bcosts?\b|\bexpensive\b/,
    kinds: /\b(?:kinds?|types?|sorts?|styles?|categories|departments?|sections?|range|else do you)\b/,
  },
  ofShown: /\b(?:of|in) (?:these|those|them|this|that)\b|\b(?:these|those|they)\b/,
  spellings: `delivery deliver shipping postage returns return refund exchange payment voucher discount discounts opening warranty
guarantee pockets washable lining material fabric stretchy stretch available measurements brands colours colors`,
}
