import type { AttributeValues } from '../product/attributes.ts'
import { type AttributeName, attributeNames } from '../product/attributes.ts'
import { findTerms } from '../product/find-terms.ts'
import type { Constraint } from './relaxation-order.ts'

/** A product that the words name: by its number or whole title, by a name in its title, or by a plain word that few titles have. */
export type NamedProduct = {
  readonly id: string
  readonly as: 'itself' | 'name' | 'word'
  /** The words that name it. */
  readonly phrase: string
  /** Of its variants the one whose own number was said. */
  readonly variant?: string
}

/** What a product is taken to miss where its own name was said: "Golden Heron Sneakers" are asked for as they are. */
export function missedBesideName(
  missed: readonly Constraint[],
  { phrase, as }: NamedProduct,
  stated: AttributeValues,
): Constraint[] {
  if (as !== 'itself') return [...missed]
  const said = findTerms(phrase).flatMap(({ meanings }) => meanings)
  const isOfName = (name: AttributeName) => {
    const values = said.filter(({ attribute }) => attribute === name).flatMap((meaning) => meaning.values)
    return (stated[name] ?? []).every((value) => values.includes(value))
  }
  const excused = new Set<string>(attributeNames.filter(isOfName))
  return missed.filter((each) => !excused.has(each === 'near color' ? 'color' : each))
}
