import ipaddr from 'ipaddr.js'
import type { Config } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import type { Access } from './access.ts'
import { allows, readKeys, type Scope } from './api-keys.ts'

/**
 * The rules of the door. On this machine alone, everything is open until there are keys; beyond it, what changes or watches
 * the shop needs one. Throws `invalid-config` where nobody could change anything, or anybody could without its being said.
 */
export function readAccess({ host, access }: Config['server']): Access {
  const keys = readKeys(access.keys)
  const local = isLoopback(host)
  if (!local && !access.openWrites && !keys.some((key) => allows(key, 'write')))
    throw new AppError(
      'invalid-config',
      `HOST=${host} lets others in, and nobody has a key to write: make one with "npm run key -- NAME" and put its entry into ` +
        'API_KEYS, or set OPEN_WRITES=true to let everybody change the catalogue.',
    )
  const open = new Set<Scope>(access.requireKey ? [] : ['read', 'chat'])
  if (access.openWrites || (local && keys.length === 0))
    for (const scope of ['write', 'admin'] as const) open.add(scope)
  if (access.requireKey && keys.length === 0)
    throw new AppError(
      'invalid-config',
      'REQUIRE_KEY=true needs a key in API_KEYS; "npm run key -- NAME" makes one.',
    )
  return {
    keys,
    open,
    hosts: hostsOf(access.allowedHosts, local),
    origins: new Set(access.allowedOrigins),
    proxies: access.trustProxy,
    perMinute: perMinute(access, local),
  }
}

/** A name that another site may point at this machine is not one of ours, so loopback knows its own names only. */
function hostsOf(allowed: readonly string[], local: boolean): Access['hosts'] {
  if (local) return new Set([...loopbackNames, ...allowed])
  return allowed.length === 0 ? null : new Set([...loopbackNames, ...allowed])
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

function perMinute(access: Config['server']['access'], local: boolean): Access['perMinute'] {
  const requests = access.rateLimit ?? (local ? 0 : 600)
  const turns = access.rateLimitTurns ?? (local ? 0 : 60)
  if (requests === 0 && turns === 0) return null
  return { requests: requests || Number.MAX_SAFE_INTEGER, turns: turns || Number.MAX_SAFE_INTEGER }
}

/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback')
