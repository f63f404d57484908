import type { Db } from '@datastax/astra-db-ts'
import { AppError } from '../../errors.ts'
import { identityId, withRoom } from '../../platform/astra/collection-room.ts'
import { type Definition, ensureCollection, readDefinitions } from '../../platform/astra/ensure-collection.ts'
import { withRetries } from '../../platform/astra/with-retries.ts'
import { type IndexIdentity, indexLayout, sameIdentity } from '../index-identity.ts'
import type { EncoderIdentity } from '../product-index.ts'
import { indexedFields } from './product-document.ts'
import { type AstraStore, aboutDefinition, productsDefinition } from './products-collection.ts'

export type StoreOptions = {
  readonly db: Db
  /** The collection of the products; facts about it lie in `NAME_about`. */
  readonly name: string
  readonly encoder: EncoderIdentity
  readonly timeoutMs: number
  /** All collections that the service needs in the database; those of the index by default. */
  readonly needed?: readonly string[] | undefined
}

/**
 * Opens the collections, or makes them. Throws `index-mismatch` when they hold products of another encoder, or when something
 * else made them, and `invalid-config` when the database has no room for them; empty ones are made anew.
 */
export async function openStore(options: StoreOptions): Promise<AstraStore> {
  const { db, name, timeoutMs, needed = neededFor(name) } = options
  return withRoom(db, { needed, timeoutMs }, () => makeStore(options))
}

/** The collections of the index of this name. */
export const neededFor = (name: string): string[] => [name, `${name}_about`]

async function makeStore({ db, name, encoder, timeoutMs }: StoreOptions): Promise<AstraStore> {
  const expected: IndexIdentity = {
    layout: indexLayout,
    encoder: { id: encoder.id, dimension: encoder.dimension },
  }
  const aboutName = `${name}_about`
  const products = db.collection(name)
  const about = db.collection(aboutName)
  await ensureCollection(db, aboutName, { wanted: aboutDefinition, timeoutMs })
  const found = await withRetries(({ timeout }) => about.findOne({ _id: identityId }, { timeout }), {
    totalMs: timeoutMs,
  })
  const identity = readIdentityDocument(found)
  const definition = (await readDefinitions(db, timeoutMs)).get(name)
  const fits = definition !== undefined && holds(definition, encoder.dimension)
  if (definition !== undefined && !(fits && identity !== null && sameIdentity(identity, expected))) {
    const any = await withRetries(({ timeout }) => products.findOne({}, { projection: { id: 1 }, timeout }), {
      totalMs: timeoutMs,
    })
    if (any !== null) throw mismatch(name, { identity, fits, expected })
    if (!fits) await db.dropCollection(name)
  }
  const wanted = productsDefinition(encoder.dimension)
  const made = await ensureCollection(db, name, { wanted, timeoutMs })
  if (!holds(made, encoder.dimension)) throw mismatch(name, { identity, fits: false, expected })
  if (identity === null || !sameIdentity(identity, expected)) {
    await withRetries(
      ({ timeout }) => about.replaceOne({ _id: identityId }, { ...expected }, { upsert: true, timeout }),
      { totalMs: timeoutMs },
    )
  }
  return { products, about, lexical: made.lexical?.enabled === true, timeoutMs }
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
