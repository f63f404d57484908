import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { AppError } from '../../errors.ts'

const restore = 'Restore it, with "git checkout -- models" or from a fresh copy of the service.'

/** A file's bytes, if they have this SHA-256 (hexadecimal); a missing or other file is `invalid-config`. */
export async function readVerified(file: URL | string, sha256: string): Promise<Uint8Array> {
  const name = String(file).split('/').at(-1)
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new AppError('invalid-config', `The model file ${name} cannot be read. ${restore}`, { cause })
  })
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256)
    throw new AppError(
      'invalid-config',
      `The model file ${name} is not the one its card names (SHA-256 ${found}): it was cut off or changed. ${restore}`,
    )
  return bytes
}
