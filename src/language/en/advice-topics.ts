import { shelves } from '../../knowledge/en/shelves.ts'
import type { AdviceWords } from '../advice-topic.ts'

/** How English asks for what general knowledge of clothes answers. */
export const adviceTopicWords: AdviceWords = {
  asks: /(?:^|[.,;!?] *|\b(?:and|but|or|also|so|hi|hello|hey|ok|pls|please|quick question|question) )(?:what|whats|which|whichs|how|hows|is|are|does|do|did|can|could|should|shall|may|will|would|why|when|tell me|explain|define|convert|any tips|tips|advice|help me (?:wash|clean|understand)|whos|its)\b/,
  seeksHelp:
    /\b(?:how (?:do|can|should|could|does|often|tight|loose|high|big|hot|long (?:should|does|do|will|can)|many \w+ should)|how to|why (?:do|does|is|are|did|will|has|have)|should (?:i|my|you|one|we|a|an|the|men|women)|(?:is|are|would) (?:it|that|this|they)(?: be)? (?:ok|okay|true|normal|bad|possible|allowed|weird|acceptable|permitted|appropriate|cringe)|what (?:do|can|should|could|must) (?:i|we|one) (?:do|look for|pay attention)|what (?:does|do) .{1,40} mean|difference between|where should|what happens|(?:can|may|could|must|am) i (?!get\b|have\b|see\b|buy\b|find\b|order\b|pay\b|return\b|use a\b|interested|looking)|can (?:you|one|we|men|women|a|my)(?! (?:show|find|get|recommend|suggest|help me find))|(?:does|do|will|is|are|can) (?:an? |the |my )?(?!you\b)[\w' -]{2,40} (?:shrink|stretch|fade|pill|peel|crease|wrinkle|smell|last|itch|waterproof|warm enough|see.through|get wet|ruin|wreck|damage)\w*|(?:any|a) (?:tips?|tricks?|advice)|what(?:s| is) (?:wrong|the trick|the best way)|best way to|instructions|spilled|spilt|splashed|stain(?:ed|s)?|shrank|shrunk|got stuck|is stuck|flaking|peeling|pinch(?:es|ing)?|rubs? (?:my|off)|blisters?|fell off|creeps up|rides up|keeps? (?:slipping|sliding|falling|riding|coming)|came out (?:tiny|small|pink|gr[ae]y)|scratch(?:es|ing) (?:me|my)|drags? on|too (?:long|short|tight|loose|small|big) (?:for|on) me|what (?:should|must) i look (?:for|out))\b/,
  ofShop:
    /\b(?:do|dont|have|can|could) (?:you|u|ya) (?:guys )?(?:have|got|sell|stock|carry|show|find|recommend any)\b|\b(?:can|could|may) (?:i|we) (?:please )?(?:see|have|look at)\b|\b(?:show|find|get|bring) me\b|\blooking for\b|\bhave you got\b|\bof (?:your|yours)\b|\b(?:which|what|how many|are|do|is) your\b(?! (?:opinion|advice|view|take|tip))|\b(?:is|are) there\b|^any\b|(?<!\b(?:do|does|will|would|dont|should|can) )\bi (?:want|need|would like)\b(?! to know)|\b(?:is|are|does|do|can|will) (?:it|this|that|these|those|they|the (?:first|second|third|last|other|one|\w+ one))\b(?! (?:really |still |actually |ever )?(?:ok|okay|fine|true|too (?:much|dressy|formal|casual|flashy)|weird|wrong|rude|bad taste|allowed|acceptable|appropriate|alright|a (?:faux|no|myth))\b)/,
  left: [],
  shelves,
  forms: {
    endings: 's|es|ed',
    heads:
      'fabrics?|materials?|cloth|dress codes?|codes?|attire|style|jackets?|coats?|trousers|pants|jeans|dress|shoes|boots|bags?|shirts?|skirts?|sleeves?|leather|wool|silk|cotton|clothing|clothes',
  },
  care: /\b(?:wash(?:ed|ing|able|es)?|hand ?wash|machine|tumble|dryer|dry clean\w*|launder\w*|iron(?:ed|ing)?|steam(?:ed|ing)?|clean(?:ed|ing)?|care (?:for|of)|look after|take care|stains?|shrink\w*|waterproof (?:my|it)|protect|fade|smell|stretch(?:ed)? out|softener)\b/,
  traits: {
    warmth: /\b(?:warm(?:er|est|th)?|winter|insulat\w*|cold)\b/,
    air: /\b(?:hot|heat|summer|cool(?:er|est)?|breath\w*|sweat(?:y|s|ing)?|humid\w*|tropic\w*|india|thailand|desert|july|august)\b/,
    smoothness: /\b(?:creas\w*|wrinkl\w*|crumpl\w*|(?:no|without|non|need no) iron(?:ing)?)\b/,
    softness: /\b(?:soft(?:er|est)?|itch\w*|scratch\w*|comfort\w*|sensitive skin)\b/,
    toughness:
      /\b(?:durable|last(?:s|ing)? long(?:er)?|hard ?wearing|tough(?:er|est)?|wear out|pill(?:s|ing)?)\b/,
    rain: /\b(?:rain\w*|waterproof|wet|water)\b/,
  },
  ofFabrics: /\b(?:what|which|best)\b(?: \w+){0,3} (?:fabrics?|materials?|cloths?|fib(?:er|re)s?)\b/,
  compares: /\b(?:difference|better|best|versus|vs|compared?|or|good|bad|worth)\b/,
  means:
    /\b(?:difference|differ|different|mean(?:s|ing|t)?|definition|define|explain|supposed to be|same (?:as|thing)|what(?:s| is| are| about| on earth| the (?:hell|heck)| exactly| even| does))\b/,
  fillers:
    /^(?:whats?|which|is|are|an?|do|does|did|mean(?:s|ing|t)?|defin(?:e|ition)|of|explain(?:ed)?|tell|me|please|pls|can|could|you|u|exactly|actually|really|even|on|earth|hell|heck|supposed|to|be|called|in|clothing|clothes|fashion|terms|for|a|woman|women|man|men|i|im|know|dont|not|sure|difference|differ|different|differences|between|and|or|vs|versus|same|thing|things|as|from|each|other|how|compare|compared|with|words?|hi|hello|hey|ok|okay|so|also|when|people|say|says|it|they|that|label|s|quick|question|main|actual|big|wondering|wonder|just|again|by|anyone|someone|briefly|like|five|kid|deal|simple|simple|simply)$/,
  differs: /\b(?:differences? (?:between|of)|different between|what distinguishes)\b/,
  either:
    /\b(?:or|vs|versus)\b.*\b(?:which|what should|whats better|better|difference)\b|\b(?:which|whats better|what is better|difference|should i (?:get|take|wear|buy))\b.*\b(?:or|vs|versus)\b/,
  scratches:
    /^\W*(?:(?:but|hm+|no|oh|ugh|well) )*(?:they|these|those|it|this|that|all of them)(?:re|s| all| both)?(?: (?:look|looks|are|is|feel|feels|seem|seems|sound|must be|will be|bound to be|a bit|so|very|too|really|rather|all|quite|pretty|kind of|probably))* (?:itchy|scratchy|itch|scratch|prickly)\W*$/,
  verdict:
    /(?:^|[.,;:!?] ?|\b(?:and|but|or|so|ok|okay|hi|hello|hey|please|question|know if|wonder if|wondering if|sure if|tell me if) )(?:(?:is it|its) (?:really |still |actually )?(?:ok|okay|fine|true|weird|bad|wrong|rude|allowed|acceptable|appropriate|alright|possible|too|a (?:faux|no|crime))|can|could|may|should|shall|must|would|will|is|are|am i|does|do|did|isnt|arent|cant|shouldnt|i can|one can|you can)\b|\b(?:ok|okay|allowed|acceptable|appropriate|faux pas|bad taste|a no go|no-go|yes or no)\W*$/,
  suits:
    /\b(?:what|which|how)\b.{0,60}\b(?:suits?|flatter\w*|makes?|look|wear|best|good|better|hides?|works?|dress|choose|avoid)\b/,
  colors: {
    black: 'black',
    brown: '(?:dark |chocolate )?brown',
    tan: 'tan|cognac|camel',
    burgundy: 'burgundy|oxblood|bordeaux|wine red',
    white: 'white',
    navy: 'navy(?: blue)?|dark blue',
    blue: '(?:light |royal )?blue',
    gray: '(?:light |dark |charcoal )?gr[ae]y|charcoal',
    beige: 'beige|cream|sand|stone|khaki',
    green: '(?:dark |olive )?green|olive',
  },
  shoes: 'shoes|loafers|oxfords|brogues|boots|derbies|chelseas',
  suit: 'suits?|tux(?:edo)?|two piece|trousers and jacket',
  systems: {
    EU: 'eu|eur|european?|german|germany|europe|continental',
    UK: 'uk|british|gb',
    US: 'us|usa|american|america',
    IT: 'italian|italy',
    FR: 'french|france',
  },
  into: 'in|to|into|as|=|is|a',
  wearers: {
    women:
      /\b(?:wom[ae]n\w*|lad(?:y|ies)|female|dress(?:es)?|skirts?|blouses?|heels|girlfriend|wife|mum|mom)\b/,
    men: /\b(?:m[ae]ns?|male|guys?|boyfriend|husband|dad|suit)\b/,
    children: /\b(?:kids?|child(?:ren)?s?|toddlers?|son|daughter|baby)\b/,
  },
  sized: {
    shoes: /\b(?:shoes?|trainers?|sneakers?|boots?|heels|foot|feet|sandals?|loafers)\b/,
    trousers: /\b(?:jeans|trousers|pants|chinos|waist)\b/,
    clothes:
      /\b(?:dress(?:es)?|skirts?|blouses?|tops?|shirts?|clothes|clothing|coats?|jackets?|suits?|sweaters?|jumpers?)\b/,
  },
}
