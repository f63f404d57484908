import type { PhraseTable } from '../phrase-book.ts'

/** Before the name of an event; without it "work", "home" and "pool" say other things. */
export const occasionLead = 'for|to wear? to|at|on|in|for? the|my|a|an|our|this|his|her|some?'
/** These may stand before the name, too: "for a summer party". */
export const occasionAdjectives = new Set(['summer', 'winter', 'evening', 'casual', 'garden', 'beach'])

/** The names of events and places, by the occasion that they are. */
export const occasionNames: PhraseTable<string> = [
  [
    'formal',
    [
      'work|office|interview|interviews|meeting|meetings|conference|conferences|business|graduation',
      'job interview|interviews',
      'business meeting|meetings|trip|lunch|dinner',
      'black tie event|events|dinner|dinners|party|parties|wedding|weddings|gala',
    ],
  ],
  [
    'wedding',
    ['wedding|weddings', 'best? cousins|friends|sisters|brothers|cousin|friend|sister|brother wedding'],
  ],
  [
    'party',
    [
      'party|parties|birthday|birthdays|prom|club|clubs|clubbing|date|christmas|cocktails|cocktail',
      'night out',
      'date night',
      'new years|year eve?',
      'christmas party',
    ],
  ],
  [
    'sport',
    [
      'training|exercise|exercising|running|jogging|gym|sport|sports|yoga|football|tennis|cricket|hiking|workout|workouts',
      'working out',
    ],
  ],
  ['beach', ['beach|pool|swimming|vacation|vacations|holiday|holidays|seaside|honeymoon']],
  ['travel', ['travel|travelling|traveling|trip|trips|flight|flights']],
  ['lounge', ['home|bed|sleep|sleeping|lounging|relaxing']],
  ['ethnic', ['diwali|eid|puja|sangeet|mehndi|festival|festivals']],
  ['casual', ['everyday wear|use?', 'every day wear|use?', 'weekend|weekends', 'daily wear|use']],
]

/** Behind an event these make it the name of a garment: "for running shoes". */
export const garmentBehind = new Set(
  ['shoe', 'boot', 'dress', 'jean', 'short', 'bag', 'top', 'shirt', 'trunk', 'costume', 'suit'].flatMap(
    (noun) => [noun, `${noun}s`, `${noun}es`],
  ),
)

/** "I have that old green thing": what hangs in the shopper's wardrobe is told, not wished for. */
export const ownedThings =
  /\b(?:have|ve|own|got|wear|wore) (?:only |just |still )?(?:a few|this|that|these|those|an?|my|some|one) old (?:[\w-]+ ){0,3}?(?:things?|ones?|stuff|rags?)\b/g

const worn =
  '(?:gave up|give up|given up|giving up|died|dying|dead|fell apart|falling apart|fallen apart|broke(?:n)?|ripped|tore|torn|wore out|worn out|shrank|shrunk|ruined|got ruined|got lost|went missing|was stolen|got stolen|(?:has|have|had|got) (?:a )?holes?|seen better days|past (?:it|its best)|finished|on (?:its|their) last legs)'
const adverbs =
  '(?:(?:is|are|was|were|has|have|had|just|finally|recently|sadly|also|all|got|really|completely|now) )*'
/** "My old blue parka finally gave up", "navy suit sorted", "I already have boots": what is told of has no looks to look for. */
export const toldThings: readonly RegExp[] = [
  // "I am cold every day" asks for no day pack.
  /\b(?:every|each|all) (?:single )?(?:days?|nights?|weeks?|months?|mornings?|evenings?)(?! (?:wear|use|clothes|basics|look|outfit))\b|\bexchange (?:students?|years?|semesters?|program(?:me)?)\b/g,
  // "Easy to get on, hard to get off" is said of no stuff.
  /\b(?:easy|easier|hard|harder|difficult|simple)(?= (?:to|for (?:her|him|me|them|us)\b))/g,
  // "I hate the mens/womens split", "men's or women's, doesn't matter": no wearer is named.
  /\b(?:hate |tired of |sick of |ignore |no |not (?:into|fussed about) |done with |against )?(?:the |all |this |that )?(?:wo)?m[ae]n'?s?'?(?: ?(?:\/|or|and|vs|-) ?)(?:wo)?m[ae]n'?s?'? (?:split|divide|sections?|thing|labels?|departments?|distinction|binary|categories|category|boxes|doesnt matter|doesn't matter|does not matter|whatever|either way|i don'?t (?:care|mind)|both (?:fine|ok|okay))/g,
  // "They all wear hoodies", "I live in joggers": what others go in, and what the shopper wants out of.
  /\b(?:they|everyone|everybody|people there|my (?:colleagues|coworkers|friends))(?: (?:all|always|mostly|usually|only|just|there|tend to|will|seem to|is|are|'s|'re|be))* (?:wears?|wearing|dress(?:es)? in) (?:[\w'-]+ ){0,3}?[\w'-]+(?=\s*(?:[,.;:!?]|$)|\b(?: so| and| but| which| there))/g,
  /\b(?:i|he|she|we)(?:'m| am| is|'s)? (?:basically |only |just |always |normally |usually |practically |literally |mostly )*liv(?:es?|ing|ed) in (?!a\b|the\b|an\b)(?:my |his |her )?(?:[\w'-]+ ){0,2}?[\w'-]+(?=\s*(?:[,.;:!?]|$)|\b(?: so| and| but| which))/g,
  // "Like the one Audrey Hepburn had in Roman Holiday".
  /(?<=\b(?:like|as) (?:the ones? )?)(?!the |my |this |that |it |i )(?:[\w-]+ ){1,3}(?:had|wore|wears|used to wear) in (?:[\w'-]+ ?){1,4}(?=[,.;!?]|$)/g,
  /\b(?:i|he|she|we) used to (?:be|wear|take|fit into|have) (?:an? |size )?(?:[\w-]+ ){0,3}?[\w-]+(?=\s*(?:[,.;:!?]|$)|\b(?: but| and| now| until))/g,
  // "I feel like a children's entertainer": what somebody looks like in it.
  /\b(?:i|he|she|we|me|him|her) (?:always |just |kind of )?(?:feels?|looks?|looked|felt) like (?:i'?m |he'?s |she'?s )?(?:an? |the |some |my |going to an? )(?:[\w'-]+ ){0,3}?[\w'-]+(?=\s*(?:[,.;:!?]|$)| (?:but|and|so|in|though|if|when|with)\b)/g,
  new RegExp(`\\b(?:my|his|her|our|their) (?:[\\w-]+ ){0,5}?[\\w-]+ ${adverbs}${worn}\\b`, 'g'),
  /\b(?:the |my |an? |his |her )?(?:[\w-]+ ){0,2}[\w-]+ (?:(?:is|are|already|all) )*(?:sorted|taken care of|covered already|ready already|bought already)\b(?! by)/g,
  // "Woman, 38, got shoes already".
  /(?<=[,.;!] ?|\b(?:and|but) |^)(?:already )?(?:have|has|got|own) (?:the |my |an? |some )?(?:[\w-]+ ){0,1}[\w-]+ (?:already|sorted|covered)\b/g,
  /\b(?:i|we|he|she)(?:'ve (?:got )?| (?:already |do |'ve )*(?:have|has|got|own|bought) )(?:the |my |an? |his |her |some )?(?:[\w-]+ ){0,2}[\w-]+ (?:already|sorted|covered)\b/g,
  /\b(?:i|we|he|she)(?:'ve)? (?:already (?:have|has|got|own|bought)|have already got) (?:the |my |an? |some )(?:[\w-]+ ){0,2}?[\w-]+(?=[,.;]| (?:so|but|and (?:need|want|am))\b)/g,
]

/** "All I have is that old green thing", "the only coat I own is red": what there is. */
export const allThereIs: readonly RegExp[] = [
  /\b(?:all|everything|the only (?:[\w-]+ ){0,2}?[\w-]+) (?:that |which )?(?:i|we|he|she)(?:'ve| have)? (?:currently |really |actually )?(?:have|has|own|owns|got) (?:left )?(?:is|are|was) (?:[\w'-]+ ){0,5}?[\w'-]+(?=\s*[,.;:!?]|\s*$| (?:and|so|but|nothing|no|not|need|want|looking|which|for|under|please)\b)/g,
  /(?:\b(?:i|we|he|she|(?:my|our|his|her) [a-z-]+)(?:'ve| have)? |(?<=^|[,.;!?] ?|\b(?:and|but|uhm?) ))(?:(?:have|has|own|owns|got) (?:nothing but|only)|only (?:have|has|own|owns|got)) (?:[\w'-]+ ){0,4}?[\w'-]+(?=\s*[,.;:!?]| (?:and (?:need|want|am)|so|but)\b)/g,
  // "There are only hoodies in my wardrobe", "hab nur Jeans im Schrank".
  /\b(?:(?:have|has|own|owns|got) (?:nothing but|only)|only (?:have|has|own|owns|got)|there(?:'s| is| are) (?:nothing but|only)) (?:[\w'-]+ ){1,4}?(?:(?:in|im) (?:my|the|his|her|our) (?:closet|wardrobe|cupboard|drawers?|schrank|kleiderschrank)|at home|daheim|zuhause|zu hause)\b/g,
]

/** "I'm not in the bridal party": what somebody is not is told, and refuses nothing. */
export const notOfThem =
  /\b(?:i'?m|i am|we'?re|we are|he'?s|he is|she'?s|she is|they'?re) not (?:actually |really |even )?(?:in the|part of|one of the|invited|a member of|getting|related|a (?:bridesmaid|groomsman|guest)|the (?:bride|groom|host|birthday))\b[^,.;!?]*?(?=[,.;!?]|$| (?:so|but|and|just|though)\b)/g

/** Names of places and dress codes whose words would pass for colors and garments: a wine bar is no burgundy. */
export const noGarments =
  /\bmoney trees?\b|\b(?:budget|money)(?:'s| is) (?:(?:very|a bit|quite|really|pretty|so) )*tight\b|\bstone (?=(?:church|chapel|house|castle|cottage|barn|building|hall|walls?|floors?)\b)|\blong (?=(?:(?:hard|hot|cold|boring|bank holiday) )?(?:weekend|weeks?|days?|nights?|flights?|drives?|haul|walks?|trips?|shifts?|hours|journeys?|way|train|road|winter|summer|evenings?|story)\b)|\bsteel[- ]?toe(?:d|s|cap(?:s|ped)?)?\b(?= (?:but|and|or|if|is|are|i|they|please)\b|[,.;]|$)|\b(?:black|white|red|cocktail) (?:tie|carpet)(?= (?:event|dinner|gala|wedding|party|evening|ball|affair|do|night|dress ?code|optional)\b)|\bwine(?= (?:bar|tasting|night|dinner|cellar|festival)\b)|\b(?:carry[- ]?on|hand luggage|cabin bag)(?= (?:only|friendly|sized?|compatible|approved)\b)|(?<=\b(?:with|just|only) (?:a )?)(?:carry[- ]?on|hand luggage)\b(?! (?:bag|case|suitcase))|\bmy (?:girlfriend|boyfriend|wife|husband|mum|mom|dad|sister|brother|friends?|boss|kids?|son|daughter|partner|mother|father) (?:says?|thinks?|told me|keeps saying|reckons) (?:that )?(?:i|im|my)\b[^.,;!?]{0,20}\blike (?:an? |my |her |his )?(?:\w+ )?(?:dad|mum|mom|grandma|grandpa|granny|teenager|boy|girl|man|woman|kid|child|father|mother|teacher)\b|\bbowling alley\b/g
