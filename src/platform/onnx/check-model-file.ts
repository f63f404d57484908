import { stat } from 'node:fs/promises'
import { readVerified } from './read-verified.ts'

/** Files that were found whole, as they then were. */
const whole = new Map<string, string>()

/** Sees that a model's file is there and whole; one that did not change since is not read again. Throws `invalid-config`. */
export async function checkModelFile(file: URL, sha256: string): Promise<void> {
  const state = await stat(file).then(
    ({ size, mtimeMs, ino }) => `${sha256} ${size} ${mtimeMs} ${ino}`,
    () => null,
  )
  if (state !== null && whole.get(file.href) === state) return
  await readVerified(file, sha256)
  if (state !== null) whole.set(file.href, state)
}
