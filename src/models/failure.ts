/** The longest pause that a server may ask for before the call is given up instead, milliseconds. */
export const longestWait = 5_000

/** Every error in the chain of causes, the outermost first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let cause = error; cause instanceof Error && causes.length < 10; cause = cause.cause)
    causes.push(cause)
  return causes
}

/** The HTTP status that a client's error carries; undefined where the server did not answer at all. */
export function statusOf(error: unknown): number | undefined {
  for (const cause of causesOf(error)) {
    const { status, statusCode } = cause as { status?: unknown; statusCode?: unknown }
    const found = [status, statusCode].find((value) => typeof value === 'number')
    if (found !== undefined) return found as number
  }
  return undefined
}

/** Milliseconds that the server asks to wait, by its Retry-After header in seconds or as a date. */
export function retryAfterOf(error: unknown, now = Date.now()): number | undefined {
  for (const cause of causesOf(error)) {
    const { headers } = cause as { headers?: unknown }
    const written =
      headers instanceof Headers
        ? headers.get('retry-after')
        : (headers as Record<string, unknown> | undefined)?.['retry-after']
    if (typeof written !== 'string') continue
    const wait = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) * 1_000 : Date.parse(written) - now
    if (Number.isFinite(wait)) return Math.max(0, wait)
  }
  return undefined
}

/** True where the same call may well succeed a moment later. */
export function isRetryable(error: unknown): boolean {
  if (causesOf(error).some(({ name }) => name === 'TimeoutError' || name === 'AbortError')) return false
  const status = statusOf(error)
  if (status === undefined) return true
  return (
    (status === 408 || status === 409 || status === 429 || status >= 500) &&
    (retryAfterOf(error) ?? 0) <= longestWait
  )
}

/** True where the provider is to blame, and not this one call: a prompt that is too long says nothing of the next, nor does a shopper who left. */
export function isOutage(error: unknown): boolean {
  if (causesOf(error).some(({ name }) => name === 'AbortError')) return false
  const status = statusOf(error)
  return status === undefined || ![400, 413, 422].includes(status)
}
