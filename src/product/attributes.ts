import { z } from 'zod'
import { ageGroup } from './attributes/age-group.ts'
import type { AttributeSpec } from './attributes/attribute-spec.ts'
import { category } from './attributes/category.ts'
import { color } from './attributes/color.ts'
import { fit } from './attributes/fit.ts'
import { gender } from './attributes/gender.ts'
import { length } from './attributes/length.ts'
import { material } from './attributes/material.ts'
import { neckline } from './attributes/neckline.ts'
import { occasion } from './attributes/occasion.ts'
import { pattern } from './attributes/pattern.ts'
import { sleeveLength } from './attributes/sleeve-length.ts'
import { valuesOf } from './term.ts'

/** Every attribute there is, in the order in which they are listed. */
export const attributeSpecs = {
  category,
  color,
  pattern,
  sleeve_length: sleeveLength,
  neckline,
  length,
  fit,
  material,
  gender,
  age_group: ageGroup,
  occasion,
} as const satisfies Record<string, AttributeSpec>

type Specs = typeof attributeSpecs
export type AttributeName = keyof Specs
export type AttributeValue<Name extends AttributeName> = keyof Specs[Name]['values'] & string
export const attributeNames = Object.keys(attributeSpecs) as [AttributeName, ...AttributeName[]]

/** Something of each attribute, derived from its specification. */
export function byAttribute<T>(
  derive: (spec: AttributeSpec, name: AttributeName) => T,
): Record<AttributeName, T> {
  const derived = attributeNames.map((name) => [name, derive(attributeSpecs[name], name)])
  return Object.fromEntries(derived) as Record<AttributeName, T>
}

/** The values of each attribute, and how they are written. */
export const attributeTerms = byAttribute(({ values }) => values) as {
  readonly [Name in AttributeName]: Specs[Name]['values']
}

/** True of attributes of which a product may have several values, the main one first. */
export const hasManyValues = (name: AttributeName): boolean => attributeSpecs[name].arity === 'many'

/** The attributes that tell of this, in their order. */
export const attributesOf = (scope: 'garment' | 'wearer' | 'event'): AttributeName[] =>
  attributeNames.filter((name) => ((attributeSpecs[name] as AttributeSpec).scope ?? 'garment') === scope)

/** So many values of one attribute a product has at most. */
export const mostValues = 8

type ValueSchema<Name extends AttributeName> = z.ZodEnum<{ [Value in AttributeValue<Name>]: Value }>
type OneOrMany<Name extends AttributeName> = Specs[Name]['arity'] extends 'many'
  ? z.ZodArray<ValueSchema<Name>>
  : ValueSchema<Name>

const valueSchemas = byAttribute(({ values }) => z.enum(valuesOf(values)))

/** What a product or a garment is: a value of each attribute that is known, or a list, the main one first. */
export const attributesSchema = z.strictObject(
  byAttribute(({ arity }, name) => {
    const value = valueSchemas[name]
    return (arity === 'many' ? z.array(value).max(mostValues) : value).optional()
  }) as unknown as { [Name in AttributeName]: z.ZodOptional<OneOrMany<Name>> },
)
export type Attributes = z.output<typeof attributesSchema>

/** Attribute names mapped to lists of values, any of which will do: what a shopper wants, or does not. */
export const attributeValuesSchema = z.strictObject(
  byAttribute((_, name) => z.array(valueSchemas[name]).optional()) as unknown as {
    [Name in AttributeName]: z.ZodOptional<z.ZodArray<ValueSchema<Name>>>
  },
)
export type AttributeValues = z.output<typeof attributeValuesSchema>
