import { z } from 'zod'
import { AppError, type ErrorCode, errorStatus } from '../src/errors.ts'
import { problemTitles } from './problem-titles.ts'

export const problemSchema = z.strictObject({
  type: z.string().describe('Where this kind of problem is described, relative to this service.'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]).describe('Stable; switch on this.'),
  instance: z.string().optional().describe('The request that failed: its path and id, as found in the log.'),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.output<typeof problemSchema>

/** Any failure as an AppError: ours as they are, the HTTP libraries' by their kind, everything else as `internal`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof Error && error.name === 'AbortError') {
    return new AppError('canceled', 'The request was canceled.', { cause: error })
  }
  const { status, type } = (typeof error === 'object' && error !== null ? error : {}) as HttpError
  if (status === undefined || status < 400 || status > 499) {
    return new AppError('internal', 'Something went wrong on our side.', { cause: error })
  }
  const [code, detail] = fromHttpLibrary(status, type)
  return new AppError(code, detail, { cause: error })
}

/** The RFC 9457 body of a failure. Of our own faults it says nothing but the code's title. */
export function toProblem(error: AppError, instance?: string): Problem {
  const { code, status } = error
  const errors = z
    .array(z.strictObject({ path: z.string(), message: z.string() }))
    .safeParse(error.details?.errors)
  return {
    type: `/problems/${code}`,
    title: problemTitles[code],
    status,
    detail: status === 500 ? problemTitles.internal : error.message,
    code,
    ...(instance === undefined ? {} : { instance }),
    ...(errors.success && status < 500 ? { errors: errors.data } : {}),
  }
}

type HttpError = { status?: number; type?: string }

function fromHttpLibrary(status: number, type: string | undefined): [ErrorCode, string] {
  if (type === 'entity.parse.failed') return ['invalid-json', 'The body is not valid JSON.']
  if (type === 'request.aborted') return ['canceled', 'The request was canceled.']
  if (status === 404) return ['not-found', 'There is nothing here.']
  if (status === 405) return ['method-not-allowed', 'This method is not allowed here.']
  if (status === 413) return ['payload-too-large', 'The body is too large.']
  if (status === 415) return ['unsupported-media-type', 'The body has an encoding that is not supported.']
  return ['invalid-request', 'The request cannot be understood.']
}
