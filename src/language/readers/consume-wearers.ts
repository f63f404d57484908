import { type AttributeMention, attributeMention } from '../attribute-mention.ts'
import {
  adultWords,
  bodyParts,
  builds,
  celebrated,
  daysOfOthers,
  dialectNames,
  doings,
  giftWords,
  kinOf,
  lookedAfter,
  metWith,
  namedForBabies,
  people,
  selfNames,
  type Wearer,
  womensStates,
} from '../en/people.ts'
import { consumeMatches, type MaskedText } from '../masked-text.ts'
import type { SpokenWearer } from '../request.ts'
import { isNegatedAt } from './find-negated.ts'

const names = people.map(([name]) => name).join('|')
/** Whose relative it is: of "my boyfriend's grandmother" she is the one it is for. */
const owners = `${names}|partner|friend|mate|boss|colleague|coworker|neighbou?r|teacher`
const years = String.raw`(?<years>\d{1,2})[ -]?(?:years?|yrs?|yr|y)?[ -]?(?:olds?|o)\b`
/** "8 months old", "for 18 months"; who is eight months pregnant is no baby. */
const months = String.raw`\d{1,2}[ -]?(?:months?|mo)\b(?! (?:pregnant|along|gone|ago|in|into|later|left|from|since|of|and|until|before|after|warranty))(?:[ -]?olds?\b)?`
/** "My three aunts". */
const several = 'both|two|three|four|five|six'
const person = new RegExp(
  `(?:\\bfor )?(?:(?:\\b(?:my|our|his|her|their|a|the)|(?<!\\b(?:show|give|find|get|send|bring|tell|help|make|buy|gimme) )\\bme(?= (?:m[aou]m|dad|nan|gran|missus|sis|mate|old|brother|wife|lad|lass)))\\s+(?:(?:best )?(?:${owners})'?s\\s+)?|(?<=\\b(?:for|gifts?|presents?) ))(?:(?:${years}|(?<months>${months})|little|young|older|younger|big|small|dear|adult|teenage|${several})[ ,]+)*(?<name>${names})(?:(?<=\\b(?:${several}) \\w+)s)?\\b(?:'s)?`,
  'g',
)
const onlyAge = new RegExp(
  `(?:\\bfor (?:my|a|an|the|our) )?(?:${years}|(?<months>${months}))(?:\\s+(?<name>${names})\\b)?`,
  'g',
)
/** "Girl, 15", "boy (12)". */
const agedChild =
  /\b(?<name>girl|boy|kid|child|teen|teenager|toddler|daughter|son|niece|nephew)\b(?:\s*[,(:]\s*| )(?:aged? )?(?<years>\d{1,2})\)?(?=\s*(?:[,.;!?)+&/-]|$|(?:and|plus|with|who|or|needs?|wants?|loves?|likes?|both)\b))/g
/** "Curvy girl", "clean girl": no child. */
const grownGirl =
  /\b(?:curvy|curvier|petite|plus[ -]size|thick|skinny|busty|bigger|college|uni|office|working|party|clean|cool|city|country|broke|lazy|girly|basic|tomboy|goth|emo|indie|soft|vanilla|coastal) girls?\b/g
/** "School run mum", "new dad": what parents call themselves. */
const parent =
  /\b(?:school run|stay[ -]at[ -]home|working|busy|new|single|soccer|hockey|boy|girl|twin|football|tired|nursing) (?<self>m[ou]m|dad|mother|father)\b(?!'s|s'? )/g
const saidAge = /\b(?:age|aged) (?<years>\d{1,2})\b(?! ?(?:months?|mo)\b)/g
/** "He hates zips", "she needs mittens": of whom is spoken, where nobody is named; what they say or think is a story. */
const spokenOf =
  /\b(?<who>he|she)(?:'s|'d)? ?(?:(?:really|always|also|just|only|absolutely) )?(?:is|hates?|needs?|wants?|wears?|likes?|loves?|can|can't|cannot|cant|takes?|has|doesn't|doesnt|prefers?)\b/g
/** "Like dads wear": whose clothes they are. */
const wornBy = new RegExp(`\\b(?:like |as |what )(?:\\w+ )?(?<name>${names})s (?:wear|have|put on)\\b`, 'g')
const pronoun = /\bfor (?<who>her|him)\b(?! \w+(?:day|ing)\b)/g

const selves = selfNames.map(([name]) => name).join('|')
/** "As a tall guy", "I'm a woman": who speaks says who will wear it. */
const speaker = new RegExp(
  `\\b(?:i'?m|i am|as|me being|for me,?(?: as)?) (?:(?:1[4-9]|[2-9]\\d)(?: years?(?: old)?)?,? (?:and )?)?(?:(?:an?|the|just an?|his|her|their|one of the|my \\w+(?: \\w+)?(?:'?s)?) )?(?:(?:\\d{1,2}[ -]years?[ -]old|tall|short|petite|big|larger?|curvy|slim|young|old|older|middle[ -]aged|grown|plus[ -]size)[ ,-]+)*(?<self>${selves})\\b(?! (?:size|of))`,
  'g',
)
/** "What should a man wear", "shoes for a waitress": anybody of whom it is asked. */
const anybody = new RegExp(
  `(?:\\b(?:should|does|do|would|can|could|must|might|as|for|on|suits?) )(?:an? )(?:(?:\\d{1,2}[ -]years?[ -]old|tall|short|petite|big|larger?|curvy|slim|young|older|middle[ -]aged|grown|busy|modern|male|female) )*(?!girl|boy|chick)(?<self>${selves})\\b(?! (?:size|of|jacket|coat|dress|bag|shirt|watch))`,
  'g',
)
/** "Tall guy here", "dad of three here". */
const here = new RegExp(`\\b(?<self>${selves})(?: of \\w+)? here\\b`, 'g')
/** "Father of the bride", "the groom's mum": of whoever is not said to be another, the shopper. */
const ofTheDay = new RegExp(
  `(?<for>\\bfor )?(?:\\b(?:i'?m|i am|as|my|the|a|his|her|our) )*\\b(?:(?<self>${selves}) (?:(?:of|from) )?the (?:${celebrated})s?\\b|(?:${celebrated})(?:'s|s|') (?<whose>${selves})\\b)(?: here\\b)?`,
  'g',
)
/** "Trainee (m)", "I (28f)": as forms and forums write it; a letter alone behind a garment is a size. */
const inBrackets =
  /\b(?<who>[\p{L}]+)\s*[([]\s*(?:\d{1,2}'?s?\s*[,/]?\s*)?(?<sex>m|f|w|male|female|mann|frau|m[aä]nnlich|weiblich)(?:\s*[,/]?\s*(?:early|mid|late)?[ -]?\d{1,2}'?s?)?\s*[)\]]/giu
/** German names of a trade that a woman has, which stay as they are: "als Lehrerin". */
const tradeswoman =
  /\b(?:as|than|i'?m|i am|my|for (?:an?|the|my)?)\s*(?:an? |the )?\p{L}{2,}(?:erin|ärztin|entin|antin|istin|ogin|torin|egin|hefin|barin|schwester)\b/giu
/** "My wife is wearing a red dress": a garment of the story and not of the wish. */
const wornByOthers = new RegExp(
  `\\b(?:my|our|his|her|the) (?:${names}|${celebrated}|bridesmaids)s? (?:(?:is|are|will be|'s) )?(?:going to be )?(?:wearing|going in|dressed in|wears|wore) [^,.;:!?]*?(?=[,.;:!?]|$| (?:so|and (?:i|me)|what|but|how)\\b)`,
  'g',
)
/** "My sister had a baby girl": what is told of a birth is for the newborn. */
const babyChild = /\bbaby (?<who>girl|boy)s?\b/g
const babyGift = /\bbaby ?shower\b|\bnewborn\b|\b(?:just|has|had) (?:had|given birth|a baby)\b|\bgave birth\b/
/** "Me and five girls, hen do": they are grown up. */
const ofWomen =
  /\b(?:hen (?:do|party|night|weekend)|bachelorette|girls'? (?:night|trip|weekend|holiday|night out))\b/i
const girlsOfParty =
  /\b(?:(?:me and|with|and) )?(?:(?:\d+|two|three|four|five|six|seven|eight|the|my|some) )?girls\b(?!')/g
const meets = new RegExp(`${metWith}$`)
const kin = new RegExp(`^${kinOf}`)
const afterChildren = new RegExp(`\\b${lookedAfter}\\b(?!'s? )`, 'g')
const woman = new RegExp(`\\b(?:${womensStates})\\b`, 'g')
/** "Christening of my nephew": whose day it is. */
const dayOf = new RegExp(`\\b(?:${daysOfOthers}) (?:of|for) $`)
const ofBabies = new RegExp(`\\b(?:${namedForBabies})s?\\b`, 'g')
/** "Garden party, wife, under 200": somebody of the family between commas is who wears it. */
const named = new RegExp(
  `(?<=^ ?|[,;:(–-] ?)(?:(?:and|for) )?(?<name>(?!gran\\b|lady|lad\\b|gentleman|baby|girls?\\b|boys?\\b|child|kids?\\b|bride|groom)(?:${names}))(?=\\s*(?:[,;:.)–-]|$|(?:needs?|wants|would|has|lost|gained|hates|refuses|wears)\\b))`,
  'g',
)
/** "34 f", "f34", "m, 28" and a lone "f" at an end, as in forums; a lone "m" is a size. */
const sexAndYears =
  /(?<=^ ?|[,;:.(–-] ?|\bi'?m (?:an? )?|\bi am (?:an? )?)(?:(?<years>[1-9]\d) ?(?:y\/?o )?(?<sex>[fm])|(?<sexFirst>[fm])[ ,]{0,2}(?<yearsLast>[1-9]\d)|(?<alone>f))(?=\s*(?:[,;:.)!?–-]|$))/gi
const forMe =
  /\b(?:for (?:me|myself)|(?:back|over) to me(?: again)?|mine|not a (?:gift|present))\b(?! ?(?:to|as a gift))/g
/** "She is 6", "he just turned 12", "turning 4 in May". */
const agedPronoun =
  /\b(?:(?:she|he|they)(?:'s|'re| is| are| just| has| will be| was)*(?: about| only| almost| nearly)?|who(?:'s| is)|(?:just )?turn(?:s|ed|ing)) (?:(?:just )?turn(?:s|ed|ing) )?(?<years>\d{1,2})(?: (?:years?|yrs?)(?: old)?)?\b(?! ?(?:months?|cm|euros?|%))/g
/** "My niece, 6," and "my son (12)". */
const agedName = new RegExp(
  `(?:\\bfor )?\\b(?:my|our|his|her|their)\\s+(?:little |young |older |big )?(?<name>${names})\\b\\s*[,(]?\\s*(?:aged? |who(?:'s| is) |is )?(?<years>\\d{1,2})\\)?(?: (?:years?|yrs?)(?: old)?)?(?=\\s*(?:[,.;:!?)]|$|and\\b|who\\b))`,
  'g',
)
const adult = new RegExp(`\\b(?:for )?an? (?:${adultWords})(?: (?<self>${selves}))?\\b(?!-)`, 'g')
const othersDay = new RegExp(`^(?:'s|s')?\\s+(?:\\d+(?:st|nd|rd|th) |big |own )?(?:${daysOfOthers})\\b`)
const dialect = dialectNames.map(([name]) => name).join('|')
/** "Size 11 bloke", "for a lass of 25"; who is only greeted so is no wearer. */
const spokenName = new RegExp(
  `(?<!\\b(?:hey|hi|hello|cheers|thanks|alright|old|dear|some|another)[ ,]+)\\b(?:for )?(?:(?:an?|the|our|this) )?(?:(?:big|tall|short|young|older|average|skinny|normal) )*(?<name>${dialect})s?\\b(?:'s|s')?(?: of (?<years>\\d{2}))?`,
  'g',
)
const kinfolk =
  'm[aou]m|mummy|mother|dad|daddy|father|nana?|nanna|gran|granny|grandma|grandpa|grandad|hubby|wifey|wife|husband|gf|bf|missus|sis|boss'
/** "Mum says no rips": who says so is told of, with no word of whose mum it is. */
const sayer = new RegExp(
  `(?<=^ ?|[,.;!?:(-] ?|\\b(?:and|but|ok|okay|now|cos|because|since|so|well) )(?:the )?(?:${kinfolk}) (?:(?:also|just|always) )?(?:says?|said|thinks?|reckons?|insists?)(?: (?:that|on|it'?s|to))?(?= )`,
  'g',
)
/** "I'm skinny", "me 24 skinny tall", "a skinny lad": what is said of a body asks for no fit. */
const built = new RegExp(
  `(?<=\\b(?:i'?m|i am|(?:he|she)'?s|(?:he|she) is|me|her|him|(?:my|our|his|her) \\w+ is) (?:(?:\\d{2}|years|old|very|really|quite|so|a bit|rather|pretty|super|kind of|tall|short|and|also|too|now|just),? )*)(?:${builds})\\b(?=\\s*(?:$|[,.;!?)]|(?:and|but|now|so|with|at|tall|short|built)\\b))|\\b(?:${builds})(?= (?:lad|guy|man|woman|girl|boy|bloke|dude|chap|fella|person|teen|teenager|gentleman|lady|lass|kid|child|build|frame|body|figure|feet|foot|shoulders|hips|son|daughter|husband|wife)\\b)`,
  'g',
)
/** "Her shoulder is stiff", "hide my chest": a part of somebody is no part of a garment. */
const bodyOf = new RegExp(
  `(?<=\\b(?:my|his|her|their|our|your) (?:(?:left|right|bad|big|small|broad|wide|poor|upper|lower|entire|whole) )?)(?:${bodyParts})\\b(?:'s)?(?:(?: (?:is|are|gets?|feels?))?(?: (?:very|so|too|really|always|a bit))? (?:stiff|sore|bad|weak|broken|frozen|painful|big|large|swollen|cold|wide|broad|flat))?`,
  'g',
)

const gift = new RegExp(`\\b(?:${giftWords})\\b`)

function wearerOf(name: string, known: typeof people = people): Wearer {
  return known.find(([names]) => new RegExp(`^(?:${names})$`).test(name))?.[1] ?? {}
}

function ageOf(groups: Record<string, string | undefined>): Wearer['age'] {
  if (groups.months !== undefined) return 'babies'
  if (groups.years === undefined) return undefined
  const old = Number(groups.years)
  return old < 2 ? 'babies' : old < 14 ? 'kids' : 'adults'
}

export type WearerMentions = {
  readonly mentions: readonly AttributeMention[]
  /** Whom the message names last; null where it names nobody. */
  readonly wearer: SpokenWearer | null
}

/** Consumes whom it is for: "for my daughter", "my 5-year-old son", "for her"; people who are only told of are no wearers. */
export function consumeWearers(masked: MaskedText): WearerMentions {
  const mentions: AttributeMention[] = []
  let wearer: SpokenWearer | null = null
  const isGift = gift.test(masked.original.toLowerCase())
  const add = (at: number, { gender, age }: Wearer, spoken: Omit<SpokenWearer, 'gender' | 'age_group'>) => {
    // "My son, he's 15": the years say more than the name.
    if (spoken.as === 'pronoun' && age !== undefined) dropAges(mentions)
    const negated = isNegatedAt(masked.text, at)
    if (gender !== undefined)
      mentions.push(attributeMention({ at, attribute: 'gender', values: [gender], negated }))
    if (age !== undefined)
      mentions.push(attributeMention({ at, attribute: 'age_group', values: [age], negated }))
    if (negated) return
    const told = {
      ...(gender === undefined ? {} : { gender }),
      ...(age === undefined ? {} : { age_group: age }),
      ...spoken,
    }
    // "My niece … she is 6" speaks of one person twice.
    wearer = spoken.as === 'pronoun' && wearer !== null ? { ...wearer, ...told, as: wearer.as } : told
  }
  const read = (match: RegExpExecArray) => {
    const groups = match.groups ?? {}
    const named = groups.name === undefined ? {} : wearerOf(groups.name)
    const grown = /\badult\b/.test(match[0]) ? 'adults' : undefined
    add(match.index, { ...named, ...definedAge(ageOf(groups) ?? grown) }, { as: 'named', ...yearsOf(groups) })
  }
  consumeMatches(masked, wornByOthers, () => true)
  if (ofWomen.test(masked.original)) consumeMatches(masked, girlsOfParty, () => true)
  consumeMatches(masked, sayer, () => true)
  consumeMatches(masked, built, () => true)
  consumeMatches(masked, bodyOf, () => true)
  const isForBaby = babyGift.test(masked.original.toLowerCase())
  consumeMatches(masked, ofBabies, () => true)
  const matchesOthers = /\b(?:match\w*|twinning|outfits?|clothes|dress)\b/i.test(masked.original)
  if (!matchesOthers) consumeMatches(masked, afterChildren, () => true)
  consumeMatches(masked, babyChild, (match) => {
    const isColor = /^ (?:pink|blue)/.test(masked.text.slice(match.index + match[0].length))
    if (isColor) return false
    const gender = match.groups?.who === 'girl' ? 'female' : 'male'
    return add(match.index, { gender, age: 'babies' }, { as: 'named' })
  })
  consumeMatches(masked, sexAndYears, (match) => {
    const { years, yearsLast, sex, sexFirst, alone = '' } = match.groups ?? {}
    // "Bra, 34 F" is a size.
    if (/\bbras?\b/.test(masked.original.toLowerCase())) return false
    const gender = /^m$/i.test(sex ?? sexFirst ?? alone) ? 'male' : 'female'
    add(match.index, { gender, ...definedAge(ageOf({ years: years ?? yearsLast ?? '30' })) }, { as: 'self' })
  })
  consumeMatches(masked, ofTheDay, (match) => {
    const { self, whose, for: recipient } = match.groups ?? {}
    add(match.index, wearerOf((self ?? whose) as string, selfNames), {
      as: recipient === undefined ? 'self' : 'named',
    })
  })
  consumeMatches(masked, here, (match) =>
    add(match.index, wearerOf(match.groups?.self as string, selfNames), { as: 'self' }),
  )
  consumeMatches(masked, inBrackets, (match) => {
    const { who = '', sex = '' } = match.groups ?? {}
    if (/^m$/i.test(sex) && (sex === 'M' || sizedWords.test(who))) return false
    add(match.index, { gender: /^m/i.test(sex) ? 'male' : 'female' }, { as: 'self' })
  })
  consumeMatches(masked, tradeswoman, (match) =>
    add(
      match.index,
      { gender: 'female', age: 'adults' },
      { as: /^(?:as|i)/i.test(match[0]) ? 'self' : 'named' },
    ),
  )
  consumeMatches(masked, woman, (match) => {
    add(match.index, { gender: 'female' }, { as: 'self' })
    // What she is may be dressed for, too.
    return false
  })
  consumeMatches(masked, speaker, (match) =>
    add(match.index, wearerOf(match.groups?.self as string, selfNames), { as: 'self' }),
  )
  consumeMatches(masked, grownGirl, ({ index }) =>
    add(index, { gender: 'female', age: 'adults' }, { as: 'self' }),
  )
  consumeMatches(masked, parent, (match) => {
    add(match.index, wearerOf(match.groups?.self as string, selfNames), { as: 'self' })
    // The school run stays what it is dressed for.
    return false
  })
  consumeMatches(masked, agedChild, (match) => {
    const { name = '', years = '' } = match.groups ?? {}
    const { gender } = wearerOf(name)
    add(
      match.index,
      { ...(gender === undefined ? {} : { gender }), ...definedAge(ageOf({ years })) },
      { as: 'named', ...yearsOf({ years }) },
    )
  })
  consumeMatches(masked, anybody, (match) =>
    add(match.index, wearerOf(match.groups?.self as string, selfNames), { as: 'named' }),
  )
  consumeMatches(masked, agedName, read)
  consumeMatches(masked, person, (match) => {
    // "a baby blue dress", "the kids section": an article alone makes no person of it
    const possessed = /\b(?:my|our|his|her|their|me)\b/.test(match[0]) || match.groups?.years !== undefined
    const alone =
      /^for (?:(?:a|the) .*\b(?:girl|boy|child|baby|toddler|newborn|infant)|the (?:grandm\w+|grann?y?|nan|grandfather|grandpa|grandad|mother|mum|mom|dad|father|wife|husband|aunt|uncle)$|(?!a |the |baby|toddler|bridesmaid|bride|groom|lady|gentleman).*)$/
    if (!possessed && !alone.test(match[0]) && !isHome(match, masked)) return false
    if (isToldOf(match, masked, isGift)) return
    read(match)
  })
  consumeMatches(masked, named, read)
  consumeMatches(masked, spokenName, (match) => {
    if (isToldOf(match, masked, isGift)) return
    const { name = '', years } = match.groups ?? {}
    const isSelf = !match[0].startsWith('for ') && wearer === null
    add(match.index, wearerOf(name, dialectNames), { as: isSelf ? 'self' : 'named', ...yearsOf({ years }) })
  })
  consumeMatches(masked, onlyAge, (match) =>
    // "Pregnant, 7 months".
    match.groups?.months !== undefined &&
    /\b(?:pregnan|schwanger|expecting|trimester|bump)/i.test(masked.original)
      ? undefined
      : read(match),
  )
  consumeMatches(masked, saidAge, read)
  consumeMatches(masked, agedPronoun, (match) => {
    const groups = match.groups ?? {}
    const gender = /^she/.test(match[0]) ? 'female' : /^he/.test(match[0]) ? 'male' : undefined
    const isNew = gender !== undefined && mentions.every(({ attribute }) => attribute !== 'gender')
    add(
      match.index,
      { ...(isNew ? { gender } : {}), ...definedAge(ageOf(groups)) },
      { as: 'pronoun', ...yearsOf(groups) },
    )
  })
  consumeMatches(masked, adult, (match) => {
    const { self } = match.groups ?? {}
    add(
      match.index,
      { age: 'adults', ...(self === undefined ? {} : wearerOf(self, selfNames)) },
      { as: 'named' },
    )
  })
  consumeMatches(masked, pronoun, (match) =>
    add(match.index, { gender: match.groups?.who === 'her' ? 'female' : 'male' }, { as: 'pronoun' }),
  )
  consumeMatches(masked, wornBy, (match) => {
    const { gender } = wearerOf(match.groups?.name ?? '')
    if (gender === undefined) return false
    add(match.index, { gender }, { as: 'named' })
  })
  consumeMatches(masked, spokenOf, ({ index, groups }) => {
    const ofShopper = /\b(?:me|myself|i'?m|i (?:need|want|wear))\b/i.test(masked.original)
    const ofBoth = /\bhe\b/i.test(masked.original) && /\bshe\b/i.test(masked.original)
    if (wearer === null && !ofShopper && !ofBoth)
      add(index, { gender: groups?.who === 'she' ? 'female' : 'male' }, { as: 'pronoun' })
    return false
  })
  consumeMatches(masked, forMe, (match) => {
    if (judged.test(masked.original.slice(0, match.index))) return
    const before: SpokenWearer | null = wearer
    // "A shirt for my husband and a blouse for me": what is mine is not for him.
    const isOther = before !== null && before.as !== 'self'
    // "No, not for my mother, now for me": whoever was named before is taken back.
    if (isOther && takesBack.test(masked.text.slice(0, match.index))) {
      const later = mentions.filter(({ at }) => at > match.index)
      mentions.splice(0, mentions.length, ...later)
      const [own] = later.flatMap(({ attribute, values }) => (attribute === 'gender' ? values : []))
      wearer = { as: 'self', ...(own === 'female' || own === 'male' ? { gender: own } : {}) }
      return
    }
    add(match.index, {}, { as: 'self' })
    if (before !== null && !isOther) wearer = { ...before, as: 'self' }
    if (isOther)
      mentions.push(attributeMention({ at: match.index, attribute: 'gender', values: [], negated: false }))
  })
  const young = wearer as SpokenWearer | null
  if (young?.age_group === 'kids' && young.years === undefined && grownUp.test(masked.original)) {
    dropAges(mentions)
    const { age_group: _, ...grown } = young
    wearer = grown
    mentions.push(
      attributeMention({
        at: mentions.at(-1)?.at ?? 0,
        attribute: 'age_group',
        values: ['adults'],
        negated: false,
      }),
    )
  }
  if (isForBaby && young !== null && young.age_group === 'kids' && young.years === undefined) {
    dropAges(mentions)
    const at = mentions.at(-1)?.at ?? 0
    mentions.push(attributeMention({ at, attribute: 'age_group', values: ['babies'], negated: false }))
    wearer = { ...young, age_group: 'babies' }
  }
  const spoken = wearer as SpokenWearer | null
  const told = spoken === null ? undefined : genderSpokenOf(spoken, masked.original)
  if (spoken !== null && told !== undefined && mentions.every(({ attribute }) => attribute !== 'gender')) {
    const at = mentions.at(-1)?.at ?? 0
    mentions.push(attributeMention({ at, attribute: 'gender', values: [told], negated: false }))
    wearer = { ...spoken, gender: told }
  }
  return { mentions, wearer }
}

/** "My 13 year old … she's shy": how somebody is spoken of tells who they are, where one person alone is. */
function genderSpokenOf({ as, gender }: SpokenWearer, text: string): 'female' | 'male' | undefined {
  if (as !== 'named' || gender !== undefined) return undefined
  const [she, he] = [/\b(?:she|her|hers)\b/i.test(text), /\b(?:he|his|him)\b/i.test(text)]
  return she === he ? undefined : she ? 'female' : 'male'
}

/** "My son is 1.90", "her prom", "a 30 waist": somebody's child, and no child any more. */
const grownUp =
  /\b1[.,](?:6[5-9]|[7-9]\d)\b|\b(?:1[7-9]\d) ?cm\b|\b(?:5 ?(?:ft|foot|') ?(?:[6-9]|1[01])|6 ?(?:ft|foot|'))|\b(?:prom|abi\w*|a levels|graduat\w*|college|university|uni|apprentice\w*|driving (?:test|licen[cs]e)|engaged|fianc[eé]e?)\b|\b(?:2[89]|3\d) (?:inch )?waist\b|\bhis wife\b|\bher husband\b/i
/** "Too boxy for me", "strapless won't work for me": whose taste it is, and no other wearer. */
const judged =
  /\b(?:too|not|way|bit|little|so) (?:[\w'’-]+ ){0,2}$|\b(?:wo|do|does|is|are|would|ca|could)(?:n['’]?t|nt| not)(?: [\w'’-]+){1,3} $|\b(?:enough|nothing|perfect|ideal|fine|ok|okay|works?|good) $/i
const takesBack = /\b(?:now|but|instead|it'?s|it is|this time|rather|actually)\W*$/

const storyOf = new RegExp(`^\\s+${doings}\\b`)

function dropAges(mentions: AttributeMention[]): void {
  const others = mentions.filter(({ attribute }) => attribute !== 'age_group')
  mentions.splice(0, mentions.length, ...others)
}

/** "What about the wife", "and the missus needs one": whom one shares a home with needs no word of whose they are. */
function isHome(match: RegExpExecArray, { text }: MaskedText): boolean {
  if (!sharesHome.test(match[0])) return false
  return (
    /\b(?:what|how) about $|^\W*(?:and|also|now|then) $/.test(text.slice(0, match.index)) ||
    /^ (?:also |then )?(?:needs?|wants|would|wears|takes|could (?:do|use))\b/.test(
      text.slice(match.index + match[0].length),
    )
  )
}
const sharesHome =
  /^the (?:wife|husband|hubby|missus|missis|mother|mum|mom|mam|father|dad|grandm\w+|granny|grandpa|grandad|grandfather|girlfriend|boyfriend|gf|bf|daughter|son)$/

/** Behind these a letter in brackets is a size. */
const sizedWords =
  /^(?:size|in|black|white|blue|red|green|gr(?:ay|ey)|navy|shirts?|tees?|tops?|dress|coat|jackets?|jeans|pants|trousers|sweaters?|hoodies?|jumpers?|pullovers?)$/i

const definedAge = (age: Wearer['age']): Wearer => (age === undefined ? {} : { age })

const yearsOf = ({ years }: Record<string, string | undefined>): { years?: number } =>
  years === undefined ? {} : { years: Number(years) }

/** "My sister's wedding", "one like my sister's": whose day or piece it is, not who wears this. */
function isToldOf(match: RegExpExecArray, { text }: MaskedText, isGift: boolean): boolean {
  const after = text.slice(match.index + match[0].length)
  const before = text.slice(0, match.index)
  if (!match[0].startsWith('for ') && storyOf.test(after)) return true
  if (!match[0].startsWith('for ') && (meets.test(before) || (!isGift && dayOf.test(before)))) return true
  const owns = /'s$/.test(match[0]) || /^s?'/.test(after)
  if (owns && kin.test(/'s$/.test(match[0]) ? `'s${after}` : after)) return true
  if (owns && !isGift && othersDay.test(after.replace(/^'s?/, ''))) return true
  if (owns && /^\W*$|^\s*[,.;!?]/.test(after) && /\b(?:like|as|than|from|similar to)\s*$/.test(before))
    return true
  return !match[0].startsWith('for ') && /\b(?:like|as|than|told|with|says?|said) $/.test(before)
}
