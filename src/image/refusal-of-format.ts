import { AppError } from '../errors.ts'
import { imageFormats, startsWith } from './image-format.ts'

const asPicture = 'Save or export it as JPEG or PNG and send that.'
const asFrame = 'Send a frame of it as JPEG or PNG.'

type Refused = {
  readonly starts: readonly string[]
  readonly at?: number
  /** What two bytes alone would not tell. */
  readonly also?: string
  readonly is: string
  readonly advice: string
}

/** Files that people send for a picture and that are not read, by their first bytes. */
const known: readonly Refused[] = [
  {
    starts: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
    is: 'a TIFF picture (or a camera’s raw file)',
    advice: asPicture,
  },
  { starts: ['\xff\x0a', '\0\0\0\x0cJXL '], is: 'a JPEG XL picture', advice: asPicture },
  { starts: ['\xff\x4f\xff\x51', '\0\0\0\x0cjP  '], is: 'a JPEG 2000 picture', advice: asPicture },
  { starts: ['8BPS'], is: 'a Photoshop file', advice: asPicture },
  { starts: ['\0\0\0\0'], at: 6, also: 'BM', is: 'a BMP picture', advice: asPicture },
  { starts: ['\0\0\x01\0', '\0\0\x02\0'], is: 'an icon (ICO)', advice: asPicture },
  { starts: ['%PDF-'], is: 'a PDF', advice: 'Take a screenshot of the page and send that.' },
  { starts: ['\x1a\x45\xdf\xa3'], is: 'a video', advice: asFrame },
  { at: 4, starts: ['ftypiso', 'ftypmp4', 'ftypM4V', 'ftypqt', 'ftyp3g'], is: 'a video', advice: asFrame },
  {
    starts: ['PK\x03\x04', 'Rar!', '7z\xbc\xaf', '\x1f\x8b'],
    is: 'an archive',
    advice: 'Send the picture inside.',
  },
]

/** The first element that says which markup it is; what an editor wrote before it about itself is passed over. */
const root = /<(?:!doctype\s+(html)|(?:\w{1,20}:)?(svg|html|head|body))[\s>]/i
const listed = new Intl.ListFormat('en-GB')
/** The SVG that editors write may begin with this much about themselves. */
const longestPreamble = 4096

/** The `invalid-image` error for bytes of no format that is read; where the format is known, by its name and with what to do. */
export function refusalOfFormat(bytes: Uint8Array): AppError {
  const head = Buffer.from(bytes.subarray(0, longestPreamble)).toString('latin1')
  const named =
    known.find(
      ({ starts, at, also = '' }) =>
        startsWith(bytes, also) && starts.some((each) => startsWith(bytes, each, at)),
    ) ?? markup(head)
  const readable = listed.format(imageFormats.map((format) => format.toUpperCase()))
  return new AppError(
    'invalid-image',
    named === null
      ? `This is no picture of a format that is read (${readable}).`
      : `This is ${named.is}, which is not read (${readable} are). ${named.advice}`,
  )
}

function markup(head: string): { is: string; advice: string } | null {
  // UTF-16 is Latin-1 with zero bytes between.
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  if (!text.trimStart().startsWith('<')) return null
  const [, page, element = page] = root.exec(text) ?? []
  if (element === undefined) return null
  return element.toLowerCase() === 'svg'
    ? { is: 'an SVG drawing', advice: 'Export it as PNG, or take a screenshot of it, and send that.' }
    : { is: 'a web page', advice: 'Send the picture itself, or the address that ends in the picture.' }
}
