import { wishSchema } from '../product/wish.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { PastSearch, ShownProduct, ThreadMemory } from './memory.ts'

/** A reading as a checkpoint holds it: its vector as base64 of little-endian 32-bit floats. */
type PackedReading = Omit<Reading, 'vector'> & { readonly vector: string | null }

/** What the agent's `memory` channel holds. */
export type PackedMemory = Omit<ThreadMemory, 'readings'> & { readonly readings: readonly PackedReading[] }

/** How much a thread keeps; the oldest goes first. */
export const memoryLimits = { readings: 12, seen: 300, earlier: 40, turns: 50 } as const

export function packMemory(memory: ThreadMemory): PackedMemory {
  return {
    ...memory,
    readings: memory.readings.slice(-memoryLimits.readings).map((reading) => ({
      ...reading,
      vector: reading.vector === null ? null : packVector(reading.vector),
    })),
  }
}

export function unpackMemory(packed: PackedMemory): ThreadMemory {
  return {
    ...packed,
    // Threads outlive versions: what a wish has learned to hold since is filled in.
    searches: packed.searches.map(
      ({ letGo, ...search }: PastSearch & { letGo?: PastSearch['withdrawn'] }) => ({
        ...(letGo === undefined ? {} : { withdrawn: letGo }),
        ...search,
        wish: wishSchema.parse(search.wish),
      }),
    ),
    shown: packed.shown.map(withLooks),
    earlier: (packed.earlier ?? []).map(withLooks),
    readings: packed.readings.map((reading) => ({
      ...reading,
      vector: reading.vector === null ? null : unpackVector(reading.vector),
    })),
  }
}

const withLooks = (product: ShownProduct): ShownProduct => ({
  ...product,
  brand: product.brand ?? null,
  attributes: product.attributes ?? {},
})

const packVector = (vector: readonly number[]): string =>
  Buffer.from(Float32Array.from(vector).buffer).toString('base64')

function unpackVector(packed: string): number[] {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'))
  return Array.from(new Float32Array(bytes.buffer))
}
