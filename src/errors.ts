/** Every failure the service names, with the HTTP status it becomes. The code is the API's stable word for it. */
export const errorStatus = {
  'invalid-request': 400,
  'invalid-json': 400,
  'unknown-field': 400,
  'invalid-image': 400,
  'image-fetch-failed': 400,
  'image-url-forbidden': 400,
  unauthorized: 401,
  forbidden: 403,
  'host-not-allowed': 403,
  'origin-not-allowed': 403,
  'thread-not-found': 404,
  'turn-not-found': 404,
  'product-not-found': 404,
  'feed-not-found': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'request-timeout': 408,
  'thread-busy': 409,
  'request-in-flight': 409,
  'precondition-failed': 412,
  'payload-too-large': 413,
  'image-too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'rate-limited': 429,
  canceled: 499,
  internal: 500,
  'index-mismatch': 500,
  'invalid-config': 500,
  'model-failed': 502,
  'not-ready': 503,
  overloaded: 503,
  timeout: 504,
} as const

export type ErrorCode = keyof typeof errorStatus

/** A failure with a stable code. `message` is safe to show a caller; what is not safe belongs in `cause`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>> | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = 'AppError'
    this.code = code
    this.details = options.details
  }

  get status(): number {
    return errorStatus[this.code]
  }
}
