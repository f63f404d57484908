import {
  type AdviceMaterial,
  type AdviceTopic,
  type AdviceWords,
  adviceMaterials,
  type ConvertedSystem,
  convertedSystems,
  customs,
  cutWishes,
  explainedTerms,
  fabricTraits,
  shoeColors,
  suitColors,
} from '../advice-topic.ts'

/** More names than these tell a story, and ask nothing of all of them. */
const mostNamed = 3

/** What of general knowledge a message asks for; null where no table has it. `text` is folded. */
export function readAdviceTopic(text: string, words: AdviceWords): AdviceTopic | null {
  const size = sizeAsked(text, words)
  if (size !== null) return size
  // "Is linen good in the heat or does it crease?": "it" is the linen.
  const isOfIt = namedMaterials(text, words).length > 0
  const asked = withoutAlsoSold(isOfIt ? text.replace(furtherAsked, ' ') : text)
  if (!words.asks.test(text) || words.ofShop.test(asked)) return null
  const custom = customs.find((name) => words.customs[name].test(text))
  if (custom !== undefined) return { of: 'custom', custom }
  return (
    shoesWithSuit(text, words) ??
    fabricsAsked(text, words) ??
    termsAsked(text, words) ??
    cutAsked(text, words)
  )
}

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
  const by = fabricTraits.find((trait) => words.traits[trait].test(text)) ?? null
  // "Which fabric keeps cool in the heat?" asks for the best of all.
  if (material === undefined && by !== null && words.ofFabrics.test(text))
    return { of: 'fabrics', materials: [], by }
  if (material === undefined || materials.length > mostNamed) return null
  const isOne = materials.length === 1
  if (isOne && words.care.test(text) && by !== 'smoothness') return { of: 'care', material }
  // "Jeans" and a garment may be compared as kinds.
  if (material === 'denim' && by === null) return null
  if (!isOne && words.means.test(text)) return { of: 'fabrics', materials, by: null }
  if (by !== null) return { of: 'fabrics', materials, by }
  return (isOne ? words.means : words.compares).test(text) ? { of: 'fabrics', materials, by } : null
}

const namedMaterials = (text: string, { materials }: AdviceWords): AdviceMaterial[] => {
  const found = adviceMaterials.filter((name) => materials[name].test(text))
  return found.toSorted((one, other) => text.search(materials[one]) - text.search(materials[other]))
}

function termsAsked(text: string, words: AdviceWords): AdviceTopic | null {
  if (!words.means.test(text)) return null
  const terms = explainedTerms.filter((term) => words.terms[term].test(text))
  const inOrder = terms.toSorted(
    (one, other) => text.search(words.terms[one]) - text.search(words.terms[other]),
  )
  return terms.length === 0 || terms.length > mostNamed ? null : { of: 'terms', terms: inOrder }
}

function cutAsked(text: string, words: AdviceWords): AdviceTopic | null {
  if (!words.suits.test(text)) return null
  const wish = cutWishes.find((name) => words.cuts[name].test(text))
  return wish === undefined ? null : { of: 'cut', wish }
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
