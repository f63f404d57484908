const it = 'it|this|that|they|these|those'
const oneShown = `${it}|the_one`
const picture = 'photo|picture|image|pic|snap'

/** Questions about a photo. Phrases are written as in a `PhraseTable`. */
export const describingPhrases = [
  'describe this|that|it|these|the|my|what',
  `what do|can you see in|on? this|the|my|that? ${picture}?`,
  'what am i looking|wearing at?',
  'what kind|type|sort|style|color|colors|colour|colours|pattern|material|fabric|garment|garments|clothes|item|shade|neckline|print is|are|does|do this|that|it|she|he|the',
  'what kind|type|sort|style of … is|are|does|do this|that|it|she|he|the',
  'identify this|the|it|that',
  'name this|the garment|color|colour',
  'which garment|garments is|are',
]
/** The same, where nothing follows: "what is this?" */
export const describingWholly = [
  `what is|are|s? exactly? ${it} called|thing|garment|item|one|${picture}?`,
  `whats exactly? ${it} called|thing|garment|item|one|${picture}?`,
  `what is|are in|on this|the|my|that ${picture}`,
  `whats in|on this|the|my|that ${picture}`,
]

/** Questions about one product. */
export const detailPhrases = [
  'tell me more|everything|something? about',
  'more|any|further|full info|information|detail|details',
  'the|any|some|all details|detail of|about|on|for',
  'details of|about',
  'show me the details',
  `is|are|isnt ${oneShown} still? available|in_stock|sold_out|on_sale|returnable|washable|machine_washable|machine`,
  'is|are|isnt the … still? available|in_stock|sold_out|on_sale|returnable|washable|machine_washable|machine',
  'what|which other? size|sizes',
  'a|one|any? bigger|larger|smaller|other|another|different|next size|sizes',
  'a|one size up|down|bigger|larger|smaller',
  'how much|long|many|tall|heavy',
  'whats|what_is the|its? price|cost|material|fabric|brand|length|composition|return',
  'whats|what_is|what_are … made of|from|out',
  'whats|what_is|what_are made of|from|out',
  'show|see|let_me_see me? the … one|ones again',
  `what does|do ${it} cost`,
  'what does|do the … cost',
  'who makes',
  `does|do|doesnt ${oneShown} have|run|fit|come|shrink|stretch|need`,
  'does the … have|run|fit|come|shrink|stretch|need',
  'what|which brand',
  'what do people|reviews say',
  'can i|you|it wash|iron|return|be_washed',
]
/** Before these a detail is one of the garment: "has more detail". */
export const ownDetails = new Set(['has', 'with', 'have', 'having', 'is'])
/** Behind these, "how much" asks for no price. */
export const notAsked = new Set(['of'])
/** Questions whether something is sold. */
export const soldPhrases = [
  'do you have|sell|stock|carry',
  'have you got',
  'can i get|have',
  'does it|this|that come',
  'available',
  'come|comes',
]

/** What asks for more of the same is one of these … */
export const morePhrases = [
  'more options|option|results|result|products|items|choices|suggestions|ideas|please?',
  'more of them|these|those|this|the_same',
  'other|another|different|further|additional|alternative option|options|one|ones|result|results|product|products|item|items|choice|choices|suggestion|suggestions|idea|ideas|things',
  'anything|something|what else',
  'next page|one|ones?',
  'alternatives|others|other',
  'keep going',
  'go on',
  'is? that|this|it really|actually|seriously|honestly? all|everything|it there_is|you_have|you_got|there|you_ve_got?',
]
/** … and words like these around it. */
export const moreFillers = [
  'ok|okay|please|and|yes|can|could|may|you|i|show|give|see|get|find|load|let|view|any|some|me|us|got|have|want|to|the|is|there|a_few|id_like|do',
]
