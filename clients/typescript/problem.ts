/** What the service refused or failed at; `code` is stable. */
export class FashionBuddyError extends Error {
  readonly code: string
  /** Of HTTP; 0 where there was no answer. */
  readonly status: number
  readonly errors: readonly { readonly path: string; readonly message: string }[]
  /** Seconds after which to send again, where the service says so. */
  readonly retryAfter: number | undefined

  constructor(told: {
    code: string
    status: number
    detail?: string
    errors?: readonly { path: string; message: string }[]
    retryAfter?: number | undefined
  }) {
    super(told.detail ?? told.code)
    this.name = 'FashionBuddyError'
    this.code = told.code
    this.status = told.status
    this.errors = told.errors ?? []
    this.retryAfter = told.retryAfter
  }
}

/** The problem that a response tells; a plain one where something between here and the service answered. */
export async function problemOf(response: Response): Promise<FashionBuddyError> {
  const told: unknown = await response.json().catch(() => null)
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return toError(told, response.status, Number.isNaN(seconds) ? undefined : seconds)
}

export function toError(told: unknown, status: number, retryAfter?: number): FashionBuddyError {
  const { code, detail, errors, ...rest } = (told ?? {}) as Record<string, unknown>
  return new FashionBuddyError({
    code: typeof code === 'string' ? code : 'unknown',
    status: typeof rest.status === 'number' ? rest.status : status,
    ...(typeof detail === 'string' && { detail }),
    ...(Array.isArray(errors) && { errors }),
    retryAfter,
  })
}
