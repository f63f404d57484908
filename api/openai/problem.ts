import { z } from 'zod'
import type { AppError } from '../../src/errors.ts'
import { toProblem } from '../problem.ts'

export const openAiErrorSchema = z.strictObject({
  error: z.strictObject({
    message: z.string(),
    type: z.string(),
    param: z.string().nullable(),
    code: z.string(),
  }),
})

/** A failure in OpenAI's shape; `code` is the same as everywhere. */
export function toOpenAiError(error: AppError) {
  const { status, detail, code, errors } = toProblem(error)
  return { error: { message: detail, type: typeOf(status), param: errors?.[0]?.path ?? null, code } }
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}
