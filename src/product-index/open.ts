import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { EncoderIdentity, ProductIndex } from './product-index.ts'

/** Opens the index that the configuration names: embedded, under the data folder. Throws `index-mismatch`. */
export async function openProductIndex(
  config: Pick<Config, 'dataDir'>,
  encoder: EncoderIdentity,
  log: Log,
): Promise<ProductIndex> {
  const { openLanceIndex } = await import('./lancedb.ts')
  return openLanceIndex({ dir: join(config.dataDir, 'index'), encoder, log })
}
