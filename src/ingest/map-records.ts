import { feedLanguageOfHeadings } from '../language/feed-words/feed-words.ts'
import type { LanguageCode } from '../language/language.ts'
import { type AttributeName, attributeNames } from '../product/attributes.ts'
import { mostCodes } from '../product/product.ts'
import type { RowEntry } from './catalogue-row.ts'
import type { FeedField } from './column-aliases.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { fieldAttributes } from './field-attributes.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { isGiftCard } from './is-gift-card.ts'
import { isPublished } from './is-published.ts'
import { pictureReferences } from './picture-references.ts'
import { plainText } from './plain-text.ts'
import { priceOfRecord } from './price-of-record.ts'
import { readDay } from './read-day.ts'
import { readSizes } from './read-sizes.ts'
import { readStock } from './read-stock.ts'
import { type RecordId, recordId } from './record-id.ts'
import {
  feedValueInEnglish,
  findValues,
  languageOfTexts,
  merchantCategories,
  textInEnglish,
} from './repeated-readings.ts'
import { uncertainKinds } from './title-category.ts'
import { unreadDates } from './unread-dates.ts'
import { valuesOfField } from './values-of-field.ts'
import { isWebLink } from './web-link.ts'

/** Characters of a product's texts; longer ones are cut, as `productSchema` wants them. */
const lengths = { title: 500, description: 10_000, brand: 200, link: 2_000 } as const
const mostImages = 20

export type MappedRecords = {
  readonly line: number
  readonly position: number
  readonly records: readonly [FeedRecord, ...FeedRecord[]]
  /** What varies and how, where a reader took it out of the records: it tells a product's language where a short title does not. */
  readonly options?: readonly string[]
}

/** The product that a feed's records tell of: its title, price and links are the first record's, its sizes and stock all records'. */
export function mapRecords(
  { line, position, records, options = [] }: MappedRecords,
  { mapping, ...told }: { mapping: ColumnMapping; currency: string; document?: boolean },
): RowEntry {
  const [record] = records
  const value = (field: FeedField) => valuesOfField(record, mapping[field])
  const text = (field: FeedField) => value(field)[0] ?? ''
  const id = recordId(record, mapping)
  const { price, unread } = priceOfRecord(record, { mapping, ...told })
  const fields = Object.fromEntries(
    attributeNames.map((name) => [
      name,
      name === 'category'
        ? allValues(record, mapping.category)
        : name === 'color'
          ? colorsOf(record, mapping.color)
          : value(name),
    ]),
  ) as Record<AttributeName, readonly string[]>
  const title = plainText(text('title'), lengths.title)
  const description = plainText(value('description').join(' '), lengths.description)
  const language = languageOfTexts(
    [title, description, ...Object.values(fields).flat(), ...options],
    headingLanguage(record),
  )
  const said = (field: string) => textInEnglish(field, language)
  const english = Object.fromEntries(
    Object.entries(fields).map(([name, texts]) => [
      name,
      texts.map((each) =>
        fieldInEnglish(name as AttributeName, said(name === 'category' ? parted(each, said) : each)),
      ),
    ]),
  ) as unknown as typeof fields
  const titleSaid = said(title)
  const attributes = fieldAttributes({
    fields: english,
    title: titleSaid,
    tags: value('tags')
      .flatMap((tags) => tags.split(/[,;|]/))
      .map(said),
  })
  const link = text('url')
  const brand = plainText(text('brand'), lengths.brand)
  const [picture, ...images] = picturesOf(record, mapping.image)
  return {
    line,
    position,
    ...(attributes.category === undefined ? { kinds: uncertainKinds(english.category, titleSaid) } : {}),
    language,
    unread: [
      ...(unread === null ? [] : [unread]),
      ...unreadDates(record, mapping),
      ...withoutId(id, mapping),
    ],
    product: {
      id: id?.id ?? '',
      title,
      description,
      // A column that was told for the title may be named like one of brands.
      brand: brand === title ? null : brand || null,
      codes: codesOf(records, mapping.codes, id?.id ?? ''),
      price,
      sizes: readSizes(records, mapping.sizes),
      ...readStock(records, mapping),
      url: link !== '' && link.length <= lengths.link && isWebLink(link) ? link : null,
      image_url: picture ?? null,
      images: images.filter(({ length }) => length <= lengths.link).slice(0, mostImages),
      published: isPublished(record, mapping) && !isGiftCard(record, mapping),
      added_at: readDay(text('added')),
      attributes,
    },
  }
}

/** "Skirts dresses pants": in the singular it would be a skirt and dress pants. */
const inPlural = (word: string): string =>
  /ss$/.test(word) ? `${word}es` : /s$/.test(word) ? word : `${word}s`

/** "Röcke Kleider", "Jacken Mäntel Westen": names of kinds side by side, which no language but English writes as one. */
function parted(cell: string, said: (text: string) => string): string {
  const [, front = '', list = ''] =
    /^(.*[>|/»]\s*|)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3})$/su.exec(cell.trim()) ?? []
  const words = list.split(' ')
  const areKinds = words.every((word) => said(word) !== word && merchantCategories(said(word)).length > 0)
  if (list === '' || !areKinds) return cell
  return `${front}${words.length > 2 ? words.map((word) => inPlural(said(word))).join(' ') : words.join(' & ')}`
}

/** A color or a kind may be French in an English feed: what says nothing in English is looked up in the other tables. */
function fieldInEnglish(name: AttributeName, text: string): string {
  const saysSomething =
    name === 'category' ? merchantCategories(text).length > 0 : findValues(name, text).length > 0
  return saysSomething ? text : feedValueInEnglish(text)
}

const headingLanguages = new Map<string, LanguageCode>()

/** The language of a feed's headings: most texts are in the same, though some tell none. */
function headingLanguage(record: FeedRecord): LanguageCode {
  const headings = Object.keys(record).join(', ')
  const known = headingLanguages.get(headings)
  if (known !== undefined) return known
  const language = feedLanguageOfHeadings(Object.keys(record)) ?? languageOfTexts([headings])
  if (headingLanguages.size > 100) headingLanguages.clear()
  headingLanguages.set(headings, language)
  return language
}

/** Longer ones are no numbers. */
const longestCode = 100

/** The numbers that a product goes by beside its id, of all its records. */
function codesOf(records: readonly FeedRecord[], columns: readonly string[], id: string): string[] {
  const all = records.flatMap((record) => allValues(record, columns))
  return [...new Set(all)].filter((code) => code !== id && code.length <= longestCode).slice(0, mostCodes)
}

/** What several columns say of the category: "Tshirts", "Topwear", "Apparel", most telling first. */
const allValues = (record: FeedRecord, columns: readonly string[]): string[] =>
  columns.flatMap((column) => valuesOfField(record, [column]))

/** Columns of a further color, beside that of the main one. */
const furtherColor =
  /second|tertiary|accent|contrast|other|additional|zweit|neben|sekund|akzent|kontrast|zusatz|weitere|secundari|[2-9]$/i

/** The main color, then what stands in columns of further ones. */
function colorsOf(record: FeedRecord, columns: readonly string[]): string[] {
  const further = columns.filter((column) => furtherColor.test(column))
  const main = columns.filter((column) => !further.includes(column))
  return [...valuesOfField(record, main), ...allValues(record, further)]
}

/** Small copies are pictures only where there are no others. */
function picturesOf(record: FeedRecord, columns: readonly string[]): string[] {
  const large = columns.filter((column) => !/thumb|small/i.test(column))
  const pictures = pictureReferences(allValues(record, large))
  return pictures.length > 0 ? pictures : pictureReferences(allValues(record, columns))
}

/** Told only where other rows have an id: a feed without any is told of once. */
function withoutId(id: RecordId | null, { id: columns }: ColumnMapping): string[] {
  if (id === null || id.from === 'id' || columns.length === 0) return []
  return [
    `id: The row has none; ${id.from === 'url' ? 'its address is taken' : 'it is made of its brand, title and color'}.`,
  ]
}
