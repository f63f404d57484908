import type { Known, ShelfName } from '../../knowledge/shelf.ts'
import {
  type AdviceMaterial,
  type AdviceTopic,
  type AdviceWords,
  adviceMaterials,
  type ConvertedSystem,
  convertedSystems,
  fabricTraits,
  shoeColors,
  suitColors,
} from '../advice-topic.ts'
import { type Found, findKnown } from './find-known.ts'

/** More names than these tell a story, and ask nothing of all of them. */
const mostNamed = 3

/** What of general knowledge a message asks for; null where no table has it. `text` is folded. */
export function readAdviceTopic(text: string, words: AdviceWords): AdviceTopic | null {
  const size = sizeAsked(text, words)
  if (size !== null) return size
  if (words.scratches.test(text)) return asTopicOf({ shelf: 'mishaps', id: 'itchy' })
  // "Is linen good in the heat or does it crease?": "it" is the linen.
  const isOfIt = namedMaterials(text, words).length > 0
  const asked = withoutAlsoSold(isOfIt ? text.replace(furtherAsked, ' ') : text)
  const meant = meaningFirst(text, words)
  if (meant !== null) return meant
  if (words.ofShop.test(asked)) return null
  if (!words.asks.test(text)) return figureAsked(text, words)
  const isAsked = words.verdict.test(text)
  return (
    shoesWithSuit(text, words) ??
    (isAsked ? firstOf(text, ['customs'], words) : null) ??
    firstOf(text, ['ways', 'fitting'], words) ??
    figureAsked(text, words) ??
    firstOf(text, ['mishaps'], words) ??
    fabricsAsked(text, words) ??
    meaningAsked(text, words) ??
    (words.care.test(text) ? firstOf(text, ['care'], words) : null)
  )
}

/** What the shelves know under the longest name that a text has. */
function firstOf(text: string, shelves: readonly ShelfName[], words: AdviceWords): AdviceTopic | null {
  // "Black tie" is no black tie.
  const [longest] = namedIn(text.replace(/\b(black|white) tie\b/g, '$1tie'), shelves, words).toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  )
  return longest === undefined ? null : asTopic([longest])
}

const namedIn = (text: string, shelves: readonly ShelfName[], words: AdviceWords): Found[] =>
  findKnown(text, words.shelves, shelves, words.forms)

const opensQuestion = /^\W{0,9}(?:whats?|which|how|why|is|are|was|wie|worin|welche\w*)\b/
const alsoSold =
  /(?: and| und|[.?!,])\s{0,3}(?:do you (?:have|sell|carry|stock)|have you got|habt ihr|gibt es)\b.*$/
/** Letters of the shortest question that something may be asked beside. */
const shortestQuestion = 14

/** "What is an anorak and do you have one in olive?" asks what it is; the rest is asked beside. */
const withoutAlsoSold = (text: string): string =>
  opensQuestion.test(text)
    ? text.slice(0, shortestQuestion) + text.slice(shortestQuestion).replace(alsoSold, ' ')
    : text

const furtherAsked =
  / ?\b(?:or|and|but|oder|und|aber) (?:(?:does|do|is|are|will|can|wont|doesnt|isnt) (?:it|they)|(?:knittert|lauft|kratzt|ist|sind|wird|halt) (?:es|das|sie))\b/g

function fabricsAsked(text: string, words: AdviceWords): AdviceTopic | null {
  const materials = namedMaterials(text, words)
  const [material] = materials
  // Of what is in no table of grades the shelves tell.
  if (namedIn(text, ['cloths'], words).length > materials.length) return null
  const by = fabricTraits.find((trait) => words.traits[trait].test(text)) ?? null
  // "Which fabric keeps cool in the heat?" asks for the best of all.
  if (material === undefined && by !== null && words.ofFabrics.test(text))
    return { of: 'fabrics', materials: [], by }
  if (material === undefined || materials.length > mostNamed) return null
  const isOne = materials.length === 1
  if (isOne && words.care.test(text) && by !== 'smoothness') return null
  // "Jeans" and a garment may be compared as kinds.
  if (material === 'denim' && by === null) return null
  if (by !== null) return { of: 'fabrics', materials, by }
  return !isOne && words.compares.test(text) ? { of: 'fabrics', materials, by } : null
}

const namedMaterials = (text: string, words: AdviceWords): AdviceMaterial[] => {
  const known: readonly string[] = adviceMaterials
  return namedIn(text, ['cloths'], words).flatMap(({ id }) =>
    known.includes(id) ? [id as AdviceMaterial] : [],
  )
}

const asTopicOf = (known: Known): AdviceTopic => ({ of: 'known', known: [known] })

const asTopic = (found: readonly Found[]): AdviceTopic => ({
  of: 'known',
  known: found.map(({ shelf, id }) => ({ shelf, id })),
})

const explained = ['pieces', 'terms', 'cloths'] as const

/** What words mean: where a question names them and nothing else, or two of them to choose from. */
function meaningAsked(text: string, words: AdviceWords): AdviceTopic | null {
  const found = namedIn(text, explained, words)
  if (found.length === 0 || found.length > mostNamed) return null
  const rest = found.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  // Another name of the same thing says no more.
  const left = namedIn(rest, explained, words).reduceRight(
    (bare, { start, end }) => `${bare.slice(0, start)} ${bare.slice(end)}`,
    rest,
  )
  const said = left.replace(
    /\bthe (?=difference|meaning|definition|hell|heck|same|main|big|actual|word)/g,
    '',
  )
  const isAll = said.split(/[^\w]+/).every((word) => word === '' || words.fillers.test(word))
  // "Difference between a blazer and a suit jacket lol asking for a friend": the two stand where they are compared.
  const apartOnly = pairCompared(text, found, words)
  if (apartOnly !== null) return apartOnly
  const isMeant = isAll && words.means.test(text)
  const isEither =
    found.length > 1 && new Set(found.map(({ shelf }) => shelf)).size === 1 && words.either.test(text)
  return isMeant || isEither ? asTopic(found) : null
}

/** Two names right behind what asks for their difference, whatever is said further on. */
function pairCompared(text: string, found: readonly Found[], { differs }: AdviceWords): AdviceTopic | null {
  const behind = differs.exec(text)
  if (behind === null) return null
  const from = behind.index + behind[0].length
  const [one, other] = found.filter(({ start }) => start >= from)
  const isPair =
    one !== undefined && other !== undefined && one.start - from < apart && other.start - one.end < 2 * apart
  return isPair ? asTopic([one, other]) : null
}

const asksMeaning =
  /^\W*(?:(?:and|so|ok|hi|hey|hello|please|und|also|sag mal|hallo)\W+)*(?:whats|what is|what are|what does|what do|what on earth is|what the hell is|what exactly is|explain|define|was ist|was sind|was bedeutet|was bedeuten|was heisst|was heissen|was versteht man unter)(?: (?:an?|actually|exactly|eigentlich|denn|genau|bitte|ein|eine|der begriff))* $/
/** Letters behind a name from which on another one belongs to another clause. */
const apart = 10
const ofAnyShop =
  /\b(?:(?:under|up to|unter|bis) \d+|(?:do|have|can|dont) you|your|show me|prices?|cost|cheap\w*|habt|euer|eure|zeig\w*|kostet)\b/

/** "What is a raglan sleeve when it is at home?": the name stands right behind the words that ask what it is. */
function meaningFirst(text: string, words: AdviceWords): AdviceTopic | null {
  if (ofAnyShop.test(text) || text.split(' ').length > fewWords / 2) return null
  const [first, ...others] = namedIn(text, explained, words)
  if (first === undefined || others.some(({ start }) => start - first.end < apart)) return null
  const isOne = !/^\W*(?:of|from|that|which|with|in|mit|aus|fur|von)\b/.test(text.slice(first.end))
  return isOne && asksMeaning.test(text.slice(0, first.start)) ? asTopic([first]) : null
}

/** Words up to which what is told of a figure is what is asked about. */
const fewWords = 22

function figureAsked(text: string, words: AdviceWords): AdviceTopic | null {
  if (!words.suits.test(text) || text.split(' ').length > fewWords) return null
  return firstOf(text, ['figures'], words)
}

function shoesWithSuit(text: string, { colors, shoes, suit }: AdviceWords): AdviceTopic | null {
  const colored = <Name extends string>(names: readonly (Name & keyof typeof colors)[], noun: string) =>
    names.find((name) => new RegExp(`\\b(?:${colors[name]}) (?:\\w+ )?(?:${noun})\\b`).test(text))
  const [shoe, of] = [colored(shoeColors, shoes), colored(suitColors, suit)]
  return shoe === undefined || of === undefined ? null : { of: 'shoes-with-suit', shoes: shoe, suit: of }
}

const number = String.raw`(?:size |gr(?:osse)? )?(?<size>\d{1,2}(?:[.,]5| ?1/2|½)?|xx?s|xx?l|[sml])`

/** "A US 8 in EU?", "size 9 UK men's in EU". */
function sizeAsked(text: string, words: AdviceWords): AdviceTopic | null {
  const found = convertedSystems.flatMap((system) => {
    const name = `(?:${words.systems[system]})`
    const before = new RegExp(`\\b${name} (?:\\w+ )?${number}\\b`).exec(text)
    const behind = new RegExp(`(?<![\\w'.,])${number} (?:\\w+ )?${name}\\b`).exec(text)
    const match = before ?? behind
    return match?.groups?.size === undefined ? [] : [{ system, size: match.groups.size, at: match.index }]
  })
  const plain = new RegExp(`(?<![\\w'.,€$£])${number}\\b`).exec(text)?.groups?.size
  const [from] = found.toSorted((one, other) => one.at - other.at)
  const size = from?.size ?? plain
  if (size === undefined) return null
  const to = targetOf(text, words, from?.system)
  if (
    to === undefined ||
    (from === undefined && !/\b(?:what|which|convert|was|welche|umrechn\w*)\b/.test(text))
  )
    return null
  return {
    of: 'size',
    size: size
      .replace(/ ?1\/2|½/, '.5')
      .replace(',', '.')
      .toUpperCase(),
    from: from?.system ?? null,
    to,
    kind: keyOf(words.sized, text),
    wearer: keyOf(words.wearers, text),
  }
}

const targetOf = (text: string, { systems, into }: AdviceWords, from: ConvertedSystem | undefined) =>
  convertedSystems.find(
    (system) =>
      system !== from &&
      new RegExp(
        `(?:^|[ ?])(?:${into}|what) (?:(?:the|an?|der|die|das|size) )?(?:${systems[system]})(?: sizes?| sizing| terms| shoe size| grosse\\w*| kleidergrosse)?(?:\\W|$)(?! ?\\d)`,
      ).test(text),
  )

function keyOf<Name extends string>(table: Readonly<Record<Name, RegExp>>, text: string): Name | null {
  return (Object.keys(table) as Name[]).find((name) => table[name].test(text)) ?? null
}
