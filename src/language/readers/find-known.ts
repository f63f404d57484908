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

/** A shelf's names, with their places in it by the two characters that a text must begin a word with to hold them. */
type Names = {
  readonly all: readonly Name[]
  readonly byStart: ReadonlyMap<string, readonly number[]>
  /** Places of names whose beginning is no two plain characters. */
  readonly others: readonly number[]
}

const compiled = new WeakMap<Shelf, Names>()

/** Everything of the shelves that a folded text names; of names within each other only the longest. */
export function findKnown(
  text: string,
  shelves: Shelves,
  names: readonly ShelfName[],
  forms: NameForms,
): Found[] {
  const starts = startsOf(text)
  const found = names.flatMap((shelf) =>
    namesBegunIn(starts, namesOf(shelves[shelf], forms)).flatMap((name) => foundIn(text, shelf, name)),
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

/** Every two characters at which a name may begin. */
const startsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/(?<![\w-])(?=(..))/gs), ([, start = '']) => start))

/** Of some fourteen hundred names the few that a text can hold, in the shelf's order: the rest need no look. */
const namesBegunIn = (starts: ReadonlySet<string>, { all, byStart, others }: Names): Name[] =>
  [...new Set([...others, ...[...starts].flatMap((start) => byStart.get(start) ?? [])])]
    .toSorted((one, other) => one - other)
    .map((at) => all[at] as Name)

function namesOf(shelf: Shelf, forms: NameForms): Names {
  const before = compiled.get(shelf)
  if (before !== undefined) return before
  const called = Object.entries(shelf).flatMap(([id, [text]]) =>
    text === '' ? [] : text.split(',').map((name) => ({ id, parts: name.split(' + ') })),
  )
  const all = called.map(({ id, parts }) => ({ id, parts: parts.map((part) => formOf(part, forms)) }))
  const begun = called.flatMap(({ parts: [first = ''] }, at) =>
    foldText(first)
      .split('/')
      .map((words) => ({ at, start: plainStart.exec(words.trim())?.[0] })),
  )
  const places = Map.groupBy(begun, ({ start }) => start)
  const names = {
    all,
    byStart: new Map([...places].map(([start, each]) => [start ?? '', each.map(({ at }) => at)])),
    others: (places.get(undefined) ?? []).map(({ at }) => at),
  }
  compiled.set(shelf, names)
  return names
}

/** Two characters that stand for themselves. */
const plainStart = /^[\p{L}\p{N}]{2}(?![?{|])/u

function formOf(part: string, { endings, heads }: NameForms): RegExp {
  const either = foldText(part)
    .split('/')
    .map((words) => {
      const spaced = words.trim().split(/[ -]+/).join('[ -]?')
      return spaced.endsWith('*') ? `${spaced.slice(0, -1)}\\w*` : `${spaced}(?:${endings})?`
    })
  return new RegExp(`(?<![\\w-])(?:${either.join('|')})(?![\\w])(?:[ -](?:${heads})\\b)?`)
}
