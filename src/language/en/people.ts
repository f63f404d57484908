/** Whom something is for. */
export type Wearer = { readonly gender?: 'female' | 'male'; readonly age?: 'adults' | 'kids' | 'babies' }

/** Words for people, as alternatives of a pattern. */
export const people: readonly (readonly [string, Wearer])[] = [
  [
    'daughter-in-law|sister-in-law|godmother|stepmother|stepmum|stepmom|stepsister|bridesmaids?|maid of honou?r|bride',
    { gender: 'female' },
  ],
  [
    'son-in-law|brother-in-law|godfather|stepfather|stepdad|stepbrother|groomsman|best man|groom|usher',
    { gender: 'male' },
  ],
  ['granddaughter|daughter|niece', { gender: 'female', age: 'kids' }],
  ['grandson|son|nephew', { gender: 'male', age: 'kids' }],
  [
    'girlfriend|gf|wife|wifey|mother-in-law|mother|mom|mum|mam|mummy|mama|sister|sis|grandma|grandmother|granny|gran|nanna|nana?|aunt|auntie|fiancee|missus|missis|old lady|lady|lass|lassie|gal',
    { gender: 'female' },
  ],
  [
    'boyfriend|bf|husband|hubby|hubs|father-in-law|father|dad|daddy|brother|grandpa|grandfather|grandad|granddad|uncle|fiance|gentleman|old man|pops|bloke|lad|fella|feller|chap',
    { gender: 'male' },
  ],
  ['newborn|baby|infant|toddler', { age: 'babies' }],
  ['child|children|kids?|little ones?', { age: 'kids' }],
  ['girls?', { gender: 'female', age: 'kids' }],
  ['boys?', { gender: 'male', age: 'kids' }],
]

/** Every such word, as alternatives of a pattern. */
export const relatives = people.map(([names]) => names).join('|')

/** Who somebody of such a name is. */
export const personCalled = (name: string): Wearer | undefined =>
  people.find(([names]) => new RegExp(`^(?:${names})$`).test(name))?.[1]

/** What grown-ups call themselves: "as a guy", "I'm a woman". */
export const selfNames: readonly (readonly [string, Wearer])[] = [
  [
    'woman|lady|gal|lass|girl|chick|mother|mom|mum|grandmother|grandma|granny|nana?|aunt|auntie|sister|wife|female|bride|bridesmaid|maid of honou?r|godmother|widow|waitress|actress|hostess|businesswoman',
    { gender: 'female', age: 'adults' },
  ],
  [
    'man|guy|bloke|fella|chap|dude|gentleman|lad|boy|father|dad|grandfather|grandpa|grandad|granddad|uncle|brother|husband|male|groom|groomsman|best man|usher|godfather|widower|businessman',
    { gender: 'male', age: 'adults' },
  ],
]

/** Grown up or not, where no other word tells the age. */
export const adultWords = 'adult|grown(?:[ -]?up)?|grownup'

/** Days of somebody: who celebrates them is not whom the clothes are for. */
export const daysOfOthers =
  'wedding|marriage|birthday|bday|party|shower|baby shower|graduation|engagement|funeral|christening|baptism|communion|anniversary|prom|dinner|barbecue|bbq|housewarming|hen (?:do|party)|stag (?:do|party)|ceremony|reception|place|house|garden|office|recital|concert|show|play|game|match'
/** With these a day is one to give something on: "a gift for my husband's birthday". */
export const giftWords = 'gift|gifts|present|presents|surprise'

/** Whose day it is: "father of the bride", "the groom's mum". */
/** Children and animals somebody has to do with: "watching the kids". */
export const lookedAfter =
  "(?:watch(?:ing)?|chas(?:e|ing)|carry(?:ing)?|pick(?:ing)? up|look(?:ing)? after|mind(?:ing)?|teach(?:ing)?|tak(?:e|ing)|driv(?:e|ing)|walk(?:ing)?|with|among|around) (?:(?:the|my|our|his|her|a|two|three|small|little|young|wild|other people'?s) )*(?:kids?|children|toddlers?|bab(?:y|ies)|grandchild(?:ren)?|pupils|students|twins|(?:boys|girls) team|dogs?|pupp(?:y|ies))"

/** Whom somebody meets, hosts or visits is not who dresses: "meeting my girlfriend's parents". */
export const metWith =
  '\\b(?:meet(?:ing)?|visit(?:ing)?|see(?:ing)?|host(?:ing)?|invit(?:e|ed|ing)|(?:dinner|lunch|brunch|tea|date|drinks|coffee|trip|holiday|weekend|appointment|meeting) with|in front of|impress(?:ing)?) '
/** Who somebody has, whose place or kin is spoken of: "my boyfriend's parents". */
export const kinOf =
  "(?:'?s|s') (?:parents|mum|mom|mother|dad|father|family|folks|friends?|boss|colleagues|siblings|kids|brother|sister|grandparents|ex|side)\\b"
/** What only women are. */
export const womensStates =
  "i'?m (?:(?:still|also|currently) )?(?:breastfeeding|nursing|pregnant|expecting|\\w+ (?:months|weeks) pregnant)|i am (?:breastfeeding|pregnant)|^ ?(?:heavily |very )?pregnant(?! (?:friend|sister|wife|daughter|women))|pregnant,? (?:\\d|with|and i)|(?:back from|on) maternity leave"

/** Said of somebody, with no word of whose they are: "for the missus", "size 11 bloke". */
export const dialectNames: readonly (readonly [string, Wearer])[] = [
  ['bloke|lad|fella|feller|chap|geezer|gent|hubby', { gender: 'male', age: 'adults' }],
  ['lass|lassie|missus|missis|gal|wifey', { gender: 'female', age: 'adults' }],
]
/** Words of a build; behind a person or before one they are said of the body, and of no garment. */
export const builds = 'skinny|slim|slender|thin|lean|lanky|narrow|wide|broad|boxy|loose|flat'
/** What a body has; of whose it is said, it asks for no garment of that name. */
export const bodyParts =
  'shoulders?|chest|bust|belly|tummy|stomach|waist|hips?|bum|arms?|elbows?|wrists?|hands?|fingers?|legs?|thighs?|knees?|calf|calves|ankles?|feet|foot|toes?|back|neck|head|skin|hair'

export const celebrated =
  'bride|groom|happy couple|couple|birthday (?:boy|girl)|graduate|deceased|baby|child|newborn|twins|host|hostess'
/** A day or a state that is named for a baby, and is worn by none. */
export const namedForBabies =
  'baby (?:shower|bump|belly|weight|moon|news|announcement|photos?)|babymoon|gender reveal'

/** What somebody else does or says in a story: "my wife is wearing a red dress", "my girlfriend says". */
export const doings =
  '(?:and (?:my |her |his )?[a-z]+ )?(?:(?:is|will be|are|was|already|always|just|also|really) )*(?:wearing|going in|getting married|gets married|marries|marrying|heiratet|dressed in|wears|wore|says?|said|sagt|sagte|meint|meinte|findet|thinks?|tells?|told|calls?|complain\\w*|jokes?|reckons?|suggest\\w*|insist\\w*|coming|visiting|arriving|hosting|invited|bought|wants me|hates? (?:my|how|when|it when|the way)|(?:set|sets|setting|helped|helps|helping|showed|shows|taught|gave|sent|got|lent|signed|talked|dragged|forced|invited|recommended|found|introduced|pointed)(?:\\s+(?:to|this|it|that|the \\w+))*\\s+(?:me|us|you|up)\\b|(?:typed|wrote|typing|types|recommended|uses?|using)(?: \\w+){0,2}? (?:this|it|that|you|here))'
