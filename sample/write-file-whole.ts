import { rename, writeFile } from 'node:fs/promises'

/** Writes a file under another name first, so that a kill leaves the old one or the new one, never a part. */
export async function writeFileWhole(path: string, data: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, data)
  await rename(`${path}.part`, path)
}
