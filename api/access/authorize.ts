import type { Request } from 'express'
import { AppError } from '../../src/errors.ts'
import type { Access } from './access.ts'
import { type ApiKey, allows, findKey, type Scope } from './api-keys.ts'

/** The key that came with the request, null without one. Throws `unauthorized` for one that is not known. */
export function keyOf(request: Request, { keys }: Pick<Access, 'keys'>): ApiKey | null {
  const { authorization } = request.headers
  if (authorization === undefined || keys.length === 0) return null
  const [, sent] = /^Bearer +([\w.~+/-]{1,200}=*)$/i.exec(authorization) ?? []
  const key = sent === undefined ? null : findKey(keys, sent)
  if (key === null)
    throw new AppError('unauthorized', 'This key is not known. Send one as "Authorization: Bearer KEY".')
  return key
}

/** Throws `unauthorized` where a key is needed, `forbidden` where the one that came may not. */
export function authorize(key: ApiKey | null, scope: Scope, access: Pick<Access, 'open'>): void {
  if (access.open.has(scope)) return
  if (key === null)
    throw new AppError(
      'unauthorized',
      `This needs a key that may "${scope}": send it as "Authorization: Bearer KEY".`,
    )
  if (!allows(key, scope)) throw new AppError('forbidden', `This key may not "${scope}".`)
}
