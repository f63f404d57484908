import type { Words } from './words/words.ts'

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

/** What failed, as a code and the service's own sentence; without an answer the service was not reached. */
export const failureOf = (error: unknown): { code: string; detail: string } =>
  error instanceof Problem ? { code: error.code, detail: error.message } : { code: 'unreachable', detail: '' }

/** One sentence a shopper can act on. */
export function sayProblem({ code, detail }: { code: string; detail: string }, { problems }: Words): string {
  return problems[code] ?? (detail === '' ? (problems.internal ?? '') : detail)
}
