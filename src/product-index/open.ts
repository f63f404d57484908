import { join } from 'node:path'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { EncoderIdentity, IndexEncoder, ProductIndex } from './product-index.ts'

type IndexConfig = Pick<Config, 'dataDir'> & Partial<Pick<Config, 'productIndex' | 'threads' | 'astra'>>

type Adapter = {
  /** Which encoder wrote what is there, where that is known before it is opened; null where nothing is. */
  readonly writtenBy?: (config: IndexConfig) => Promise<EncoderIdentity | null>
  readonly open: (config: IndexConfig, encoder: EncoderIdentity, log: Log) => Promise<ProductIndex>
  /** The encoder that the configuration asks the database for; null where it asks for none. Absent: it has none. */
  readonly openEncoder?: (config: Pick<Config, 'astra' | 'encoder'>) => Promise<IndexEncoder | null>
}

const adapters: Readonly<Record<Config['productIndex'], Adapter>> = {
  /** Embedded, under the data folder. */
  lancedb: {
    async open({ dataDir }, encoder, log) {
      const { openLanceIndex } = await import('./lancedb/lance-index.ts')
      return openLanceIndex({ dir: join(dataDir, 'index'), encoder, log })
    },
    async writtenBy({ dataDir }) {
      const { readIdentity } = await import('./index-identity.ts')
      return (await readIdentity(join(dataDir, 'index')))?.encoder ?? null
    },
  },
  /** Distributed, in Astra DB. */
  astra: {
    async open({ astra, productIndex, threads }, encoder) {
      if (astra === undefined) throw new AppError('invalid-config', 'Astra DB is not configured.')
      const { connectAstra } = await import('../platform/astra/connect.ts')
      const { openAstraIndex } = await import('./astra/astra-index.ts')
      const { neededCollections } = await import('../platform/astra/needed-collections.ts')
      const { db, close } = await connectAstra({ astra })
      try {
        const { products: name, timeoutMs } = astra
        const needed = neededCollections({
          astra,
          productIndex: productIndex ?? 'astra',
          ...(threads === undefined ? {} : { threads }),
        })
        return await openAstraIndex({ db, name, encoder, timeoutMs, needed, disconnect: close })
      } catch (error) {
        await close()
        throw error
      }
    },
    async openEncoder(config) {
      if (config.astra.vectorize === undefined) return null
      const { openVectorizingEncoder } = await import('./astra/vectorizing-encoder.ts')
      return openVectorizingEncoder(config)
    },
  },
}

/**
 * Opens the index that `PRODUCT_INDEX` names. Throws `index-mismatch`, and for Astra DB `invalid-config`, `not-ready` or
 * `timeout` too.
 */
export const openProductIndex = (
  config: IndexConfig,
  encoder: EncoderIdentity,
  log: Log,
): Promise<ProductIndex> => adapters[config.productIndex ?? 'lancedb'].open(config, encoder, log)

/** The encoder that comes with the index that `PRODUCT_INDEX` names; null where words are encoded here. */
export const openIndexEncoder = async (
  config: Pick<Config, 'productIndex' | 'astra' | 'encoder'>,
): Promise<IndexEncoder | null> => (await adapters[config.productIndex].openEncoder?.(config)) ?? null

/** Which encoder wrote the index that `PRODUCT_INDEX` names; null where there is none, or it cannot be told before it is open. */
export const indexWrittenBy = async (config: IndexConfig): Promise<EncoderIdentity | null> =>
  (await adapters[config.productIndex ?? 'lancedb'].writtenBy?.(config)) ?? null
