import { comparable } from '../comparable.ts'
import { remembering } from '../remembering.ts'
import { canonicalSize, readSizeLabel } from './size-label.ts'

/** Sizes that are remembered: every search compares those of all that it finds. */
const mostSizes = 4_000

/** A size that is asked for, as it is compared: "X-Large" and "xl" are one. */
export const sizeKey: (size: string) => string = remembering(
  (size) => comparable(canonicalSize(size)),
  mostSizes,
)

/**
 * All under which a product's size is found: as it stands and as we write it, "IT 46" by "46" too, "W32/L34" by its waist, "104/110"
 * by either number.
 */
export const sizeKeys: (size: string) => readonly string[] = remembering(keysOf, mostSizes)

/** What is found by a waist with any inner leg, for it names none: "W32" and the plain "32". */
const anyLegKey = (waist: string): string => `w${waist} l?`
const isAnyLeg = (system: string | null, value: string) =>
  (system === 'waist' && !value.includes('x')) || (system === null && /^(?:2[2-9]|3\d|4[0-8])$/.test(value))

/** Socks of "39-42" fit whoever wears 40. */
const between = (first: number, second: number): string[] =>
  first >= 15 && second <= 50 && second - first <= 6
    ? Array.from({ length: Math.max(0, second - first - 1) }, (_, at) => `${first + at + 1}`)
    : []

function keysOf(size: string): readonly string[] {
  const { system, value } = readSizeLabel(size)
  const [first = '', second = ''] = /^(\d{1,3})\s?[/-]\s?(\d{1,3})$/.exec(size.trim())?.slice(1) ?? []
  const keys = [
    comparable(size),
    sizeKey(size),
    ...(system !== null && /^\d/.test(value) && system !== 'age' ? [value.split('x')[0] as string] : []),
    ...(system === 'waist' ? [`w${value.split('x')[0]}`] : []),
    ...[first, second].filter((part) => part !== ''),
    ...(/[-–]/.test(size) && system === null ? between(Number(first), Number(second)) : []),
    ...(isAnyLeg(system, value) ? [anyLegKey(value)] : []),
  ]
  return [...new Set(keys)]
}
