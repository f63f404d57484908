import { wishSchema } from '../product/wish.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { PastSearch, ShownProduct, ThreadMemory } from './memory.ts'

/** A reading as a checkpoint holds it: its vectors as base64 of little-endian 32-bit floats. */
type PackedReading = Omit<Reading, 'vector' | 'furtherVectors'> & {
  readonly vector: string | null
  readonly furtherVectors?: readonly (string | null)[]
}

/** What the agent's `memory` channel holds. */
export type PackedMemory = Omit<ThreadMemory, 'readings'> & { readonly readings: readonly PackedReading[] }

/** How much a thread keeps; the oldest goes first. */
export const memoryLimits = { readings: 12, seen: 300, earlier: 40, turns: 50 } as const

export function packMemory(memory: ThreadMemory): PackedMemory {
  return {
    ...memory,
    readings: memory.readings
      .slice(-memoryLimits.readings)
      .map((reading) => withVectors(reading, (vector: readonly number[]) => packVector(vector))),
  }
}

export function unpackMemory(packed: PackedMemory): ThreadMemory {
  return {
    ...packed,
    searches: packed.searches.map(filledIn),
    ...(packed.before === undefined
      ? {}
      : {
          before: packed.before.map((state) => ({
            ...state,
            searches: state.searches.map(filledIn),
            shown: state.shown.map(withLooks),
          })),
        }),
    shown: packed.shown.map(withLooks),
    earlier: (packed.earlier ?? []).map(withLooks),
    readings: packed.readings.map((reading) => withVectors(reading, unpackVector)),
  }
}

/** Threads outlive versions: what a wish has learned to hold since is filled in. */
const filledIn = ({ letGo, ...search }: PastSearch & { letGo?: PastSearch['withdrawn'] }): PastSearch => ({
  ...(letGo === undefined ? {} : { withdrawn: letGo }),
  ...search,
  wish: wishSchema.parse(search.wish),
})

const withLooks = (product: ShownProduct): ShownProduct => ({
  ...product,
  brand: product.brand ?? null,
  attributes: product.attributes ?? {},
})

type WithVectors<V> = { readonly vector: V | null; readonly furtherVectors?: readonly (V | null)[] }

function withVectors<V, W, R extends WithVectors<V>>(reading: R, of: (vector: V) => W) {
  const { vector, furtherVectors, ...rest } = reading
  const change = (each: V | null) => (each === null ? null : of(each))
  return {
    ...(rest as Omit<R, keyof WithVectors<V>>),
    vector: change(vector),
    ...(furtherVectors && { furtherVectors: furtherVectors.map(change) }),
  }
}

const packVector = (vector: readonly number[]): string =>
  Buffer.from(Float32Array.from(vector).buffer).toString('base64')

function unpackVector(packed: string): number[] {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'))
  return Array.from(new Float32Array(bytes.buffer))
}
