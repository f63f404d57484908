import type { Photo } from '../image/photo.ts'
import type { Garment } from '../product/garment.ts'

export type DescribeOptions = {
  readonly signal?: AbortSignal
  /** Of a shop's photo, which is of one product, the rest need not be read. */
  readonly subjectOnly?: boolean
  /** Aborts when a model of somebody else has had its time, so that some is left for the built-in eye. */
  readonly modelTime?: AbortSignal
  /** Told when the built-in eye reads what such a model did not. */
  readonly onStandIn?: () => void
}

/** Reads garments off photos. */
export type Vision = {
  /** Names the model and its version, such as "built-in-eye@1". */
  readonly id: string
  /** Throws where it cannot work: its files are not whole. Absent where asking would cost. */
  readonly check?: () => Promise<void>
  /** The garments of each photo, the main one first; an empty list where none is seen. Throws `model-failed` or `canceled`. */
  readonly describe: (photos: readonly Photo[], options?: DescribeOptions) => Promise<Garment[][]>
}
