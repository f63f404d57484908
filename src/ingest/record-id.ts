import { hash } from 'node:crypto'
import type { ColumnMapping } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { plainText } from './plain-text.ts'
import { valuesOfField } from './values-of-field.ts'

export type RecordId = {
  readonly id: string
  /** Where it was taken from: a column of ids, the product's address, or its brand and title. */
  readonly from: 'id' | 'url' | 'words'
}

const longestId = 200

/**
 * What a record is known by: its id; without one its address, or a hash of its brand, title and color, so that the same row has the same
 * id tomorrow. Null where it says none of these.
 */
export function recordId(
  record: FeedRecord,
  mapping: Pick<ColumnMapping, 'id' | 'url' | 'brand' | 'title' | 'color'>,
): RecordId | null {
  const first = (columns: readonly string[]) => valuesOfField(record, columns)[0] ?? ''
  const id = first(mapping.id)
  if (id !== '') return { id: id.length <= longestId ? id : `id-${digest(id)}`, from: 'id' }
  const url = first(mapping.url).replace(/#.*$/, '')
  if (url !== '') return { id: url.length <= longestId ? url : `url-${digest(url)}`, from: 'url' }
  const words = [mapping.brand, mapping.title, mapping.color].map((columns) =>
    plainText(first(columns), 500).toLowerCase(),
  )
  return words[1] === '' ? null : { id: `p-${digest(words.join('\n'))}`, from: 'words' }
}

const digest = (text: string) => hash('sha256', text, 'base64url').slice(0, 16)
