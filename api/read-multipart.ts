import type { Readable } from 'node:stream'
import busboy, { type Busboy } from 'busboy'
import type { Request } from 'express'
import { AppError } from '../src/errors.ts'
import type { HeldBytes } from './byte-budget.ts'

export type Form = {
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly Uint8Array[]
}

export type FormRules = {
  /** Names of the text fields. */
  readonly fields: readonly string[]
  /** Name under which the files come. */
  readonly file: string
  readonly maxFiles: number
  readonly maxFileBytes: number
  readonly held: HeldBytes
}

const maxFieldBytes = 64 * 1024

/**
 * A multipart form held in memory, every limit counted as the bytes arrive. Throws `unknown-field`, `invalid-request`,
 * `image-too-large`, `payload-too-large`, `overloaded` or `canceled`; the rest of a refused body is discarded unread.
 */
export async function readMultipart(request: Request, rules: FormRules): Promise<Form> {
  const maxBytes = rules.maxFiles * rules.maxFileBytes + maxFieldBytes * (rules.fields.length + 1)
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
    throw new AppError('payload-too-large', `The form may have at most ${maxBytes} bytes.`)
  }
  const parser = createParser(request, rules)
  const { promise, resolve, reject } = Promise.withResolvers<Form>()
  const fields: Record<string, string> = Object.create(null)
  const files: Promise<Uint8Array>[] = []

  parser.on('field', (name, value, info) => {
    if (!rules.fields.includes(name)) reject(unknownField(name))
    else if (name in fields) reject(wrongField(name, 'This field may be given once.'))
    else if (info.valueTruncated) reject(wrongField(name, `At most ${maxFieldBytes} bytes.`))
    else fields[name] = value
  })
  parser.on('file', (name, stream, info) => {
    stream.on('error', () => {})
    if (name !== rules.file) {
      reject(rules.fields.includes(name) ? wrongField(name, 'Send text, not a file.') : unknownField(name))
      stream.resume()
      return
    }
    const file = readFile(stream, rules)
    file.catch(reject)
    // A form whose file input was left empty sends one file without name and bytes.
    files.push(file.then((bytes) => (bytes.length === 0 && !info.filename ? emptyFile : bytes)))
  })
  parser.on('filesLimit', () => reject(wrongField(rules.file, `At most ${rules.maxFiles} pictures.`)))
  parser.on('fieldsLimit', () => reject(new AppError('invalid-request', 'The form has too many fields.')))
  parser.on('partsLimit', () => reject(new AppError('invalid-request', 'The form has too many parts.')))
  parser.on('error', (cause) =>
    reject(new AppError('invalid-request', 'The form is not valid multipart.', { cause })),
  )
  parser.on('close', () => {
    Promise.all(files).then(
      (all) => resolve({ fields, files: all.filter((bytes) => bytes !== emptyFile) }),
      reject,
    )
  })
  const cut = () => reject(new AppError('canceled', 'The request was canceled.'))
  request.once('error', cut).once('aborted', cut)
  request.pipe(parser)
  try {
    return await promise
  } catch (error) {
    request.unpipe(parser)
    request.resume()
    parser.destroy()
    throw error
  } finally {
    request.off('aborted', cut)
  }
}

const emptyFile = new Uint8Array(0)

function createParser(request: Request, rules: FormRules): Busboy {
  try {
    return busboy({
      headers: request.headers,
      limits: {
        fields: rules.fields.length + 8,
        fieldSize: maxFieldBytes,
        files: rules.maxFiles,
        fileSize: rules.maxFileBytes,
        parts: rules.fields.length + rules.maxFiles + 8,
        headerPairs: 32,
      },
    })
  } catch (cause) {
    throw new AppError('invalid-request', 'The form is not valid multipart: its boundary is missing.', {
      cause,
    })
  }
}

async function readFile(
  stream: Readable & { truncated?: boolean },
  { maxFileBytes: maxBytes, held }: FormRules,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  stream.once('limit', () =>
    stream.destroy(new AppError('image-too-large', `A picture may have at most ${maxBytes} bytes.`)),
  )
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    held.take(chunk.length)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const unknownField = (name: string) => {
  const path = name.slice(0, 100)
  return new AppError('unknown-field', `Unknown: ${path}.`, {
    details: { errors: [{ path, message: 'This field does not exist.' }] },
  })
}

const wrongField = (path: string, message: string) =>
  new AppError('invalid-request', `${path}: ${message}`, { details: { errors: [{ path, message }] } })
