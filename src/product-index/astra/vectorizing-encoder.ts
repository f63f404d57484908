import type { Sort } from '@datastax/astra-db-ts'
import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'
import { withRoom } from '../../platform/astra/collection-room.ts'
import { connectAstra } from '../../platform/astra/connect.ts'
import { type Definition, ensureCollection } from '../../platform/astra/ensure-collection.ts'
import { withRetries } from '../../platform/astra/with-retries.ts'
import { mapAll } from '../../platform/map-concurrently.ts'
import type { IndexEncoder } from '../product-index.ts'
import { neededFor } from './open-store.ts'
import { productsDefinition } from './products-collection.ts'

const textsAtOnce = 8
/** What stands for a text without words: embedding services refuse it. */
const noWords = 'product'

type Service = { readonly provider: string; readonly modelName: string; readonly key?: string }

/**
 * Opens the embedding service that `ASTRA_DB_VECTORIZE` names, with the collection it belongs to: the database embeds words with it,
 * photos are searched by what is seen in them. Throws `invalid-config` where
 * another encoder is asked for too, and `index-mismatch` where the collection has another service.
 */
export async function openVectorizingEncoder(
  config: Pick<Config, 'astra' | 'encoder'>,
): Promise<IndexEncoder> {
  const { astra, encoder } = config
  if (encoder.model !== '')
    throw new AppError(
      'invalid-config',
      `ASTRA_DB_VECTORIZE lets the database embed words, and words alone: it cannot read photos, nor stand beside EMBEDDING_MODEL="${encoder.model}". Unset one of the two.`,
    )
  const service = readService(astra.vectorize ?? '')
  const { db, close } = await connectAstra({ astra })
  try {
    const dimension = await ensureService(db, astra, service)
    const products = db.collection(astra.products)
    const embed = (text: string, signal?: AbortSignal) =>
      withRetries(
        async ({ timeout }) => {
          const sort = { $vectorize: text.trim() === '' ? noWords : text } as Sort
          const options = {
            sort,
            limit: 1,
            projection: { id: 1 as const },
            includeSortVector: true,
            timeout,
          }
          const { sortVector } = await products.find({}, options).fetchNextPage()
          if (sortVector === undefined)
            throw new AppError('model-failed', 'The database gave no vector for the words.')
          return toUnit(sortVector.asFloat32Array())
        },
        { totalMs: astra.timeoutMs * 3, attemptMs: astra.timeoutMs, signal },
      )
    return {
      id: `astra:${service.provider}/${service.modelName}`,
      dimension,
      joint: false,
      close,
      encodeTexts: (texts, { signal } = {}) => {
        if (signal?.aborted)
          return Promise.reject(
            new AppError('canceled', 'The request was canceled.', { cause: signal.reason }),
          )
        return mapAll(texts, textsAtOnce, (text) => embed(text, signal))
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** "provider/model", or "provider/model@key" with the name of a key that is kept in Astra. */
function readService(text: string): Service {
  const [, provider = '', modelName = '', key] = /^([^/]+)\/(.+?)(?:@([^@]+))?$/.exec(text) ?? []
  return { provider, modelName, ...(key === undefined ? {} : { key }) }
}

/** Sees that the collection embeds with this service, making it where it is missing; gives the length of its vectors. */
async function ensureService(
  db: Awaited<ReturnType<typeof connectAstra>>['db'],
  { products: name, timeoutMs }: Config['astra'],
  { provider, modelName, key }: Service,
): Promise<number> {
  const authentication = key === undefined ? {} : { authentication: { providerKey: key } }
  const vector = { metric: 'cosine' as const, service: { provider, modelName, ...authentication } }
  const wanted = { ...productsDefinition(1), vector }
  const definition = await withRoom(db, { needed: neededFor(name), timeoutMs }, () =>
    ensureCollection(db, name, { wanted, timeoutMs }),
  )
  const { service, dimension } = (definition.vector ?? {}) as NonNullable<Definition['vector']>
  if (service?.provider !== provider || service.modelName !== modelName || dimension === undefined)
    throw new AppError(
      'index-mismatch',
      `The collection ${name} does not embed words with ${provider}/${modelName}; name another one with ASTRA_DB_PRODUCTS.`,
    )
  return dimension
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map((value) => value / length) : vector
}
