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

function keysOf(size: string): readonly string[] {
  const { system, value } = readSizeLabel(size)
  const [first = '', second = ''] = /^(\d{1,3})\s?[/-]\s?(\d{1,3})$/.exec(size.trim())?.slice(1) ?? []
  const keys = [
    comparable(size),
    sizeKey(size),
    ...(system !== null && /^\d/.test(value) && system !== 'age' ? [value.split('x')[0] as string] : []),
    ...(system === 'waist' ? [`w${value.split('x')[0]}`] : []),
    ...[first, second].filter((part) => part !== ''),
  ]
  return [...new Set(keys)]
}
