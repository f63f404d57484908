import type { Request, Response } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../../src/errors.ts'
import type { Access } from './access.ts'
import type { ApiKey } from './api-keys.ts'

const windowSeconds = 60

export type RateLimit = (exchange: {
  request: Request
  response: Response
  key: ApiKey | null
  /** Whether it counts among the turns too. */
  turn: boolean
}) => Promise<void>

/**
 * Counts requests by key, else by address, and answers the RateLimit headers (draft-ietf-httpapi-ratelimit-headers-11).
 * Throws `rate-limited` beyond a limit. Counts are this process's own.
 */
export function createRateLimit({ perMinute }: Pick<Access, 'perMinute'>): RateLimit {
  if (perMinute === null) return async () => {}
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: windowSeconds })
  const limiters = { requests: limiter(perMinute.requests), turns: limiter(perMinute.turns) }
  const policy = (['requests', 'turns'] as const).map(
    (name) => `"${name}";q=${perMinute[name]};w=${windowSeconds}`,
  )
  return async ({ request, response, key, turn }) => {
    const caller = key === null ? `address ${networkOf(request.ip ?? '')}` : `key ${key.name}`
    response.setHeader('RateLimit-Policy', policy.join(', '))
    const told: string[] = []
    for (const name of turn ? (['requests', 'turns'] as const) : (['requests'] as const)) {
      const { left, seconds, over } = await count(limiters[name], caller)
      told.push(`"${name}";r=${left};t=${seconds}`)
      response.setHeader('RateLimit', told.join(', '))
      if (over)
        throw new AppError(
          'rate-limited',
          `At most ${perMinute[name]} ${name} a minute; try again in ${seconds} s.`,
          {
            details: { retry_after: seconds },
          },
        )
    }
  }
}

async function count(limiter: RateLimiterMemory, caller: string) {
  const result = await limiter.consume(caller).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused
    throw refused
  })
  const over = result.consumedPoints > limiter.points
  return { left: result.remainingPoints, seconds: Math.ceil(result.msBeforeNext / 1000), over }
}

/** One subscriber of IPv6 holds a whole /64. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const behind = tail.split(':').filter(Boolean)
  const zeros = address.includes('::') ? Array(Math.max(0, 8 - groups.length - behind.length)).fill('0') : []
  return [...groups, ...zeros, ...behind].slice(0, 4).join(':')
}
