/** A failure the service has told: what its problem+json says, or what can be said without one. */
export class Problem extends Error {
  readonly code: string
  readonly status: number

  constructor(options: { code: string; status: number; detail: string }) {
    super(options.detail)
    this.name = 'Problem'
    this.code = options.code
    this.status = options.status
  }
}

/** The problem in a failed response's body, read with suspicion: a proxy may have answered instead of the service. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  return toProblem(body, response.status)
}

export function toProblem(body: unknown, status: number): Problem {
  const { code, detail } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  return new Problem({
    status,
    code: typeof code === 'string' ? code : 'unknown',
    detail: typeof detail === 'string' ? detail : `The service answered ${status}.`,
  })
}

/** One sentence a shopper can act on. */
export function sayProblem(error: unknown): string {
  if (!(error instanceof Problem))
    return 'The service cannot be reached. Check your connection and try again.'
  return sentences[error.code] ?? error.message
}

const sentences: Readonly<Record<string, string>> = {
  'not-ready': 'The shop is still opening. Give it a moment and try again.',
  overloaded: 'A lot is asked for just now. Please try again in a moment.',
  'thread-busy': 'Your last message is still being answered.',
  'thread-not-found': 'That conversation is gone, so this starts a new one. Please send it again.',
  internal: 'Something went wrong on our side. Please try again.',
  'model-failed': 'The stylist could not answer just now. Please try again.',
  timeout: 'That took too long. Please try again.',
}
