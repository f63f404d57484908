import { Parser } from 'htmlparser2'
import { AppError } from '../../errors.ts'
import { type FeedEntry, type FeedRecord, maxRecordLength } from './feed-entry.ts'

/** What the feeds of the trade call an element that is a product: RSS, Atom, and shops' own. */
const recordNames: ReadonlySet<string> = new Set(
  'item entry product produkt offer shopitem article artikel row record produit producto prodotto prod good'.split(
    ' ',
  ),
)

type Node = { text: string; readonly path: string; hasChildren: boolean }

/** True of a text that begins as XML and not as a page. */
export const isXml = (head: string): boolean =>
  /^\s*<(?:\?xml|!--|[a-z])/i.test(head) && !/^\s*<(?:!doctype html|html)\b/i.test(head)

/**
 * The records of an XML feed, one for each item (RSS), entry (Atom) or product: its elements are the columns, those within others with
 * their path ("shipping.price"), repeated ones lists. Names lose their prefix; where both "title" and "g:title" stand, the latter counts.
 */
export async function* readXml(chunks: AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  const found: FeedEntry[] = []
  const reader = createRecordReader((entry) => found.push(entry))
  for await (const chunk of chunks) {
    reader.write(chunk)
    yield* found.splice(0)
  }
  reader.end()
  yield* found
  if (!reader.sawRecords())
    throw new AppError(
      'invalid-request',
      'The XML holds no products: its items are looked for as <item>, <entry>, <product>, <offer> or <article>. Export it as CSV, or as an RSS feed for Google Merchant.',
    )
}

function createRecordReader(onEntry: (entry: FeedEntry) => void) {
  const place = { lines: 0, bytes: 0, chunkStart: 0, chunk: '' }
  const stack: Node[] = []
  let record: Map<string, string[]> | null = null
  let preferred = new Set<string>()
  let start = { line: 1, length: 0, depth: 0 }
  let records = 0

  const here = () => {
    const before = place.chunk.slice(0, Math.max(0, parser.startIndex - place.chunkStart))
    return {
      line: 1 + place.lines + before.split('\n').length - 1,
      position: place.bytes + Buffer.byteLength(before),
    }
  }
  const put = (name: string, text: string, isPreferred: boolean) => {
    const value = text.trim()
    if (record === null || value === '') return
    if (preferred.has(name) && !isPreferred) return
    if (isPreferred && !preferred.has(name)) {
      preferred.add(name)
      record.set(name, [value])
    } else record.set(name, [...(record.get(name) ?? []), value])
    start.length += value.length
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag)
        const parent = stack.at(-1)
        if (parent !== undefined) parent.hasChildren = true
        if (record === null && recordNames.has(name.toLowerCase())) {
          record = new Map()
          preferred = new Set()
          start = { line: here().line, length: 0, depth: stack.length }
          for (const [key, value] of Object.entries(attributes)) put(localName(key), value, false)
          stack.push({ text: '', path: '', hasChildren: false })
          return
        }
        const path =
          record === null || stack.length <= start.depth + 1 ? name : `${parent?.path ?? ''}.${name}`
        // <param name="Size">S</param> is a column "Size".
        const isNamed =
          record !== null && /^(param|property|attribute|feature|field)$/i.test(name) && attributes.name
        stack.push({ text: '', path: isNamed ? String(attributes.name) : path, hasChildren: false })
        if (record !== null && !isNamed) putAttributes(path, attributes, put)
      },
      ontext(text) {
        const node = stack.at(-1)
        if (record !== null && node !== undefined && node.text.length <= maxRecordLength) node.text += text
      },
      onclosetag(tag) {
        const node = stack.pop()
        if (record === null || node === undefined) return
        if (stack.length > start.depth) {
          if (!node.hasChildren || node.text.trim() !== '') put(node.path, node.text, /^g:/i.test(tag))
          return
        }
        const { position } = here()
        records++
        const line = start.line
        // A channel's own <item/> or an empty element is no product.
        if (start.length > maxRecordLength)
          onEntry({ line, position, problem: `The element is longer than ${maxRecordLength} characters.` })
        else if (record.size > 0) onEntry({ line, position, record: toRecord(record) })
        record = null
      },
    },
    { xmlMode: true, decodeEntities: true },
  )

  return {
    write(chunk: string) {
      place.chunk = chunk
      parser.write(chunk)
      place.lines += chunk.split('\n').length - 1
      place.bytes += Buffer.byteLength(chunk)
      place.chunkStart += chunk.length
    },
    end() {
      const isOpen = record !== null
      record = null
      parser.end()
      if (isOpen)
        onEntry({ line: start.line, position: place.bytes, problem: 'The XML ends within this element.' })
    },
    sawRecords: () => records > 0,
  }
}

/** Atom links by attributes, and so do enclosures and media. */
function putAttributes(
  path: string,
  attributes: Readonly<Record<string, string>>,
  put: (name: string, text: string, isPreferred: boolean) => void,
): void {
  const { href, url, rel, type = '' } = attributes
  if (path === 'link' && href !== undefined) {
    if (rel === undefined || rel === 'alternate') put('link', href, false)
    if (rel === 'enclosure' && !/^(audio|video)/.test(type)) put('enclosure', href, false)
  } else if (/^(enclosure|content|thumbnail|group\.content|image|img)$/.test(path) && url !== undefined) {
    if (!/^(audio|video|application)/.test(type))
      put(path === 'thumbnail' ? 'thumbnail' : 'enclosure', url, false)
  } else
    for (const [key, value] of Object.entries(attributes))
      if (!/^xml/.test(key)) put(`${path}.${localName(key)}`, value, false)
}

const localName = (tag: string): string => tag.replace(/^[\w-]+:/, '')

const toRecord = (columns: ReadonlyMap<string, readonly string[]>): FeedRecord =>
  Object.fromEntries(
    [...columns].map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : values]),
  )
