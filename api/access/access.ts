import type { ApiKey, Scope } from './api-keys.ts'

/** Who may do what; `src/config.ts` and `readAccess` fill it from the environment. */
export type Access = {
  readonly keys: readonly ApiKey[]
  /** Scopes that a caller without a key has. */
  readonly open: ReadonlySet<Scope>
  /** Names by which the service may be called, without port; null is any. */
  readonly hosts: ReadonlySet<string> | null
  /** Origins of pages elsewhere that may call from a browser; "*" is any. */
  readonly origins: ReadonlySet<string>
  /** How many proxies in front of the service name the caller truly. */
  readonly proxies: number
  /** Requests a minute for a key or an address: all of them, and those that cost a forward pass or a turn. Null is any number. */
  readonly perMinute: { readonly requests: number; readonly turns: number } | null
}

/** A door without a lock, for a service within one program. */
export const everythingOpen: Access = {
  keys: [],
  open: new Set(['read', 'chat', 'write', 'admin']),
  hosts: null,
  origins: new Set(),
  proxies: 0,
  perMinute: null,
}
