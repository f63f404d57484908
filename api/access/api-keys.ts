import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../src/errors.ts'

/** What a key may be allowed, each including those it names. */
export const scopes = {
  read: [],
  chat: ['read'],
  write: ['read'],
  admin: ['read', 'chat', 'write'],
} as const satisfies Record<string, readonly string[]>

export type Scope = keyof typeof scopes

/** A key as the configuration knows it: its name, what it may do, and the SHA-256 of what callers send. */
export type ApiKey = { readonly name: string; readonly scopes: readonly Scope[]; readonly hash: Buffer }

const prefix = 'fb_'

/** A new key: what its owner sends, shown once, and the entry of API_KEYS, which tells nobody the key. */
export function makeKey(name: string, granted: readonly Scope[]): { key: string; entry: string } {
  const key = prefix + randomBytes(32).toString('base64url')
  return { key, entry: [name, granted.join('+'), hashOf(key).toString('hex')].join(':') }
}

/** Reads API_KEYS, entries "name:scope+scope:hash" separated by commas. Throws `invalid-config` naming the entry, never its hash. */
export function readKeys(text: string): ApiKey[] {
  const entries = text.split(',').map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '').map(readEntry)
}

function readEntry(entry: string, index: number): ApiKey {
  const [name = '', granted = '', hash = '', ...more] = entry.split(':')
  const names = granted.split('+')
  const fits = /^[\w.-]{1,40}$/.test(name) && /^[0-9a-f]{64}$/i.test(hash) && more.length === 0
  if (!fits || !names.every(isScope))
    throw new AppError(
      'invalid-config',
      `API_KEYS: entry ${index + 1} does not read "name:scope+scope:hash" with the scopes ` +
        `${Object.keys(scopes).join(', ')}; "npm run key -- NAME" makes one.`,
    )
  return { name, scopes: names, hash: Buffer.from(hash, 'hex') }
}

export const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name)

/** The key that was sent, or null; every key is compared, in the same time. */
export function findKey(keys: readonly ApiKey[], sent: string): ApiKey | null {
  const hash = hashOf(sent)
  return keys.reduce<ApiKey | null>((found, key) => (timingSafeEqual(key.hash, hash) ? key : found), null)
}

export const allows = (key: ApiKey, scope: Scope): boolean =>
  key.scopes.some((granted) => granted === scope || (scopes[granted] as readonly Scope[]).includes(scope))

// The keys are 256 random bits: a slow hash, which guards guessable secrets, would only cost time here.
const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()
