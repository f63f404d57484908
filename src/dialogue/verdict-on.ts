import type { AttributeValues } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { Formality, Situation } from './situations/situation.ts'

/** Whether a piece is right for a day, and which piece that is. */
export type Verdict = { readonly goes: boolean; readonly of: Wish }

/** Kinds that are out of place where people dress up, whatever a day's own list says. */
const casual: ReadonlySet<Category> = new Set<Category>([
  ...(['sneakers', 'athletic-shoes', 'flip-flops', 'hoodie', 'sweatshirt', 't-shirt', 'tank-top'] as const),
  ...(['shorts', 'jeans', 'leggings', 'track-pants', 'tracksuit'] as const),
])
const dressedUp: ReadonlySet<Formality> = new Set(['dressed', 'formal'])

const judged = ['category', 'color', 'pattern', 'material', 'length'] as const

/** "Can I wear a red dress to a graduation?"; null where no piece, color or pattern is named. */
export function verdictOn({ formality, wanted = {}, unwanted = {} }: Situation, wish: Wish): Verdict | null {
  const named = judged.filter((name) => (wish.wanted[name] ?? []).length > 0)
  if (named.length === 0) return null
  const isOf = (values: Partial<Readonly<Record<string, unknown>>>, name: keyof AttributeValues): boolean => {
    const listed: readonly unknown[] = (values[name] as readonly unknown[] | undefined) ?? []
    const asked: readonly unknown[] = wish.wanted[name] ?? []
    return asked.some((value) => listed.includes(value))
  }
  const isAgainst = named.some((name) => isOf(unwanted, name))
  const isCasual =
    formality !== undefined &&
    dressedUp.has(formality) &&
    !isOf(wanted, 'category') &&
    (wish.wanted.category ?? []).some((kind) => casual.has(kind))
  // Where everybody is in one of a few colors, another stands out.
  const standsOut =
    formality === 'formal' &&
    wanted.color !== undefined &&
    wish.wanted.color !== undefined &&
    !isOf(wanted, 'color')
  const of = wishSchema.parse({ wanted: Object.fromEntries(named.map((name) => [name, wish.wanted[name]])) })
  return { goes: !(isAgainst || isCasual || standsOut), of }
}
