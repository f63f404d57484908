import type { Request, Response } from 'express'
import { AppError } from '../src/errors.ts'
import { withBodyDeadline } from './body-deadline.ts'
import { jsonLimits } from './limits.ts'
import { readJson, wrongContentType } from './read-json.ts'
import { readMultipart } from './read-multipart.ts'
import type { RouteContext } from './route.ts'

/** How the text fields of a form become what JSON would have held. */
export const formField = {
  /** Browsers send every line break of a form as CR LF. */
  text: (value: string) => value.replaceAll('\r\n', '\n'),
  /** "12" → 12; other words stay, for the schema to refuse. */
  number: (value: string) => (/^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value),
  flag: (value: string) => (value === 'true' ? true : value === 'false' ? false : value),
  json: (value: string) => {
    try {
      return JSON.parse(value) as unknown
    } catch (cause) {
      throw new AppError('invalid-json', 'A field that should hold JSON does not.', { cause })
    }
  },
}

export type Upload = { readonly body: unknown; readonly files: readonly Uint8Array[] }

/** A body that is JSON, or a form of the same fields with pictures as files. Empty text fields count as absent. */
export async function readUpload(
  exchange: { request: Request; response: Response; context: RouteContext },
  form: {
    fields: Readonly<Record<string, (value: string) => unknown>>
    file: string
    maxFiles: number
  },
): Promise<Upload> {
  const { request, response, context } = exchange
  if (request.is('application/json'))
    return { body: await readJson(exchange, jsonLimits.pictured), files: [] }
  if (!request.is('multipart/form-data')) throw wrongContentType(['application/json', 'multipart/form-data'])
  const reading = readMultipart(request, {
    fields: Object.keys(form.fields),
    file: form.file,
    maxFiles: form.maxFiles,
    maxFileBytes: context.imageMaxBytes,
    held: context.bodies.of(response),
  })
  const { fields, files } = await withBodyDeadline(request, context.times.body, reading)
  const entries = Object.entries(fields).filter(([, value]) => value !== '')
  return {
    body: Object.fromEntries(entries.map(([name, value]) => [name, form.fields[name]?.(value)])),
    files,
  }
}
