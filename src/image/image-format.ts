export const imageFormats = ['jpeg', 'png', 'webp', 'gif', 'avif', 'heic'] as const
export type ImageFormat = (typeof imageFormats)[number]

/** True when the bytes, from a place on, are the text's Latin-1. */
export const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  bytes.length >= at + text.length &&
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0))

/** Brands of the HEIF family by the codec inside; "mif1" and "msf1" leave it to the brands that follow. */
const avifBrands = ['avif', 'avis']
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']

/** The picture format that the first bytes announce, whatever name or content type they came under; null for any other. */
export function imageFormatOf(bytes: Uint8Array): ImageFormat | null {
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg'
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp'
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'gif'
  return startsWith(bytes, 'ftyp', 4) ? heifFormatOf(brandsOf(bytes)) : null
}

function heifFormatOf([major = '', ...compatible]: readonly string[]): ImageFormat | null {
  if (avifBrands.includes(major)) return 'avif'
  if (heicBrands.includes(major)) return 'heic'
  if (major !== 'mif1' && major !== 'msf1') return null
  return compatible.some((brand) => heicBrands.includes(brand)) ? 'heic' : 'avif'
}

/** The major brand and the compatible ones of an ISO media file's first box, of which a minor version stands second. */
function brandsOf(bytes: Uint8Array): string[] {
  const end = Math.min(bytes.length, 128, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0))
  const text = String.fromCharCode(...bytes.subarray(8, end))
  return (text.match(/[\s\S]{4}/g) ?? []).filter((_, at) => at !== 1)
}
