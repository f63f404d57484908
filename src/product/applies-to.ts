import type { AttributeSpec } from './attributes/attribute-spec.ts'
import { type AttributeName, attributeSpecs } from './attributes.ts'
import { type Category, categoryTerms } from './taxonomy.ts'

/** Whether a product of this category can have the attribute, and the value if one is given. Of an unknown category anything may be said. */
export function appliesTo(name: AttributeName, category: Category | undefined, value?: string): boolean {
  if (category === undefined) return true
  const { appliesTo: reach, never = [] }: AttributeSpec = attributeSpecs[name]
  const { family } = categoryTerms[category]
  const has =
    reach === undefined ||
    reach.also?.includes(category) ||
    (reach.families.includes(family) && !reach.except?.includes(category))
  if (!has || value === undefined) return has
  return !never.some(
    ({ values, families, categories }) =>
      values.includes(value) && (families?.includes(family) || categories?.includes(category)),
  )
}
