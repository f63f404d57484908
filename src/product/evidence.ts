import { z } from 'zod'
import { type AttributeName, type Attributes, attributeNames } from './attributes.ts'

/** Values whose probability is at least this may hold: a search for one of them does not pass the product over. */
export const plausibleFrom = 0.04

/**
 * What a model saw, attribute by attribute: calibrated probabilities of its values, the negligible ones left out. It says how
 * sure a reading is, and what else the garment may be.
 */
export const evidenceSchema = z.partialRecord(
  z.enum(attributeNames),
  z.record(z.string().max(40), z.number().min(0).max(1)),
)
export type Evidence = z.output<typeof evidenceSchema>

/** Anything with attributes, some of them seen rather than stated. */
export type Seen = { readonly attributes: Attributes; readonly evidence?: Evidence | undefined }

/** The probabilities worth keeping, rounded to thousandths. */
export function worthKeeping(posterior: Readonly<Record<string, number>>): Record<string, number> {
  const kept = Object.entries(posterior).filter(([, p]) => p >= plausibleFrom / 4)
  return Object.fromEntries(kept.map(([value, p]) => [value, Math.round(Math.min(1, p) * 1000) / 1000]))
}

/** What the product has or may have of an attribute: its own values, and those that its picture makes plausible, or as likely as said. */
export function plausibleValues(product: Seen, name: AttributeName, from: number = plausibleFrom): string[] {
  const value = product.attributes[name]
  const own: readonly string[] = value === undefined ? [] : Array.isArray(value) ? value : [value]
  const odds = product.evidence?.[name]
  if (odds === undefined) return own.length < 2 ? [...own] : [...new Set(own)]
  const values = new Set(own)
  for (const seen in odds) if ((odds[seen] as number) >= from) values.add(seen)
  return [...values]
}

/** An attribute's value as one word, "color:blue": what an index stores to filter by plausible values. */
export const plausibleKey = (name: AttributeName, value: string): string => `${name}:${value}`

/** All plausible values of a product, as keys. */
export function plausibleKeys(product: Seen): string[] {
  return attributeNames.flatMap((name) =>
    plausibleValues(product, name).map((value) => plausibleKey(name, value)),
  )
}
