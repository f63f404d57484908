import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Precision } from './model-place.ts'

/** Eight hexadecimal digits of what the files of a model's weights hold, so that an index notices other weights under the same name. */
export async function fingerprintOf(folder: string, precision: Precision): Promise<string> {
  const suffix = precision === 'fp32' ? '' : precision === 'q8' ? '_quantized' : `_${precision}`
  const onnx = join(folder, 'onnx')
  const files = (await readdir(onnx)).filter((name) =>
    [`text_model${suffix}.onnx`, `vision_model${suffix}.onnx`].some((model) => name.startsWith(model)),
  )
  const hash = createHash('sha256')
  for (const name of files.sort()) await pipeline(createReadStream(join(onnx, name)), hash, { end: false })
  return hash.digest('hex').slice(0, 8)
}
