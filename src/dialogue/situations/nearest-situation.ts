import type { Ear } from '../../ear/ear.ts'
import { situationsByLanguage, toEnglish } from '../../language/languages.ts'
import { readSituations } from '../../language/readers/read-situations.ts'
import type { SituationMention } from '../../language/situation-words.ts'
import { findTerms } from '../../product/find-terms.ts'
import { isSituation } from './situations.ts'

/**
 * How near a clause must be to what a situation is called. Of 59 sentences written for this, half of them about days that the tables have
 * in other words, 17 are at least so near to one; of 15 it is the day that is meant.
 */
const least = 0.62
/** Clauses that are compared; who writes more tells a story. */
const mostClauses = 8

type Called = SituationMention & { readonly vector: Float32Array }

/** Shorter messages name what they mean: "in white" is no party. */
const fewest = 3

type Table = { readonly ready: Promise<void>; called: readonly Called[] }

const tables = new WeakMap<Ear, Table>()

/** Senses what days, places and styles are called; takes a second or two, during which nothing is near. */
export function readySituations(ear: Ear): Promise<void> {
  const known = tables.get(ear)
  if (known !== undefined) return known.ready
  const sensing = sensed(ear).then(
    (called) => {
      table.called = called
    },
    // A closed or failed model is asked again by the next message.
    () => {
      tables.delete(ear)
    },
  )
  const table: Table = { ready: sensing, called: [] }
  tables.set(ear, table)
  return sensing
}

/** The situation that a message speaks of in words that are not listed; null where it names a garment, or nothing is near. */
export async function nearestSituation(
  ear: Ear,
  message: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<SituationMention | null> {
  const { text } = toEnglish(message)
  const namesKind = findTerms(text).some(({ meanings }) =>
    meanings.some(({ attribute }) => attribute === 'category'),
  )
  if (
    namesKind ||
    text.trim().split(/\s+/).length < fewest ||
    [...situationsByLanguage.values()].some((each) => readSituations(message, each).length > 0)
  )
    return null
  const clauses = text
    .split(/[.,;:!?]+\s*|\s(?:and|but|so|because|-)\s/)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}{3}/u.test(clause) && !isPast(clause))
  if (clauses.length === 0) return null
  const table = tables.get(ear)?.called ?? []
  if (table.length === 0) {
    void readySituations(ear)
    return null
  }
  const vectors = await ear.sense([...new Set([text, ...clauses])].slice(0, mostClauses), options)
  let nearest: { readonly called: Called; readonly near: number } | null = null
  for (const called of table) {
    for (const vector of vectors) {
      const near = nearness(called.vector, vector)
      if (near >= (nearest?.near ?? least)) nearest = { called, near }
    }
  }
  if (nearest === null) return null
  const { id, because, isLook } = nearest.called
  return { id, because, isLook }
}

const isPast = (clause: string): boolean =>
  [...situationsByLanguage.values()].some(({ past }) => past.test(clause.toLowerCase()))

async function sensed(ear: Ear): Promise<readonly Called[]> {
  const { places, looks } = situationsByLanguage.get('en')!
  const called = [places, looks].flatMap((group) =>
    Object.entries(group)
      .filter(([id]) => isSituation(id))
      .flatMap(([id, phrases]) =>
        phrases.split(' / ').map((because) => ({ id, because, isLook: group === looks })),
      ),
  )
  const vectors = await ear.sense(called.map(({ because }) => because))
  return called.flatMap((each, at) => {
    const vector = vectors[at]
    return vector === undefined ? [] : [{ ...each, vector }]
  })
}

const nearness = (one: Float32Array, other: Float32Array): number => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
