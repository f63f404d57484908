import { comparable } from '../product/comparable.ts'
import type { FoundProduct } from '../retrieval/search-result.ts'
import type { FirmNeeds } from './firm-needs.ts'
import type { SearchNote } from './search-notes.ts'
import { claimOfNeed, toldNeeds } from './situations/needs.ts'

/** Products whose texts are looked at: those that a reply names. */
const looked = 3
/** Needs told of at most. */
const most = 2

type Told = {
  readonly shown: readonly FoundProduct[]
  readonly told: readonly SearchNote[]
  /** What this very message speaks of: what was said of a need before is not said again. */
  readonly named: readonly { readonly id: string }[]
}

/** What needs came to, unless a claim that is told already is the same, or the first pieces say for themselves that they are made for it. */
export function needNotes(needs: FirmNeeds | null, { shown, told, named }: Told): SearchNote[] {
  if (needs === null || shown.length === 0) return []
  const claimed = told.flatMap((note) => (note.kind === 'claims' ? note.unknown : []))
  const texts = shown
    .slice(0, looked)
    .map(({ product: { title, description } }) => comparable(`${title} ${description}`))
  const isSaid = needs.saidAs.some((said) => texts.some((text) => text.includes(comparable(said))))
  return needs.mentions
    .filter(({ id }) => named.some((each) => each.id === id))
    .filter(({ id }) => toldNeeds[id] === 'always' || !isSaid)
    .filter(({ id }) => !claimed.some((claim) => claimOfNeed[id] === claim))
    .slice(0, most)
    .map(({ id, because }) => ({ kind: 'need', need: id, because }))
}
