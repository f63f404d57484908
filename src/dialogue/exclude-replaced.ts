import type { AttributeName, AttributeValues } from '../product/attributes.ts'
import type { Wish } from '../product/wish.ts'
import type { Reference } from '../retrieval/reference.ts'

/**
 * "In another color" names none: the color asked for so far, or else the reference's main one, is withdrawn and becomes
 * unwanted.
 */
export function excludeReplaced(
  wish: Wish,
  {
    own,
    replaced,
    reference,
  }: { own: Wish; replaced: readonly AttributeName[]; reference: Reference | null },
): Wish {
  const names = replaced.filter((name) => own.wanted[name] === undefined)
  if (names.length === 0) return wish
  const wanted: Lists = { ...wish.wanted }
  const unwanted: Lists = { ...wish.unwanted }
  for (const name of names) {
    const main = [reference?.attributes[name] ?? []].flat().slice(0, 1)
    const left = wanted[name] ?? main
    delete wanted[name]
    if (left.length > 0) unwanted[name] = [...new Set([...(unwanted[name] ?? []), ...left])]
  }
  return { ...wish, wanted: wanted as AttributeValues, unwanted: unwanted as AttributeValues }
}

type Lists = Partial<Record<string, readonly string[]>>
