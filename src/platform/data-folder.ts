import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotOpen } from './storage-trouble.ts'

/** What the data folder holds, as it is expected; each may be missing. */
const folders = ['index', 'images', 'sample']
const files = ['threads.sqlite', 'coverage.json', 'feedback.jsonl']
/** Folders in which files are written under another name first, and what such names end in. */
const sweptFolders = ['', 'index', 'images', 'sample', 'sample/images', 'sample/looks']
const partial = /\.(partial|part)$/
/** A file under way is younger than this, milliseconds. */
const longestWrite = 3_600_000

/**
 * Sees that the data folder is there and can be written, and sweeps what writers that were killed left behind. Throws `invalid-config`
 * with what to do: a full disk, a folder of another user's, a file in the place of a folder.
 */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true })
    await writeByte(dataDir)
  } catch (error) {
    throw cannotOpen(error, { path: dataDir })
  }
  for (const name of folders) await expectKind(join(dataDir, name), 'folder')
  for (const name of files) await expectKind(join(dataDir, name), 'file')
  await sweepPartials(dataDir)
}

/** Writes a file of one byte to the disk and removes it. */
export async function writeByte(dataDir: string): Promise<void> {
  const path = join(dataDir, `.writable-${process.pid}`)
  try {
    const file = await open(path, 'w')
    try {
      await file.write('.')
      await file.sync()
    } finally {
      await file.close()
    }
  } finally {
    await rm(path, { force: true })
  }
}

async function expectKind(path: string, kind: 'file' | 'folder'): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found === null || found.isDirectory() === (kind === 'folder')) return
  const code = kind === 'folder' ? 'ENOTDIR' : 'EISDIR'
  throw cannotOpen(Object.assign(new Error(`${path} is no ${kind}.`), { code }), { path })
}

async function sweepPartials(dataDir: string): Promise<void> {
  for (const folder of sweptFolders) {
    const names = await readdir(join(dataDir, folder)).catch((): string[] => [])
    for (const name of names.filter((each) => partial.test(each))) {
      const path = join(dataDir, folder, name)
      const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now())
      if (age > longestWrite) await rm(path, { force: true })
    }
  }
}
