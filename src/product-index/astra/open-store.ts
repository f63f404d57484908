import type { Db } from '@datastax/astra-db-ts'
import { AppError } from '../../errors.ts'
import { type Definition, makeCollection, readDefinitions } from '../../platform/astra/ensure-collection.ts'
import { withRetries } from '../../platform/astra/with-retries.ts'
import { type IndexIdentity, indexLayout, sameIdentity } from '../index-identity.ts'
import type { EncoderIdentity } from '../product-index.ts'
import { indexedFields } from './product-document.ts'
import { type AstraStore, aboutDefinition, productsDefinition } from './products-collection.ts'

const identityId = 'identity'

export type StoreOptions = {
  readonly db: Db
  /** The collection of the products; facts about it lie in `NAME_about`. */
  readonly name: string
  readonly encoder: EncoderIdentity
  readonly timeoutMs: number
}

/**
 * Opens the collections, or makes them. Throws `index-mismatch` when they hold products of another encoder, or when something
 * else made them; empty ones are made anew.
 */
export async function openStore({ db, name, encoder, timeoutMs }: StoreOptions): Promise<AstraStore> {
  const expected: IndexIdentity = {
    layout: indexLayout,
    encoder: { id: encoder.id, dimension: encoder.dimension },
  }
  const aboutName = `${name}_about`
  const definitions = await readDefinitions(db, timeoutMs)
  const products = db.collection(name)
  const about = db.collection(aboutName)
  if (!definitions.has(aboutName)) await makeCollection(db, aboutName, aboutDefinition)
  const found = await withRetries(({ timeout }) => about.findOne({ _id: identityId }, { timeout }), {
    totalMs: timeoutMs,
  })
  const identity = readIdentityDocument(found)
  const definition = definitions.get(name)
  const fits = definition !== undefined && holds(definition, encoder.dimension)
  if (definition !== undefined && !(fits && identity !== null && sameIdentity(identity, expected))) {
    const any = await withRetries(
      ({ timeout }) => products.findOne({}, { projection: { _id: 1 }, timeout }),
      { totalMs: timeoutMs },
    )
    if (any !== null) throw mismatch(name, { identity, fits, expected })
    if (!fits) await db.dropCollection(name)
  }
  const used = fits ? definition : await makeCollection(db, name, productsDefinition(encoder.dimension))
  if (identity === null || !sameIdentity(identity, expected)) {
    await withRetries(
      ({ timeout }) => about.replaceOne({ _id: identityId }, { ...expected }, { upsert: true, timeout }),
      { totalMs: timeoutMs },
    )
  }
  return { products, about, lexical: used.lexical?.enabled === true, timeoutMs }
}

/** True when the collection has our vectors and indexes every field that filters name. */
function holds({ vector, indexing }: Definition, dimension: number): boolean {
  const allowed = (indexing?.allow ?? []) as readonly string[]
  const everything = indexing?.allow === undefined && indexing?.deny === undefined
  return (
    vector?.dimension === dimension &&
    vector.metric === 'cosine' &&
    (everything || indexedFields.every((field) => allowed.includes(field)))
  )
}

function readIdentityDocument(document: unknown): IndexIdentity | null {
  const { layout, encoder } = (document ?? {}) as Partial<IndexIdentity>
  if (typeof layout !== 'number' || typeof encoder?.id !== 'string') return null
  return { layout, encoder }
}

function mismatch(
  name: string,
  { identity, fits, expected }: { identity: IndexIdentity | null; fits: boolean; expected: IndexIdentity },
): AppError {
  const by = ({ encoder, layout }: IndexIdentity) =>
    `"${encoder.id}" (${encoder.dimension} numbers, layout ${layout})`
  const wrote =
    identity === null
      ? 'does not say which encoder wrote it'
      : !fits && sameIdentity(identity, expected)
        ? 'was not made by this service: its vectors or its indexed fields differ'
        : `was written by ${by(identity)}`
  return new AppError(
    'index-mismatch',
    `The collection ${name} ${wrote}, but this service encodes with ${by(expected)}. Name another collection with ASTRA_DB_PRODUCTS, or delete this one and ${name}_about, and ingest again: npm run ingest -- FILE`,
    { details: { found: identity?.encoder ?? null, expected: expected.encoder } },
  )
}
