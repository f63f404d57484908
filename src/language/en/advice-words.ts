import type { AskingWords } from '../asking-words.ts'

const anybody =
  '(?:i|you|u|we|one|people|they|anyone|anybody|men|women|guys|a (?:man|woman|guy|girl)|my \\w+|he|she)'

/** How a clause asks for advice in words: what a word means, what is done, what suits. */
export const adviceWords: AskingWords['advice'] = [
  /\bwhat (?:\w+ ){0,4}?(?:does|do|is|are|s) .{1,60}\b(?:mean|means|supposed to (?:be|mean))\b/,
  /\b(?:whats|what is|what are|explain|tell me)\b.{0,20}\bdifference between\b/,
  /^(?:explain|define|meaning of|is it true|do people|is it (?:bad luck|a myth))\b/,
  /^how (?:can|do|could|would) (?:i|you|one) (?:tell|recogni[sz]e|spot|know)\b/,
  /^(?:whats|what is|what are|what on earth (?:is|are)|what the hell (?:is|are)) (?:an? )?(?!the\b|your\b|you\b|my\b|this|that|it\b|available|cheapest|good|nice|best|new|there|wrong with (?:you|it|this))[\w-]+(?: [\w-]+)?\W*$/,
  new RegExp(
    `^how (?:the hell |on earth |often |exactly )?(?:do|does|should|can|could|am|are|to) ?(?:${anybody} )?(?:\\w+ ){0,2}?(?:wash|iron|dry|clean|get|keep|tie|find my|find out|know|style|combine|walk|measure|fold|store|remove|choose|look after|care for|stop|break in|stretch|tuck|cuff|roll|figure out|supposed to know)\\b(?!.{0,25}\\b(?:order|parcel|refund|account|discount)\\b)`,
  ),
  new RegExp(
    `^(?:can|should|may|could|do|does|must|would|cant|is it (?:ok|okay|fine|wrong|rude|true|weird|acceptable)|are|is) ?${anybody}?(?: \\w+){0,4}? (?:still wear|wear|underdressed|overdressed|too old|too young)\\b(?! (?:it|this|that|them|these|those)\\b)`,
  ),
  /^(?:am i|is a woman|is a man) (?:too (?:old|young|short|tall|fat)|an? (?:apple|pear|hourglass))/,
  /\b(?:still|even|back) (?:in fashion|in style|a thing|fashionable|modern|in)\W*$|^(?:are|is) [\w ]{3,30} (?:out of (?:style|fashion)|in fashion|back|still in|dated|outdated|over)\b/,
  /^(?:which|what) (?:colou?rs?|cuts?|necklines?|shapes?|lengths?|fabrics?|materials?|style|jeans|fit|hem) (?:suits?|goes?|look|looks|dont|doesnt|match|matches|should|works?|flatters?|makes?|is best|are best|is warmest|hides?|do i look)\b/,
  /^why (?:do|does|cant|dont|is|are|should) (?!.*\b(?:find|nobody|none|only|all the|so hard)\b|you\b|your\b|u\b|it\b|this\b|that\b|these\b|they\b)/,
  /^(?:uk|us|eu|italian|french) (?:size )?\d+(?:\.5)? (?:in|is|to|=|as) (?:\w+ )?(?:uk|us|eu|german|italian|french)\b/,
]
