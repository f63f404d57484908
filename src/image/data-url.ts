import { AppError } from '../errors.ts'
import { imageFormatOf } from './image-format.ts'
import { type ImageLimits, tooManyBytes } from './image-limits.ts'

/** A picture's type, none, or what clients send that do not know it. The bytes decide what it is. */
const header =
  /^data:(?:image\/[a-z0-9.+*-]*|application\/octet-stream|binary\/octet-stream)?(?:;[a-z0-9-]+=[a-z0-9._-]+)*;base64,/i
/** Both alphabets, RFC 4648 sections 4 and 5; padding may be missing. */
const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/
/** Base64 grows when its signs are percent-encoded or its lines broken, three times at most. */
const mostGrowth = 3

export const isDataUrl = (url: string): boolean => /^data:/i.test(url)

/** True of base64 without `data:` before it, told by the first bytes of a picture. */
export const isBareBase64 = (text: string): boolean =>
  imageFormatOf(Buffer.from(text.slice(0, 200), 'base64')) !== null

/**
 * The bytes of `data:image/…;base64,…`; their number is checked before they are decoded. Line breaks, percent-encoded signs, the
 * URL-safe alphabet and missing padding are put up with. Throws `invalid-image` or `image-too-large`.
 */
export function readDataUrl(url: string, limits: Pick<ImageLimits, 'maxBytes'>): Uint8Array {
  const start = header.exec(url.slice(0, 200))?.[0].length
  if (start === undefined)
    throw new AppError('invalid-image', 'A data URL must read data:image/…;base64, and then the picture.')
  return readBase64(url.slice(start), limits)
}

/** The same of base64 alone. */
export function readBase64(sent: string, { maxBytes }: Pick<ImageLimits, 'maxBytes'>): Uint8Array {
  if (byteCount(sent.length) > mostGrowth * maxBytes) throw tooManyBytes(maxBytes)
  const plain = decodePlain(sent, maxBytes)
  if (plain !== null) return plain
  const text = sent.replaceAll(/\s|%0[AD]|%20/gi, '').replaceAll(/%(2B|2F|3D)/gi, decodeURIComponent)
  const digits = text.replace(/=+$/, '').length
  if (byteCount(digits) > maxBytes) throw tooManyBytes(maxBytes)
  if (digits === 0 || digits % 4 === 1 || !base64.test(text))
    throw new AppError('invalid-image', 'The data URL holds no valid base64.')
  return Buffer.from(text, 'base64')
}

/** What nearly every client sends, read in one pass: null where a sign is none of base64's, which the decoder leaves out. */
function decodePlain(text: string, maxBytes: number): Uint8Array | null {
  const digits = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
  if (digits === 0 || digits % 4 === 1 || byteCount(digits) > maxBytes) return null
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === byteCount(digits) ? bytes : null
}

const byteCount = (digits: number) => Math.floor((digits * 3) / 4)
