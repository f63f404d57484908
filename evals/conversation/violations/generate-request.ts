import type { Random } from '../../seeded-random.ts'
import type { Conditions } from '../dialogue.ts'
import { colorWords, type KindWords, kinds, priceWords, refusedThings } from './request-words.ts'

/** A request with what it asks for, written down while it was made. */
export type GeneratedRequest = {
  readonly text: string
  /** One for each garment that it asks for. */
  readonly garments: readonly { readonly meet: Conditions; readonly never: Conditions }[]
}

type Clause = { readonly text: string; readonly meet?: Conditions; readonly never?: Conditions }

const lowest = 15
const highest = 180

/** A request for one garment: its kind, and by chance a color, a price, a size and something refused; one at least. */
export function generateRequest(random: Random): GeneratedRequest {
  const { text, garment } = generateGarment(random)
  return { text: dress(text, random), garments: [garment] }
}

/** A request for two garments of different kinds, each with constraints of its own. */
export function generatePair(random: Random): GeneratedRequest {
  const first = generateGarment(random, { isAlone: false })
  const isOther = ({ means }: KindWords) => !means.some((kind) => first.kind.means.includes(kind))
  const second = generateGarment(random, { isAlone: false, among: kinds.filter(isOther) })
  return { text: `${first.text} and ${second.text}`, garments: [first.garment, second.garment] }
}

function generateGarment(
  random: Random,
  { isAlone = true, among = kinds }: { isAlone?: boolean; among?: readonly KindWords[] } = {},
) {
  const kind = pick(among, random)
  const color = random() < 0.6 ? pick(colorWords, random) : undefined
  const tails = [
    ...(random() < 0.55 ? [priceClause(random, isAlone)] : []),
    ...(kind.sizes !== undefined && random() < 0.4
      ? [sizeClause(pick(kind.sizes, random), { random, isAlone })]
      : []),
    ...(isAlone && random() < 0.55 ? [refusal(color?.means[0], random)] : []),
  ]
  if (color === undefined && tails.length === 0) tails.push(priceClause(random, isAlone))
  const head = nameKind(kind, color && pick(color.words, random), { isAlone, random })
  const ordered = random() < 0.5 ? tails : tails.toReversed()
  const glue = isAlone && random() < 0.5 ? ', ' : ' '
  return {
    kind,
    text: [head, ...ordered.map(({ text }) => text)].join(glue),
    garment: {
      meet: {
        category: kind.means,
        ...(color && { color: color.means }),
        ...Object.assign({}, ...tails.map(({ meet }) => meet)),
      } as Conditions,
      never: Object.assign({}, ...tails.map(({ never }) => never)) as Conditions,
    },
  }
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T

function nameKind(
  { one, many }: KindWords,
  color: string | undefined,
  { isAlone, random }: { isAlone: boolean; random: Random },
): string {
  if (color === undefined) return random() < 0.5 ? one : many
  const forms = [`${color} ${many}`, `${many} in ${color}`, `${one} in ${color}`]
  return pick(isAlone ? [...forms, `${many}, ${color}`] : forms, random)
}

/** "My budget is 90" would speak of both garments. */
const isSentence = (words: string) => /^(?:I|my) /.test(words)

function priceClause(random: Random, isAlone: boolean): Clause {
  const { words, bounds } = pick(
    priceWords.filter((price) => isAlone || !isSentence(price.words)),
    random,
  )
  const a = Math.round(lowest + random() * (highest - lowest) * 0.5)
  const b = Math.round(a + 10 + random() * (highest - a))
  const text = words.replace('[a]', String(a)).replace('[b]', String(b))
  return {
    text,
    meet: {
      ...(bounds === 'below' ? {} : { minPrice: a }),
      ...(bounds === 'above' ? {} : { maxPrice: b }),
    },
  }
}

function sizeClause(size: string, { random, isAlone }: { random: Random; isAlone: boolean }): Clause {
  const forms = [`in size ${size}`, `size ${size}`, `I wear size ${size}`]
  const text = pick(
    forms.filter((form) => isAlone || !isSentence(form)),
    random,
  )
  return { text, meet: { sizes: [size] } }
}

/** Colors that cannot be refused beside a wanted one without contradiction: its own, its shades and what it is a shade of. */
const kin: readonly (readonly string[])[] = [
  ['blue', 'navy'],
  ['red', 'burgundy'],
]

function refusal(wanted: string | undefined, random: Random): Clause {
  if (random() < 0.4) {
    const related = [wanted, ...kin.filter((family) => family.includes(wanted ?? '')).flat()]
    const { means, words } = pick(
      colorWords.filter((color) => !related.includes(color.means[0])),
      random,
    )
    const word = pick(words.slice(0, 1), random)
    const forms = [
      `but not ${word}`,
      `not in ${word}`,
      `just no ${word}`,
      `nothing in ${word}`,
      `no ${word} ones`,
    ]
    const open = [...forms, `anything but ${word}`, `in any color except ${word}`]
    return { text: pick(wanted === undefined ? open : forms, random), never: { color: means } }
  }
  const { means, words } = pick(refusedThings, random)
  const word = pick(words, random)
  const ofMaterial = [`not made of ${word}`, `no ${word}`, `but not in ${word}`, `please avoid ${word}`]
  const ofPattern = [
    `no ${word}`,
    `without ${word}`,
    `without any ${word}`,
    `but no ${word} please`,
    `nothing with ${word}`,
  ]
  return { text: pick(means.material ? ofMaterial : ofPattern, random), never: means }
}

function dress(text: string, random: Random): string {
  const before = pick(
    ['', '', 'I need ', "I'm looking for ", 'show me ', 'hi, do you have ', 'please find me '],
    random,
  )
  const said = `${before}${text}${before.includes('do you') ? '?' : ''}`
  return random() < 0.1 ? said.toUpperCase() : said
}
