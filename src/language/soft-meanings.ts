import type { AttributeValues } from '../product/attributes.ts'
import type { Color } from '../product/color.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'

const dull: readonly Color[] = ['black', 'gray', 'white', 'beige', 'brown', 'navy']
const dressy: readonly Category[] = ['formal-shoes', 'loafers', 'heels', 'flats']
/** A wish for "shoes" names at least as many kinds of them. */
const shoeFamily = 5

const bright = /^(?:bright|vivid|vibrant)$/
const comfy = /^(?:comfy|comfiest|comfortable|comfort|cushioned|supportive|sensible)$/
const smart = /^(?:smart|dressy)$/

/**
 * What soft words that are left over ask for, where nothing else of the wish says it: "bright" is no dull color, "comfy" shoes have no heels,
 * and what is "smart" is for formal wear, wherever the word stands.
 */
export function withSoftMeanings(wish: Wish): Wish {
  const words = wish.text.split(' ')
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word))
  const without = (pattern: RegExp) => words.filter((word) => !pattern.test(word)).join(' ')
  const { category = [], color, occasion } = wish.wanted
  const isShoes = category.length >= shoeFamily && category.includes('heels')
  if (says(bright) && color === undefined && category.length > 0) {
    const unwanted = { ...wish.unwanted, color: [...new Set([...(wish.unwanted.color ?? []), ...dull])] }
    return withSoftMeanings({ ...wish, text: without(bright), unwanted })
  }
  if (says(comfy) && isShoes) return wanting(wish, { category: category.filter((kind) => kind !== 'heels') })
  if (!says(smart) || category.length === 0) return wish
  const text = without(smart)
  if (isShoes) {
    const isMans = wish.wanted.gender?.join() === 'male'
    const kinds = dressy.filter((kind) => !isMans || (kind !== 'heels' && kind !== 'flats'))
    return wanting({ ...wish, text }, { category: kinds })
  }
  return occasion === undefined ? wanting({ ...wish, text }, { occasion: ['formal'] }) : wish
}

const wanting = (wish: Wish, values: AttributeValues): Wish => ({
  ...wish,
  wanted: { ...wish.wanted, ...values },
})
