import type { AskableField } from '../product/tells.ts'
import type { SearchResult } from '../retrieval/search-result.ts'
import type { SearchNote } from './search-notes.ts'

/** What was asked for and the shop states of nothing that is shown, and what of some of it only. */
export function unstatedNotes({ products }: SearchResult): SearchNote[] {
  const isSilent = (field: AskableField) => products.every(({ unstated = [] }) => unstated.includes(field))
  const fields = unstatedIn({ products })
  const [all, some] = [fields.filter(isSilent), fields.filter((field) => !isSilent(field))]
  return [
    ...(all.length === 0 ? [] : [{ kind: 'unstated', fields: all, of: 'all' } as const]),
    ...(some.length === 0 ? [] : [{ kind: 'unstated', fields: some, of: 'some' } as const]),
  ]
}

/** What some of the products tell nothing of. */
export const unstatedIn = ({ products }: Pick<SearchResult, 'products'>): AskableField[] => [
  ...new Set(products.flatMap(({ unstated = [] }) => unstated)),
]
