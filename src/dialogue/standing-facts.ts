import type { Standing } from '../retrieval/understood.ts'
import type { Profile } from './profile.ts'

/** The profile as the HTTP contract tells it: a fact each, with the words that it came from. */
export function standingFacts({ wearer, sizes, budget, bans }: Profile): Standing[] {
  const { because = '', gender, age_group, years } = wearer ?? {}
  const who = { gender, age_group, years: years === undefined ? undefined : String(years) }
  return [
    ...Object.entries(who).flatMap(([attribute, value]) =>
      value === undefined ? [] : [{ about: 'wearer', attribute, value, because } as const],
    ),
    ...sizes.flatMap(({ of, sizes: said, because: told }) =>
      canonical(said).map((value) => ({ about: 'size', attribute: of, value, because: told }) as const),
    ),
    ...(budget === null
      ? []
      : Object.entries(budget.price).map(
          ([bound, value]) =>
            ({
              about: 'budget',
              attribute: `${budget.of} ${bound}`,
              value: `${value}`,
              because: budget.because,
            }) as const,
        )),
    ...bans.map(
      ({ attribute, value, because: told }) => ({ about: 'ban', attribute, value, because: told }) as const,
    ),
  ]
}

/** "EU 39" once, though shops spell it "39" as well. */
const canonical = (sizes: readonly string[]): string[] =>
  sizes.filter((size, at) => at === 0 || !sizes.slice(0, at).some((before) => before.endsWith(` ${size}`)))
