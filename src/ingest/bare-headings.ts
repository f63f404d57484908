import type { FeedRecord } from './formats/feed-entry.ts'
import { mayHeadIds } from './heading-words.ts'
import { valuesOfField } from './values-of-field.ts'

/** "Article", "Artikel": over names in one shop's list and over numbers in another's. */
const bare =
  /^(?:articles?|artikel|item|products?|produkte?|produit|producto|prodotto|articolo|articulo|artículo|model|modell)$/i

/** A number or a key: no blank, and a digit in most. */
const isCode = (value: string) => /^[\p{L}\p{N}][\p{L}\p{N}._/#-]{0,39}$/u.test(value)

/** True of a column whose values are keys, as far as the first records tell. */
function holdsCodes(column: string, samples: readonly FeedRecord[]): boolean {
  const values = samples.flatMap((record) => valuesOfField(record, [column]).slice(0, 1))
  return (
    values.length > 0 &&
    values.every(isCode) &&
    values.filter((value) => /\d/.test(value)).length > values.length / 2
  )
}

type Headed = Readonly<Record<'id' | 'title' | 'description', readonly string[]>>

/** The first column headed as some number or key that no list of names knows and that no two of the first records share. */
function ownKeys(samples: readonly FeedRecord[]): string[] {
  const columns = new Set(samples.flatMap((record) => Object.keys(record)))
  const isOwn = (column: string) => {
    const values = samples.flatMap((record) => valuesOfField(record, [column]).slice(0, 1))
    // Rows of a product's variants need not repeat it.
    return (
      values.length > samples.length / 4 && new Set(values).size === values.length && values.every(isCode)
    )
  }
  const found = [...columns].find((column) => !column.includes('.') && mayHeadIds(column) && isOwn(column))
  return found === undefined ? [] : [found]
}

/** A mapping with an id where a column is headed as some key: "listingId". */
export function settleIds<Mapping extends Headed>(
  mapping: Mapping,
  samples: readonly FeedRecord[],
  told: Readonly<Record<string, string>>,
): Mapping {
  return mapping.id.length > 0 || told.id !== undefined ? mapping : { ...mapping, id: ownKeys(samples) }
}

/**
 * A mapping in which what stands under a bare heading decides what it heads: keys are the id where no column is headed as one, and no
 * title where another column holds it. Of several lines of text the first is the title, the others describe.
 */
export function settleBareHeadings<Mapping extends Headed>(
  mapping: Mapping,
  samples: readonly FeedRecord[],
  told: Readonly<Record<string, string>>,
): Mapping {
  if (told.title !== undefined) return mapping
  const [first, ...others] = mapping.title
  if (first === undefined) return mapping
  const isKey = bare.test(first.trim()) && holdsCodes(first, samples)
  const titles = isKey ? others : mapping.title
  const [title, ...lines] = titles
  const isLine = (column: string) => /te(?:x|st)|\d$/i.test(column) && !bare.test(column.trim())
  const further = title !== undefined && isLine(title) ? lines.filter(isLine) : []
  return {
    ...mapping,
    ...(isKey && mapping.id.length === 0 && told.id === undefined ? { id: [first] } : {}),
    title: title === undefined ? mapping.title : titles.filter((column) => !further.includes(column)),
    description:
      told.description !== undefined || title === undefined || further.length + Number(isKey) === 0
        ? mapping.description
        : [...new Set([...mapping.description.filter((column) => column !== title), ...further])],
  }
}
