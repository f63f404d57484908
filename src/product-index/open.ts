import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { EncoderIdentity, ProductIndex } from './product-index.ts'

/**
 * Opens the index that `PRODUCT_INDEX` names: embedded under the data folder, or distributed in Astra DB. Throws
 * `index-mismatch`, and for Astra DB `invalid-config`, `not-ready` or `timeout` too.
 */
export async function openProductIndex(
  config: Pick<Config, 'dataDir'> & Partial<Pick<Config, 'productIndex' | 'astra'>>,
  encoder: EncoderIdentity,
  log: Log,
): Promise<ProductIndex> {
  const { productIndex, astra } = config
  if (productIndex === 'astra' && astra !== undefined) return openInAstra({ astra }, encoder)
  const { openLanceIndex } = await import('./lancedb/lance-index.ts')
  return openLanceIndex({ dir: join(config.dataDir, 'index'), encoder, log })
}

async function openInAstra(
  { astra }: Pick<Config, 'astra'>,
  encoder: EncoderIdentity,
): Promise<ProductIndex> {
  const [{ connectAstra }, { openAstraIndex }] = await Promise.all([
    import('../platform/astra/connect.ts'),
    import('./astra/astra-index.ts'),
  ])
  const { db, close } = await connectAstra({ astra })
  try {
    const { products: name, timeoutMs } = astra
    return await openAstraIndex({ db, name, encoder, timeoutMs, disconnect: close })
  } catch (error) {
    await close()
    throw error
  }
}
