import type { AskingWords } from '../asking-words.ts'

/** What a product is asked about, by the words that ask it. */
export const productTopicWords: AskingWords['product'] = {
  care: /\b(?:wash\w*|tumble|dryer|drier|dry ?clean\w*|iron\w*|bleach|washing machine|machine|laundry|launder\w*|shrinks?|shrunk|bleeds?|fades?|pills?|pilling|bobbles?|care (?:label|instructions|for|of)|look after|reproof\w*|impregnat\w*|stains?|creases?|wrinkles?|crumples?|steam)\b/,
  lining: /\b(?:lined|lining|unlined)\b/,
  pockets: /\bpockets?\b/,
  closure:
    /\b(?:zips?|zippers?|zipped|buttons?|buttoned|fasten\w*|closures?|snaps?|poppers?|velcro|laces?|lace up|hooks?|buckles?|drawstring|double breasted|(?:does|do) (?:it|they|the \w+)(?: actually| really)? (?:close|do up|undo|tie))\b/,
  stretch: /\b(?:stretch\w*|elastic\w*|elastane|spandex|lycra|give in|any give|bit of give)\b/,
  transparency:
    /\b(?:see[- ]through|see[- ]thru|sheer|transparent|translucent|opaque|shows? through|showing through|bra (?:shows?|showing)|see my \w+)\b/,
  heel: /\b(?:heels?|heel height|platform|how high|wedge)\b/,
  weight: /\b(?:how heavy|weighs?|weight|heavy|light enough|gsm)\b/,
  warmth: /\b(?:warm\w*|thick\w*|thin|insulat\w+|winter|cold|padded|down filled|filling|tog)\b/,
  rain: /\b(?:water ?proof|rain ?proof|showerproof|water resistant|rain|wet|windproof|wind|breathable|breathes?|the snow|snow ?proof|snowy|mud|puddles?)\b/,
  origin:
    /\b(?:made in|where\b.{0,25}\b(?:made|manufactured|produced|come from|sewn)|which country|country of origin|made locally)\b/,
  material:
    /\b(?:fabrics?|materials?|made (?:of|from|out)|compositions?|percent|%|real (?:leather|silk|wool|fur|suede|gold|silver|down|linen|cotton|cashmere)|genuine|pure|cotton|wool|woolen|leather|suede|silk|polyester|linen|cashmere|viscose|nylon|acrylic|plastic|fur|denim|velvet|satin|blend|nickel|latex|metal|gold plated)\b/,
  length:
    /\b(?:how (?:long|wide|big|tall|short|deep|broad|large)|lengths?|inseam|inside leg|measure\w*|inches|cm|centimet\w+|dimensions|rise|width|circumference|hit (?:at|below|above|my)|cover (?:my|the)|knees?|ankles?|volume|lit(?:er|re)s|fit (?:a |my |an )?(?:laptop|a4|phone|books?))\b/,
  fit: /\b(?:(?:run|runs|come up|fits?|sized?|cut) (?:small|large|big|true|tight|loose|narrow|wide|generous|short|long|slim)|true to size|fit|fits|fitted|size up|size down|tight|loose|baggy|wide fit|narrow|roomy|snug|oversized|petite|tall|big busts?|calves|ride up|gape)\b/,
  comfort:
    /\b(?:itch\w*|scratch\w*|soft|softer|comfort\w*|comfy|rough|rub|rubs|cosy|cozy|hurt|sweaty|slippery|squeak\w*|smell\w*|allerg\w+|eczema|blister\w*)\b/,
  quality:
    /\b(?:last (?:long|more|a|me)|durab\w+|quality|fall apart|falls apart|sturdy|rip|rips|break|breaks|hold up|holds up|survive|well made|cheap looking|decent|worth it|worth the money)\b/,
  ethics:
    /\b(?:vegan|organic|ethical\w*|sustainab\w*|fair ?trade|recycled|cruelty|eco|sweatshop|child labou?r|mulesing|animal)\b/,
  rating:
    /\b(?:reviews?|reviewed|ratings?|rated|stars?|what (?:do|did) (?:other )?(?:people|others|customers|buyers) (?:say|think))\b/,
  model: /\b(?:the model|models? (?:wearing|height|size|wears)|model is)\b/,
  sizes:
    /\b(?:sizes?|come in (?:an? )?(?:\d+|xs|s|m|l|xl|xxl|\dxl)|(?:in|a|an) (?:xs|s|m|l|xl|xxl|\dxl|medium|small|large|\d{1,2})|half sizes?|plus|bigger|smaller)\b/,
  colors: /\b(?:(?:other|different|another|what|which|more|all the) colou?rs?|colou?rs?)\b/,
  price:
    /\b(?:how much(?=\W*$|'s\b|\W+(?:is|are|was|were|do|does|did|for|would|will|to|money|it|they|the|that|this|these|those|each|together|altogether|in)\b)|price|prices|costs?|expensive|cheaper(?! (?:one|of)))\b/,
  sale: /\b(?:reduced|discounted|discounts? on|marked down|on sale|on offer|on special|in the sale|sale (?:price|item)s?|special offers?|was it more|price cut|clearance)\b/,
  stock:
    /\b(?:in stock|available|availability|left|sold out|back in|restock\w*|still (?:got|have|there|here)|run out|out of stock)\b/,
  brand:
    /\b(?:who makes|which brand|what brand|what make|which (?:company|firm|maker|manufacturer)|what company|brand|label|designer|designed by)\b/,
  detail:
    /\b(?:straps?|removable|detach\w*|adjust\w*|hoods?|hooded|collars?|back|belts?|loops?|neckline|sleeves?|insoles?|soles?|padding|pads?|cuffs?|hems?|seams?|ruffles?|logo|print|pattern|sequins?|glitter|underwire|cups?|included|come with|comes with|set|reversible|toe|slit|front|inside|handles?|compartments?|holes?|button ?holes?|gloves?|embroider\w*|waist\w*|style|trim|shiny|matte?)\b/,
}
