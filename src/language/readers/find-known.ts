import type { Known, Shelf, ShelfName, Shelves } from '../../knowledge/shelf.ts'
import { foldText } from './fold-words.ts'

/** What a text names of a shelf, and where. */
export type Found = Known & { readonly start: number; readonly end: number }

/** How names of a language end, and what may follow them and says no more: patterns. */
export type NameForms = {
  readonly endings: string
  /** "Modal fabric", "smart casual dress code". */
  readonly heads: string
}

type Name = { readonly id: string; readonly parts: readonly RegExp[] }

const compiled = new WeakMap<Shelf, readonly Name[]>()

/** Everything of the shelves that a folded text names; of names within each other only the longest. */
export function findKnown(
  text: string,
  shelves: Shelves,
  names: readonly ShelfName[],
  forms: NameForms,
): Found[] {
  const found = names.flatMap((shelf) =>
    namesOf(shelves[shelf], forms).flatMap((name) => foundIn(text, shelf, name)),
  )
  const longestFirst = found.toSorted((one, other) => sizeOf(other) - sizeOf(one))
  const kept: Found[] = []
  for (const each of longestFirst) {
    const isKnown = kept.some(({ shelf, id }) => shelf === each.shelf && id === each.id)
    if (!isKnown && !kept.some((other) => overlaps(each, other))) kept.push(each)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

const sizeOf = ({ start, end }: Found) => end - start
const overlaps = (one: Found, other: Found) => one.start < other.end && other.start < one.end

/** A name in parts spans from its first part to its last. */
function foundIn(text: string, shelf: ShelfName, { id, parts }: Name): Found[] {
  const matches = parts.map((part) => part.exec(text))
  if (matches.includes(null)) return []
  const places = matches.flatMap((match) =>
    match === null ? [] : [[match.index, match.index + match[0].length] as const],
  )
  return [
    { shelf, id, start: Math.min(...places.map(([at]) => at)), end: Math.max(...places.map(([, at]) => at)) },
  ]
}

function namesOf(shelf: Shelf, forms: NameForms): readonly Name[] {
  const before = compiled.get(shelf)
  if (before !== undefined) return before
  const names = Object.entries(shelf).flatMap(([id, [called]]) =>
    called.split(',').map((name) => ({ id, parts: name.split(' + ').map((part) => formOf(part, forms)) })),
  )
  compiled.set(shelf, names)
  return names
}

function formOf(part: string, { endings, heads }: NameForms): RegExp {
  const either = foldText(part)
    .split('/')
    .map((words) => {
      const spaced = words.trim().split(/[ -]+/).join('[ -]?')
      return spaced.endsWith('*') ? `${spaced.slice(0, -1)}\\w*` : `${spaced}(?:${endings})?`
    })
  return new RegExp(`(?<![\\w-])(?:${either.join('|')})(?![\\w])(?:[ -](?:${heads})\\b)?`)
}
