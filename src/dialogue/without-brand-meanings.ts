import type { AttributeValues } from '../product/attributes.ts'
import { findTerms } from '../product/find-terms.ts'
import type { Wish } from '../product/wish.ts'
import type { TurnContext } from './turn-context.ts'

/**
 * What a chat model asks for without what it made of a brand's name: jeans by "Copper Selvage" are not bronze, unless the
 * shopper says so.
 */
export function withoutBrandMeanings(asked: Wish, { request, memory }: TurnContext): Wish {
  const stated = [...request.wishes, ...memory.searches.map(({ wish }) => wish)]
  const brands = new Set(stated.flatMap((wish) => [...wish.brands, ...wish.unwanted_brands]))
  const meanings = [...brands].flatMap((brand) => findTerms(brand).flatMap((term) => term.meanings))
  if (meanings.length === 0) return asked
  const isMisread = (name: string, value: string) =>
    meanings.some(({ attribute, values }) => attribute === name && values.includes(value)) &&
    !stated.some(({ wanted }) => valuesIn(wanted, name).includes(value))
  const kept = Object.keys(asked.wanted).map(
    (name) => [name, valuesIn(asked.wanted, name).filter((value) => !isMisread(name, value))] as const,
  )
  const wanted = Object.fromEntries(kept.filter(([, values]) => values.length > 0)) as AttributeValues
  return { ...asked, wanted }
}

const valuesIn = (values: AttributeValues, name: string): readonly string[] =>
  (values as Partial<Record<string, readonly string[]>>)[name] ?? []
