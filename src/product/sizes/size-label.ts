import { remembering } from '../remembering.ts'
import type { SizeSystem } from './size-charts.ts'

/** A size as it is labeled: of a system that is named, or that its form tells; null where only the kind and the wearer can. */
export type SizeLabel = { readonly system: SizeSystem | null; readonly value: string }

const letterNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:extra|x)[ -]?(?:extra|x)[ -]?small$/, 'XXS'],
  [/^(?:extra|x)[ -]?small$/, 'XS'],
  [/^small$/, 'S'],
  [/^medium$/, 'M'],
  [/^large$/, 'L'],
  [/^(?:extra|x)[ -]?large$/, 'XL'],
  [/^(?:(?:extra|x)[ -]?(?:extra|x)[ -]?large|double[ -]?xl|2x(?:[ -]?large)?)$/, 'XXL'],
  [/^(?:triple[ -]?xl|3x(?:[ -]?large)?)$/, '3XL'],
  [/^4x(?:[ -]?large)?$/, '4XL'],
  [/^5x(?:[ -]?large)?$/, '5XL'],
]
const number = String.raw`\d{1,3}(?:[.,]5)?`
const national = new RegExp(`^(uk|gb|us|usa|eu|eur|it|fr|de|ger)[ :-]*(${number})$`)
const nationalBehind = new RegExp(`^(${number})[ -]*\\(?(uk|us|eu|eur|it|fr|de)\\)?$`)
const systems: Readonly<Record<string, SizeSystem>> = {
  uk: 'UK',
  gb: 'UK',
  us: 'US',
  usa: 'US',
  eu: 'EU',
  eur: 'EU',
  it: 'IT',
  fr: 'FR',
  de: 'DE',
  ger: 'DE',
}
const plainNumber = (text: string) => text.replace(',', '.')

/** Labels that are remembered: a shop has a few hundred, each on many products. */
const mostLabels = 4_000

/** Reads "EUR 42", "xx-large", "W32 L34", "5-6 years", "116 cm"; what is none of a known form is a label without a system. */
export const readSizeLabel: (label: string) => SizeLabel = remembering(readLabel, mostLabels)

function readLabel(label: string): SizeLabel {
  const text = label
    .replaceAll(/ ?½| 1\/2/g, '.5')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[–—]/g, '-')
    .trim()
  const named = letterNames.find(([form]) => form.test(text))?.[1]
  if (named !== undefined) return { system: 'letter', value: named }
  if (/^(?:x{0,6}[sl]|m|[2-9]x[sl])$/.test(text)) return { system: 'letter', value: letterOf(text) }
  const front = national.exec(text)
  if (front !== null)
    return { system: systems[front[1] as string] ?? null, value: plainNumber(front[2] as string) }
  const back = nationalBehind.exec(text)
  if (back !== null)
    return { system: systems[back[2] as string] ?? null, value: plainNumber(back[1] as string) }
  const jeans = /^w ?(\d{2})(?:[ /x,-]*l ?(\d{2}))?$|^(\d{2}) ?[x/] ?l?(\d{2})$/.exec(text)
  const [, waist = jeans?.[3], leg = jeans?.[4]] = jeans ?? []
  if (waist !== undefined && Number(waist) < 50)
    return { system: 'waist', value: leg === undefined ? waist : `${waist}x${leg}` }
  const age =
    /^(\d{1,2})(?: ?(?:-|to|\/) ?(\d{1,2}))? ?(m|mo|mos|months?|y|yr|yrs|years?|a|j|jahre?)(?: old)?$/.exec(
      text,
    )
  if (age !== null) {
    const unit = /^m/.test(age[3] as string) ? 'M' : 'Y'
    return { system: 'age', value: `${age[1]}${age[2] === undefined ? '' : `-${age[2]}`}${unit}` }
  }
  const height = /^(\d{2,3})(?: ?[-/] ?(\d{2,3}))? ?cm$/.exec(text)
  if (height !== null)
    return { system: 'height', value: height[2] === undefined ? height[1]! : `${height[1]}/${height[2]}` }
  if (new RegExp(`^${number}$`).test(text)) return { system: null, value: plainNumber(text) }
  return { system: null, value: label.trim() }
}

/** "xxl" and "2xl" are one size, "xxxl" and "3xl" are; the shorter is how we write it from three on. */
function letterOf(text: string): string {
  const [, count = '0', end] = /^(?:([2-9])x|x*)([sml])$/.exec(text) ?? []
  const exes = count === '0' || count === undefined ? text.length - 1 : Number(count)
  const letter = (end ?? 'm').toUpperCase()
  return exes > 2 ? `${exes}X${letter}` : `${'X'.repeat(exes)}${letter}`
}

/** A size of a system as we write it: "EU 38", "W32", "W32 L34", "5-6Y", "116". */
export function writeSizeLabel({ system, value }: SizeLabel): string {
  if (system === null || system === 'letter' || system === 'height' || system === 'age') return value
  if (system !== 'waist') return `${system} ${value}`
  const [waist, leg] = value.split('x')
  return leg === undefined ? `W${waist}` : `W${waist} L${leg}`
}

/** The one way to write a size: "Eur 42,5" is "EU 42.5", "xx-large" is "XXL", "32/34" of jeans "W32 L34"; else as it stood. */
export const canonicalSize = (label: string): string => writeSizeLabel(readSizeLabel(label))
