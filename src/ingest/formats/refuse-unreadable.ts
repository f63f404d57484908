import { open } from 'node:fs/promises'
import { AppError } from '../../errors.ts'

/** What files of other kinds begin with, and what to do with them instead. */
const kinds: readonly (readonly [begins: RegExp, sentence: string])[] = [
  [
    /^PK\p{Cc}{2}[\s\S]*(xl\/|\[Content_Types\]|_rels\/|docProps)/u,
    'This is an Excel workbook (.xlsx): save it as CSV ("CSV UTF-8") and ingest that file.',
  ],
  [
    /^PK\p{Cc}{2}[\s\S]*(mimetypeapplication\/vnd\.oasis|content\.xml)/u,
    'This is a spreadsheet of LibreOffice (.ods): save it as CSV and ingest that file.',
  ],
  [/^PK\p{Cc}{2}/u, 'This is a zip archive: unpack it and ingest the feed that is in it.'],
  [/^\xd0\xcf\p{Cc}\xe0/u, 'This is an old Excel workbook (.xls): save it as CSV and ingest that file.'],
  [/^%PDF/, 'This is a PDF: export the products as CSV, XML or JSON instead.'],
  [
    /^(\xef\xbb\xbf)?\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)[\s>]/i,
    "This is a web page (HTML), not a feed: export the products as CSV, XML or JSON, or save what the feed's address gives without signing in.",
  ],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/, 'This is a picture, not a feed.'],
  [/^PAR1/, 'This is a Parquet file: export the table as CSV or as JSON Lines.'],
  [/^SQLite format 3/, 'This is a database: export its table of products as CSV.'],
]

/** Throws `invalid-request`, with what to export instead, for a file that is no feed by its first bytes. */
export async function refuseUnreadable(path: string): Promise<void> {
  const file = await open(path).catch((cause) => {
    throw unreadableFeed(path, cause)
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0).catch((cause: unknown) => {
      throw unreadableFeed(path, cause)
    })
    const head = buffer.subarray(0, bytesRead).toString('latin1')
    const kind = kinds.find(([begins]) => begins.test(head))
    if (kind !== undefined) throw new AppError('invalid-request', `${path}: ${kind[1]}`)
  } finally {
    await file.close()
  }
}

/** Of a file that is not there or may not be read: which of the two. */
export function unreadableFeed(file: string, cause: unknown): AppError {
  const { code } = cause as NodeJS.ErrnoException
  const why =
    code === 'ENOENT'
      ? `There is no file ${file}.`
      : code === 'EACCES' || code === 'EPERM'
        ? `The feed ${file} may not be read by this user.`
        : code === 'EISDIR'
          ? `${file} is a folder; name the feed's file.`
          : `The feed ${file} cannot be read.`
  return new AppError('invalid-request', why, { cause })
}
