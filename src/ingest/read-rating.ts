import type { conditions, ProductInput } from '../product/product.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { valuesOfField } from './values-of-field.ts'

/** What buyers give, as feeds write it: "4.6", "4,6 / 5", "87%"; null where nothing is told or nobody rated yet. */
export function readRating(
  record: FeedRecord,
  mapping: ColumnMapping,
): NonNullable<ProductInput['rating']> | null {
  const cell = (field: 'rating' | 'rating_count' | 'rating_scale') =>
    valuesOfField(record, mapping[field])[0] ?? ''
  const told = /^(\d+(?:[.,]\d+)?)\s*(?:(?:\/|out of|of|von)\s*(\d+)|(%))?/i.exec(cell('rating'))
  if (told === null) return null
  const [, value = '', of, percent] = told
  const count = /^\d[\d.,\s]*$/.test(cell('rating_count'))
    ? Number(cell('rating_count').replace(/[.,\s]/g, ''))
    : null
  const amount = Number(value.replace(',', '.'))
  const scale =
    Number(of ?? (percent === undefined ? cell('rating_scale') : 100)) ||
    (amount > 10 ? 100 : amount > 5 ? 10 : 5)
  if (count === 0 || amount === 0 || amount > scale || scale > 100) return null
  return { value: amount, scale, count }
}

const conditionWords: readonly (readonly [(typeof conditions)[number], RegExp])[] = [
  ['refurbished', /refurb|reconditioned|renewed|general(ü|ue)berholt|aufbereitet/i],
  ['used', /used|pre-?owned|second-?hand|vintage|gebraucht|getragen/i],
  ['new', /\bnew\b|newcondition|\bneu(ware)?\b/i],
]

/** Whether it was worn before; null where the shop does not say. */
export function readCondition(
  record: FeedRecord,
  mapping: ColumnMapping,
): (typeof conditions)[number] | null {
  const text = valuesOfField(record, mapping.condition)[0] ?? ''
  return conditionWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const reviewFields = {
  rating: /^reviews?\.(rating|stars|score|reviewRating\.ratingValue)$/i,
  title: /^reviews?\.(title|headline|name|summary)$/i,
  text: /^reviews?\.(text|body|reviewBody|content|comment|description)$/i,
  author: /^reviews?\.(author|author\.name|reviewer|by)$/i,
} as const

/** What buyers wrote, where a feed tells it as a list within a product. */
export function readReviews(record: FeedRecord): NonNullable<ProductInput['reviews']> {
  const lists = Object.fromEntries(
    Object.entries(reviewFields).map(([field, pattern]) => {
      const column = Object.keys(record).find((name) => pattern.test(name))
      return [field, column === undefined ? [] : [record[column] ?? []].flat()]
    }),
  ) as Record<keyof typeof reviewFields, string[]>
  const { rating: ratings } = lists
  // A list that leaves some out does not say whose the others are.
  const cell = (field: 'title' | 'text' | 'author', at: number, most: number) =>
    lists[field].length === ratings.length ? (lists[field][at] ?? '').slice(0, most) : ''
  return ratings.slice(0, 20).flatMap((text, at) => {
    const rating = Number(text.replace(',', '.'))
    if (!(rating >= 0 && rating <= 100)) return []
    return [
      {
        rating,
        title: cell('title', at, 200),
        text: cell('text', at, 2_000),
        author: cell('author', at, 100),
      },
    ]
  })
}
