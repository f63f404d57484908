import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { AppError } from '../errors.ts'

export type IsAllowedAddress = (address: string) => boolean

/** Names to addresses, as `dns.lookup` does with `all`. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

function forbidden(host: string): AppError {
  return new AppError(
    'image-url-forbidden',
    `Pictures are not fetched from ${host}: its address is not public.`,
  )
}

/** An HTTP agent that looks at each resolved address when it connects, so that a name cannot change its address in between. */
export function createGuardedAgent(isAllowed: IsAllowedAddress, resolve: Resolve = lookup): Agent {
  const guardedLookup: LookupFunction = (hostname, { family, hints, all }, callback) =>
    resolve(hostname, { family, hints, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return callback(error, [])
      const first = addresses[0]
      if (first === undefined || addresses.some(({ address }) => !isAllowed(address)))
        return callback(forbidden(hostname), [])
      return all === true ? callback(null, addresses) : callback(null, first.address, first.family)
    })
  return new Agent({ connect: { lookup: guardedLookup } })
}

/** Throws `image-url-forbidden` where a URL's host is itself an address that is not allowed: connecting to it asks no lookup. */
export function checkLiteralHost(hostname: string, isAllowed: IsAllowedAddress): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host)) throw forbidden(host)
}
