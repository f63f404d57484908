import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** What decides how a picture or a text is read. */
export const readingCode = [
  'src/encoder',
  'src/vision',
  'src/image',
  'src/platform/onnx',
  'src/product',
  'models',
]
/** What decides how a query is answered. */
export const answeringCode = ['src', 'tools', 'chains', 'models']

/** Hash of the code and weights in these folders: what was computed by other code is not taken for this one's. */
export async function codeVersion(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = await readdir(join(root, folder), { recursive: true })
    for (const file of files.filter((name) => /\.(ts|json|onnx)$/.test(name)).sort()) {
      hash.update(`${folder}/${file}\0`).update(await readFile(join(root, folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
