import { attributeNames } from '../../src/product/attributes.ts'
import type { Query } from '../sets/corpus-item.ts'

type Facts = Readonly<Record<string, unknown>>

/** What the service took a query to ask for, as short phrases: "color: blue", "not black", "up to 50". */
export function understoodWords(understood: Facts | null): string[] {
  if (understood === null) return ['nothing: the turn failed']
  const { reference, wanted, unwanted, price, relaxed, ...others } = understood
  const seen = attributesOf(objectOf(reference).attributes)
  return [
    ...(seen.length > 0 ? [`photo of: ${seen.map(({ value }) => value).join(', ')}`] : []),
    ...attributesOf(wanted).map(({ name, value }) => `${name}: ${value}`),
    ...attributesOf(unwanted).map(({ value }) => `not ${value}`),
    ...priceWords(objectOf(price)),
    ...Object.entries(others).flatMap(([name, value]) => otherWords(name, value)),
    ...(listOf(relaxed).length > 0 ? [`gave up: ${listOf(relaxed).join(', ')}`] : []),
  ]
}

/** Attribute → values that a query is about, by its label where it has one, else by what was understood. */
export function slicesOf(query: Query, understood: Facts | null): Record<string, string[]> {
  const wanted = query.wanted ?? understood?.wanted
  const unwanted = query.unwanted ?? understood?.unwanted
  const seen = objectOf(understood?.reference).attributes
  const slices: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    slices[name] = [...new Set([...(slices[name] ?? []), value])]
  }
  for (const { name, value } of attributesOf(wanted)) add(name, value)
  for (const { name, value } of attributesOf(unwanted)) add(`not ${name}`, value)
  for (const { name, value } of attributesOf(seen)) add(`photo ${name}`, value)
  if (query.price !== undefined) add('price', 'stated')
  return slices
}

function attributesOf(values: unknown): { name: string; value: string }[] {
  const given = objectOf(values)
  return attributeNames.flatMap((name) =>
    [given[name] ?? []].flat().map((value) => ({ name, value: String(value) })),
  )
}

function priceWords({ min, max }: Facts): string[] {
  return [...(min === undefined ? [] : [`from ${min}`]), ...(max === undefined ? [] : [`up to ${max}`])]
}

function otherWords(name: string, value: unknown): string[] {
  const empty = value === null || value === false || (Array.isArray(value) && value.length === 0)
  if (empty) return []
  const words = [value].flat().map((each) => (typeof each === 'object' ? JSON.stringify(each) : String(each)))
  return [`${name.replaceAll('_', ' ')}: ${words.join(', ')}`]
}

const objectOf = (value: unknown): Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : {}
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
