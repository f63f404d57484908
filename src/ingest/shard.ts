import { hash } from 'node:crypto'

/** One of several workers that share a feed: this one's number, from 1, and how many there are. */
export type Shard = { readonly number: number; readonly of: number }

/** "2/4" as a shard; null when it is none. */
export function parseShard(text: string): Shard | null {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? []
  return number !== undefined && of !== undefined && number >= 1 && number <= of ? { number, of } : null
}

/** Whether this worker takes the product: every id is taken by exactly one of them, whatever the feed's order. */
export function takesId({ number, of }: Shard, id: string): boolean {
  return Number.parseInt(hash('sha256', id).slice(0, 8), 16) % of === number - 1
}

/** The shard in a file's name; "" without one. */
export const shardSuffix = (shard: Shard | undefined): string =>
  shard === undefined ? '' : `.${shard.number}-of-${shard.of}`
