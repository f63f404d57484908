import { readFile, writeFile } from 'node:fs/promises'
import { featuresOf } from '../../src/eye/features.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import type { Photo } from '../../src/image/photo.ts'
import type { Row } from './read-rows.ts'

export type Example = { readonly row: Row; readonly features: Float32Array }

const limits = { maxBytes: 10_000_000, maxPixels: 40_000_000, timeoutMs: 10_000 }

/** Features of each row's photo, and of its mirror image for fitting. Kept in `cache` between runs. */
export async function extract(rows: readonly Row[], cache: string): Promise<Example[]> {
  const wanted = rows.flatMap((row) =>
    row.part === 'train' && row.source !== 'lo'
      ? [
          { row, flip: false },
          { row, flip: true },
        ]
      : [{ row, flip: false }],
  )
  const size = featuresOf({ width: 8, height: 8, rgb: new Uint8Array(192).fill(200), hash: '' }).vector.length
  const stored = await readFile(cache).catch(() => null)
  if (stored?.length === wanted.length * size * 4) {
    const all = new Float32Array(stored.buffer, stored.byteOffset, stored.length / 4)
    return wanted.map(({ row }, n) => ({ row, features: all.subarray(n * size, (n + 1) * size) }))
  }
  const all = new Float32Array(wanted.length * size)
  for (const [n, { row, flip }] of wanted.entries()) {
    const photo = await decodePhoto(await readFile(row.file), limits)
    all.set(featuresOf(flip ? mirror(photo) : photo).vector, n * size)
    if (n % 2000 === 0) console.error(`${n} of ${wanted.length} read`)
  }
  await writeFile(cache, Buffer.from(all.buffer))
  return wanted.map(({ row }, n) => ({ row, features: all.subarray(n * size, (n + 1) * size) }))
}

function mirror(photo: Photo): Photo {
  const { width, rgb } = photo
  const out = new Uint8Array(rgb.length)
  for (let i = 0; i < rgb.length / 3; i++) {
    const source = i - (i % width) + width - 1 - (i % width)
    out.set(rgb.subarray(source * 3, source * 3 + 3), i * 3)
  }
  return { ...photo, rgb: out }
}
