import { decodeHTML } from 'entities'

/** More pictures than this a row does not name. */
const mostPictures = 21
const extension = String.raw`\.(?:jpe?g|png|webp|gif|avif|heic|heif|bmp|tiff?|jfif)`
/** Where the next of several addresses begins: at a scheme, or "//" before a host. */
const nextAddress = /\s*[,;|\n\t ]\s*(?=https?:\/\/|\/\/[\w-]+\.)/i
/** A list of paths is parted after what ends one. */
const nextPath = new RegExp(`(?<=${extension})\\s*(?:[,;|\\n]|\\s(?=\\S+${extension}))\\s*`, 'i')

/**
 * The pictures that a cell, or a list, names, in order, as addresses or paths: "a.jpg|b.jpg", a list as JSON or Python write it, links parted
 * by commas, semicolons or blanks, the source of an <img>; "//host" gets a scheme, "&amp;" is "&", blanks are escaped in addresses.
 */
export function pictureReferences(values: readonly string[]): string[] {
  const references = values
    .flatMap(referencesIn)
    .map(tidy)
    .filter((reference) => reference !== '')
  return [...new Set(references)].slice(0, mostPictures)
}

function referencesIn(value: string): string[] {
  const text = value.trim()
  if (/^data:/i.test(text)) return [text]
  if (/^[[{]/.test(text)) {
    const listed = listedIn(text)
    if (listed.length > 0) return listed
  }
  if (/<img\b/i.test(text))
    return [...text.matchAll(/<img\b[^>]*?\b(?:src|data-src)\s*=\s*["']?([^"'\s>]+)/gi)].map(
      ([, source = '']) => source,
    )
  // WooCommerce adds "! alt : … ! title : …" behind each.
  return text
    .split(nextAddress)
    .flatMap((part) => part.split(/\s+!\s+(?:alt|title|desc|caption)\s*:/i)[0]?.split(nextPath) ?? [])
    .map((part) => part.replace(/\s+\d+(?:\.\d+)?[wx]$/, '').replace(/^["'<({[]+|["'>)}\],;|]+$/g, ''))
}

/** The strings of a list or object that JSON or Python wrote, that can be pictures; a caption is none. */
function listedIn(text: string): string[] {
  const parsed = parseList(text)
  if (parsed !== undefined) return [...picturesIn(parsed)]
  return [...text.matchAll(/(["'])((?:\\.|(?!\1).)*)\1/g)]
    .map(([, , inside = '']) => inside.replace(/\\(.)/g, '$1'))
    .filter(isReference)
}

function parseList(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* picturesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (isReference(value)) yield value
  } else if (Array.isArray(value)) {
    for (const each of value) yield* picturesIn(each)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (isReference(key)) yield key
      yield* picturesIn(each)
    }
  }
}

const isReference = (text: string): boolean =>
  /^(https?:)?\/\//i.test(text.trim()) ||
  /^data:image\//i.test(text.trim()) ||
  new RegExp(`^\\S.*${extension}(\\?.*)?$`, 'i').test(text.trim())

function tidy(reference: string): string {
  const text = reference.trim()
  if (/^data:/i.test(text)) return text
  const unescaped = text.replaceAll('\\/', '/')
  const plain = /&\w+;|&#/.test(unescaped) ? decodeHTML(unescaped) : unescaped
  const address = /^\/\/[\w-]+(\.[\w-]+)+/.test(plain)
    ? `https:${plain}`
    : /^www\./i.test(plain)
      ? `https://${plain}`
      : plain
  return /^https?:\/\//i.test(address) ? address.replace(/\s/g, '%20').replace(/\\/g, '/') : address
}
