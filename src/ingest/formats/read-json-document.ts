import { type FeedEntry, maxRecordLength } from './feed-entry.ts'
import { isObject } from './flatten-record.ts'
import { broken, type JsonElement, jsonElements } from './json-elements.ts'
import { readJsonProduct } from './read-json-product.ts'

/** What the list of products is called, likeliest first. */
const listNames = [
  'products',
  'product',
  'items',
  'item',
  'entries',
  'data',
  'results',
  'records',
  'rows',
  'catalog',
  'catalogue',
  'feed',
  'produkte',
  'artikel',
  'articles',
  '@graph',
  'itemListElement',
  'nodes',
  'edges',
  'hits',
]

/**
 * The records of one JSON document: a list, an object that holds one, or a single product. It is read twice: nothing is given before
 * all of it is known to be whole. Throws `invalid-request` that says where it breaks.
 */
export async function* readJsonDocument(open: () => AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  const path = await listPath(open())
  const elements = jsonElements(open(), { whole: path === null })
  for await (const element of elements) {
    if (path !== null && element.path !== path) continue
    const { line, end: position } = element
    if (element.text === null)
      yield { line, position, problem: `The product is longer than ${maxRecordLength} characters.` }
    else for (const row of readJsonProduct(parse(element))) yield { line, position, ...row }
  }
}

/** The list that holds the products; null where the document is one product. */
async function listPath(chunks: AsyncIterable<string>): Promise<string | null> {
  const counts = new Map<string, number>()
  for await (const element of jsonElements(chunks)) {
    if (element.text !== null) parse(element)
    counts.set(element.path, (counts.get(element.path) ?? 0) + 1)
  }
  if (counts.has('')) return ''
  const rank = (path: string) => {
    const at = listNames.indexOf(path.split('.').at(-1) ?? '')
    return at === -1 ? listNames.length : at
  }
  const [best] = [...counts].toSorted(
    ([one, some], [other, others]) =>
      rank(one) - rank(other) || one.split('.').length - other.split('.').length || others - some,
  )
  // A list of another name may as well be the pictures of the document's one product.
  return best === undefined || rank(best[0]) === listNames.length ? null : best[0]
}

function parse({ text, line }: JsonElement): Record<string, unknown> {
  try {
    return JSON.parse(text as string) as Record<string, unknown>
  } catch (cause) {
    throw broken(`the object that begins at line ${line} cannot be read (${(cause as Error).message})`)
  }
}

/** True of a text that begins as one JSON document and not as a line for each product. */
export function isJsonDocument(head: string): boolean {
  const start = head.trimStart()
  if (start.startsWith('[')) return true
  if (!start.startsWith('{')) return false
  const [first = '', ...others] = start.split('\n')
  const value = parsed(first)
  if (value === undefined) return true
  return others.every((line) => line.trim() === '') && holdsList(value, 0)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** True of an object that is no product itself and leads to a list of products. */
function holdsList(value: unknown, depth: number): boolean {
  if (!isObject(value) || depth > 3 || 'title' in value || 'name' in value) return false
  return Object.entries(value).some(([name, held]) =>
    Array.isArray(held) ? listNames.includes(name) && held.some(isObject) : holdsList(held, depth + 1),
  )
}
