import { z } from 'zod'
import { colors, colorTerms } from './color.ts'
import { categories, categoryTerms } from './taxonomy.ts'
import { type Terms, valuesOf } from './term.ts'
import { materialTerms } from './terms/material.ts'
import { patternTerms } from './terms/pattern.ts'
import { fitTerms, lengthTerms, necklineTerms, sleeveLengthTerms } from './terms/shape.ts'
import { ageGroupTerms, genderTerms, occasionTerms } from './terms/wearer.ts'

export { materialTerms } from './terms/material.ts'
export { patternTerms } from './terms/pattern.ts'
export { fitTerms, lengthTerms, necklineTerms, sleeveLengthTerms } from './terms/shape.ts'
export { ageGroupTerms, genderTerms, occasionTerms } from './terms/wearer.ts'

/** The one definition of every attribute: its values, how they are written, and whether a product has several. */
export const attributeTerms = {
  category: categoryTerms,
  color: colorTerms,
  pattern: patternTerms,
  sleeve_length: sleeveLengthTerms,
  neckline: necklineTerms,
  length: lengthTerms,
  fit: fitTerms,
  material: materialTerms,
  gender: genderTerms,
  age_group: ageGroupTerms,
  occasion: occasionTerms,
} as const satisfies Record<string, Terms>

export type AttributeName = keyof typeof attributeTerms
export const attributeNames = Object.keys(attributeTerms) as [AttributeName, ...AttributeName[]]

/** What a product or a garment is. `color` and `material` are lists, the main one first. */
export const attributesSchema = z.strictObject({
  category: z.enum(categories).optional(),
  color: z.array(z.enum(colors)).max(8).optional(),
  pattern: z.enum(valuesOf(patternTerms)).optional(),
  sleeve_length: z.enum(valuesOf(sleeveLengthTerms)).optional(),
  neckline: z.enum(valuesOf(necklineTerms)).optional(),
  length: z.enum(valuesOf(lengthTerms)).optional(),
  fit: z.enum(valuesOf(fitTerms)).optional(),
  material: z
    .array(z.enum(valuesOf(materialTerms)))
    .max(8)
    .optional(),
  gender: z.enum(valuesOf(genderTerms)).optional(),
  age_group: z.enum(valuesOf(ageGroupTerms)).optional(),
  occasion: z.enum(valuesOf(occasionTerms)).optional(),
})
export type Attributes = z.output<typeof attributesSchema>

/** Attribute names mapped to lists of values, any of which will do: what a shopper wants, or does not. */
export const attributeValuesSchema = z.strictObject({
  category: z.array(z.enum(categories)).optional(),
  color: z.array(z.enum(colors)).optional(),
  pattern: z.array(z.enum(valuesOf(patternTerms))).optional(),
  sleeve_length: z.array(z.enum(valuesOf(sleeveLengthTerms))).optional(),
  neckline: z.array(z.enum(valuesOf(necklineTerms))).optional(),
  length: z.array(z.enum(valuesOf(lengthTerms))).optional(),
  fit: z.array(z.enum(valuesOf(fitTerms))).optional(),
  material: z.array(z.enum(valuesOf(materialTerms))).optional(),
  gender: z.array(z.enum(valuesOf(genderTerms))).optional(),
  age_group: z.array(z.enum(valuesOf(ageGroupTerms))).optional(),
  occasion: z.array(z.enum(valuesOf(occasionTerms))).optional(),
})
export type AttributeValues = z.output<typeof attributeValuesSchema>
