import { AppError } from '../errors.ts'
import { type ImageLimits, tooManyBytes } from './image-limits.ts'

const header = /^data:image\/[a-z0-9.+-]+(?:;[a-z0-9-]+=[a-z0-9._-]+)*;base64,/i
const base64 = /^[A-Za-z0-9+/]*={0,2}$/

export const isDataUrl = (url: string): boolean => /^data:/i.test(url)

/** The bytes of `data:image/…;base64,…`; their number is checked before they are decoded. Throws `invalid-image` or `image-too-large`. */
export function readDataUrl(url: string, { maxBytes }: Pick<ImageLimits, 'maxBytes'>): Uint8Array {
  const start = header.exec(url.slice(0, 200))?.[0].length
  if (start === undefined)
    throw new AppError('invalid-image', 'A data URL must read data:image/…;base64, and then the picture.')
  const length = url.length - start
  const padding = url.endsWith('==') ? 2 : url.endsWith('=') ? 1 : 0
  if (Math.floor((length * 3) / 4) - padding > maxBytes) throw tooManyBytes(maxBytes)
  const payload = url.slice(start)
  if (length === 0 || !base64.test(payload))
    throw new AppError('invalid-image', 'The data URL holds no valid base64.')
  return Buffer.from(payload, 'base64')
}
