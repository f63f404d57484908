import type { FeedField } from './column-aliases.ts'
import { type ColumnMapping, isListPrice, unreadColumns } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { isWithoutTax } from './price-headings.ts'
import { readPrice } from './read-price.ts'
import { valuesOfField } from './values-of-field.ts'

export type SeenColumn = { readonly column: string; readonly example: string }

/** The columns that nothing reads, each with the first value that it holds. */
export function exampleColumns(
  mapping: ColumnMapping,
  columns: readonly string[],
  records: readonly FeedRecord[],
): SeenColumn[] {
  return unreadColumns(mapping, columns).map((column) => ({
    column,
    example:
      records
        .map((record) => valuesOfField(record, [column])[0] ?? '')
        .find((value) => value !== '')
        ?.slice(0, 60) ?? '',
  }))
}

const looksLike: Readonly<Partial<Record<FeedField, (value: string) => boolean>>> = {
  price: (value) => (readPrice(value, { currency: 'EUR' })?.amount ?? 0) > 0 && !/^\d{6,}$/.test(value),
  image: (value) => /\.(jpe?g|png|webp|gif|avif)\b/i.test(value),
  title: (value) => /\p{L}{3}.*\s\S/u.test(value) && !/^https?:/.test(value),
}

const quoted = (word: string): string => (/^[\w.:/-]+$/.test(word) ? word : JSON.stringify(word))

/** What an owner should do where pictures are named by path and no file lies there. */
export function adviseOnPictures(
  missing: number,
  { file, shop }: { file: string; shop: string | undefined },
): string[] {
  if (missing === 0) return []
  const magento = shop === 'Magento'
  const where = magento ? 'pub/media/catalog/product' : 'DIR'
  const site = magento ? 'https://SHOP/media/catalog/product' : 'https://SHOP/PATH'
  return [
    `${missing} ${missing === 1 ? 'picture is' : 'pictures are'} named by path and not found: say where they lie with --images ${where}, or what their address begins with: npm run ingest -- ${quoted(file)} --images ${site}`,
  ]
}

/** What an owner should do where a field that matters has no column: the `--map` line to type, with the likeliest column. */
export function adviseOwner(file: string, mapping: ColumnMapping, unread: readonly SeenColumn[]): string[] {
  const names = { price: 'price', title: 'title', image: 'picture' } as const
  const missing = (['title', 'price', 'image'] as const).filter((field) => mapping[field].length === 0)
  const advised = missing.map((field) => {
    const likely = unread.find(({ example }) => example !== '' && looksLike[field]?.(example) === true)
    const column = likely?.column ?? 'COLUMN'
    const word = quoted(column)
    const found = likely === undefined ? '' : ` "${likely.column}" was not read; if it holds it:`
    const told = `No ${names[field]} column found: no ${names[field]} was found in any row.${found}`
    return { told, map: `--map ${field}=${word}` }
  })
  const command = (maps: readonly string[]) => `npm run ingest -- ${quoted(file)} ${maps.join(' ')}`
  const all = command(advised.map(({ map }) => map))
  const doubts = mapping.price.length > 0 ? doubtfulPrice(file, mapping.price, unread) : []
  if (advised.length < 2) return [...advised.map(({ told }) => `${told} ${all}`), ...doubts]
  return [...advised.map(({ told, map }) => `${told} ${map}`), `All of it at once: ${all}`, ...doubts]
}

/** A price that is a recommended one or lacks the tax is taken where there is no other; the owner may know of one. */
function doubtfulPrice(
  file: string,
  [best = '']: readonly string[],
  unread: readonly SeenColumn[],
): string[] {
  const why = isWithoutTax(best) ? 'is without tax' : isListPrice(best) ? 'is a recommended price' : null
  if (why === null) return []
  const likely = unread.find(
    ({ column, example }) =>
      /pr[ei][icsz]|pris|cena|hinta|cost|amount|vk/i.test(column) && looksLike.price?.(example) === true,
  )
  const word = quoted(likely?.column ?? 'COLUMN')
  return [
    `Prices are read from "${best}", which ${why}. If another column holds the price to pay: npm run ingest -- ${quoted(file)} --map price=${word}`,
  ]
}
