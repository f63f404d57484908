import { attributeNames } from '../../src/product/attributes.ts'
import type { Product } from '../../src/product/product.ts'
import type { ProductFacts } from './facts.ts'

/** A field that was read otherwise than the feed has it. */
export type Misreading = { readonly field: string; readonly told: string; readonly read: string }

export type FieldsRead = { readonly share: number; readonly wrong: readonly Misreading[] }

/**
 * Share of the labelled fields of a product that the catalogue holds as its feed states them, 0 of one that is not there. Lists are equal
 * whatever their order, but the first color is the main one. Our own measure, of readers.
 */
export function fieldsRead(label: ProductFacts, product: Product | undefined): FieldsRead {
  const fields = labelledFields(label)
  if (product === undefined)
    return { share: 0, wrong: [{ field: 'product', told: label.title ?? '', read: 'not there' }] }
  const read = labelledFields(product)
  const wrong = [...fields].flatMap(([field, told]): Misreading[] => {
    const found = read.get(field) ?? 'nothing'
    return found === told ? [] : [{ field, told, read: found }]
  })
  return { share: fields.size === 0 ? 1 : 1 - wrong.length / fields.size, wrong }
}

type Told = Omit<ProductFacts, 'price'> & {
  readonly price?: { readonly amount: number; readonly currency?: string } | null | undefined
}

function labelledFields({
  attributes,
  title,
  brand,
  price,
  sizes = [],
  availability,
}: Told): Map<string, string> {
  const list = (values: readonly string[]) => [...values].sort().join(', ')
  const told: [string, string | null | undefined][] = [
    ['title', title],
    ['brand', brand],
    ['price', price ? `${price.amount} ${price.currency ?? ''}`.trim() : null],
    ['sizes', sizes.length === 0 ? null : list(sizes)],
    ['availability', availability === 'unknown' ? null : availability],
    ['main color', attributes.color?.[0]],
    ...attributeNames.map((name): [string, string | undefined] => {
      const values = [attributes[name] ?? []].flat()
      return [name, values.length === 0 ? undefined : list(values)]
    }),
  ]
  return new Map(told.flatMap(([field, value]) => (value ? [[field, value] as const] : [])))
}
