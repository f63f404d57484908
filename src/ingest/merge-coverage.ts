import type { CountedReason } from './count-reasons.ts'
import { type Coverage, coveredFields, type Share } from './coverage.ts'

/**
 * One feed's coverage out of all that is kept of it: that of the latest ingest, which may be one whole or the parts of the workers that
 * shared it. Each part counts by its products.
 */
export function mergeCoverage(kept: readonly Coverage[]): Coverage {
  const [latest] = kept.toSorted((one, other) => (one.ingested_at < other.ingested_at ? 1 : -1))
  if (latest === undefined) throw new RangeError('There is no coverage to merge.')
  if (latest.shard === undefined) return latest
  const { of } = latest.shard
  // A whole ingest in between makes the parts before it stale.
  const whole = kept.find(({ shard }) => shard === undefined)?.ingested_at ?? ''
  const parts = kept.filter(({ shard, ingested_at }) => shard?.of === of && ingested_at > whole)
  const products = sum(parts.map((part) => part.products))
  const { shard: _, ...rest } = latest
  return {
    ...rest,
    ...(parts.length < of ? { shard: latest.shard } : {}),
    products,
    fields: Object.fromEntries(
      coveredFields.map((field) => [field, mergeShares(parts, (part) => part.fields[field], products)]),
    ) as Coverage['fields'],
    advice: [...new Set(parts.flatMap(({ advice }) => advice))],
    withheld: sum(parts.map(({ withheld }) => withheld)),
    rejected: byReason(parts.flatMap(({ rejected }) => rejected)),
    unread: byReason(parts.flatMap(({ unread }) => unread)),
    unreachable: [
      ...Map.groupBy(
        parts.flatMap(({ unreachable }) => unreachable),
        ({ host }) => host,
      ),
    ].map(([host, each]) => ({ host, pictures: sum(each.map(({ pictures }) => pictures)) })),
  }
}

function mergeShares(
  parts: readonly Coverage[],
  shareOf: (part: Coverage) => Share | undefined,
  products: number,
): Share {
  const weighed = (origin: keyof Share) =>
    products === 0
      ? Number(origin === 'missing')
      : sum(parts.map((part) => (shareOf(part)?.[origin] ?? 0) * part.products)) / products
  return {
    stated: weighed('stated'),
    inferred: weighed('inferred'),
    seen: weighed('seen'),
    missing: weighed('missing'),
  }
}

const byReason = (counts: readonly CountedReason[]) =>
  [...Map.groupBy(counts, ({ reason }) => reason)].map(([reason, each]) => ({
    ...each[0],
    reason,
    rows: sum(each.map(({ rows }) => rows)),
  }))

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
