import type { BaseCheckpointSaver } from '@langchain/langgraph-checkpoint'
import type { Config } from './config.ts'
import type { Encoder } from './encoder/encoder.ts'
import type { Log } from './log.ts'
import type { ProductIndex } from './product-index/product-index.ts'
import type { Vision } from './vision/vision.ts'

/** Everything a room above needs, opened once. */
export type Services = {
  readonly config: Config
  readonly log: Log
  readonly vision: Vision
  readonly encoder: Encoder
  readonly index: ProductIndex
  readonly threads: BaseCheckpointSaver
  /** Closes all of it, in the reverse order of opening. */
  readonly close: () => Promise<void>
}
