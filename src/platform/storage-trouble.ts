import { statfsSync } from 'node:fs'
import { AppError } from '../errors.ts'
import { isLocked } from './sqlite/is-locked.ts'

/** What is wrong with a place where data is kept, and an operator can mend. */
export type StorageTrouble = 'full' | 'not-writable' | 'no-folder' | 'no-file' | 'damaged'

const byCode: Readonly<Record<string, StorageTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  EISDIR: 'no-file',
}

/** Result codes of SQLite, without what extends them: https://sqlite.org/rescode.html. */
const bySqlite: Readonly<Record<number, StorageTrouble>> = {
  3: 'not-writable',
  8: 'not-writable',
  11: 'damaged',
  13: 'full',
  14: 'not-writable',
  26: 'damaged',
}
const sqliteInputOutput = 10

/** What libraries below say in words only. */
const byWords: readonly (readonly [RegExp, StorageTrouble])[] = [
  [/no space left|disk is full|disk full|os error (28|27|122)\b|quota exceeded|file too large/i, 'full'],
  [/permission denied|read-only file system|os error (13|30)\b/i, 'not-writable'],
  [/not a directory|os error 20\b/i, 'no-folder'],
]

/** What an error of storage comes from; null when it is none of these. */
export function storageTrouble(error: unknown, path: string): StorageTrouble | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code = '', errcode } = each as { code?: string; errcode?: number }
    const found =
      byCode[code] ??
      (errcode === undefined ? undefined : bySqlite[errcode % 256]) ??
      (errcode !== undefined && errcode % 256 === sqliteInputOutput && isFull(path) ? 'full' : undefined) ??
      byWords.find(([words]) => words.test(each.message))?.[1]
    if (found !== undefined) return found
  }
  return null
}

/** True where less than a megabyte is left. */
function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize < 1_000_000
  } catch {
    return false
  }
}

/** What to do about it, in one sentence for who runs the service. */
const advice: Readonly<Record<Exclude<StorageTrouble, 'damaged'>, (path: string) => string>> = {
  full: (path) =>
    `The disk that holds ${path} is full: free some space on it, or set DATA_DIR to a folder on another disk.`,
  'not-writable': (path) =>
    `${path} cannot be written by this user: make it writable (chown, chmod, or mount it so), or set DATA_DIR to another folder.`,
  'no-folder': (path) =>
    `${path} is a file, or lies under one, where a folder is expected: move that file away, or set DATA_DIR to another folder.`,
  'no-file': (path) =>
    `${path} is a folder where a file is expected: move it away, or set DATA_DIR to another folder.`,
}

/** The error to end a start with; `damaged` says what to do about data that cannot be read. Another failure stays as it is. */
export function cannotOpen(error: unknown, { path, damaged }: { path: string; damaged?: string }): unknown {
  if (error instanceof AppError) return error
  const trouble = storageTrouble(error, path)
  if (trouble === null || (trouble === 'damaged' && damaged === undefined)) return error
  const message = trouble === 'damaged' ? (damaged as string) : advice[trouble](path)
  return new AppError('invalid-config', message, { cause: error })
}

/** The same for a failure whose place is not known: a full disk, or a file that the error names, where it lies in the data folder. */
export function cannotGoOn(error: unknown, dataDir: string): unknown {
  const path = String((error as { path?: unknown } | null)?.path ?? '')
  if (path.startsWith(dataDir)) return cannotOpen(error, { path })
  return storageTrouble(error, dataDir) === 'full' ? cannotOpen(error, { path: dataDir }) : error
}

/** A failed write as a caller is told: what passes once an operator has acted is `not-ready`. Another failure stays as it is. */
export function cannotStore(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error
  if (isLocked(error))
    return new AppError('not-ready', 'Another process writes just now; try again shortly.', { cause: error })
  const trouble = storageTrouble(error, path)
  if (trouble === 'full')
    return new AppError('not-ready', 'Nothing can be stored now: the disk is full.', { cause: error })
  if (trouble === 'not-writable')
    return new AppError('not-ready', 'Nothing can be stored now: the data folder cannot be written.', {
      cause: error,
    })
  return error
}
