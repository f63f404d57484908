import type { AttributeName, AttributeValues } from '../product/attributes.ts'
import type { Wish } from '../product/wish.ts'

/** What falls with a value that is refused: who wants nothing sleeveless wants no straps, who wants no leather no suede. */
const refusedWith = {
  sleeve_length: { sleeveless: ['spaghetti-strap', 'strapless'], 'spaghetti-strap': ['strapless'] },
  material: { leather: ['suede'] },
} as const satisfies Partial<Record<AttributeName, Readonly<Record<string, readonly string[]>>>>

/** Values that the refused ones bring down with them; what is asked for beside them stands. */
export function fallenWith({ wanted, unwanted }: Pick<Wish, 'wanted' | 'unwanted'>): AttributeValues {
  const fallen = Object.entries(refusedWith).flatMap(([name, table]) => {
    const of = name as keyof typeof refusedWith
    const asked: readonly string[] = wanted[of] ?? []
    const refused: readonly string[] = unwanted[of] ?? []
    const rows: Readonly<Record<string, readonly string[]>> = table
    const values = refused.flatMap((value) => rows[value] ?? []).filter((value) => !asked.includes(value))
    return values.length === 0 ? [] : [[name, values] as const]
  })
  return Object.fromEntries(fallen) as AttributeValues
}
