import { type Coverage, type CoveredField, coveredFields, type Share } from './coverage.ts'

const bold = (text: string, terminal: boolean) => (terminal ? `\u001b[1m${text}\u001b[22m` : text)

/** What an ingest found, for the end of its run: a line for each field, what was not read, and what to do about it. */
export function sayCoverage(coverage: Coverage, { terminal = false } = {}): string {
  const { products, fields, unread_columns, advice, withheld, rejected, unread, unreachable } = coverage
  const kinds = Math.round(products * (1 - (fields.category?.missing ?? 1)))
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
  return [
    `What the feed tells of its ${products} products:`,
    ...coveredFields.map(
      (field) => `  ${sayField(field, fields[field])}${field === 'picture' ? sayLost(coverage) : ''}`,
    ),
    `  ${kinds} of ${products} products have a kind (category)`,
    ...(withheld > 0 ? [`Left out as drafts, archived, hidden or gift cards: ${withheld}`] : []),
    ...list(
      'Columns that were not read:',
      unread_columns.map(
        ({ column, example }) => `${column}${example === '' ? '' : ` (such as ${JSON.stringify(example)})`}`,
      ),
    ),
    ...list('Rows that were rejected:', rejected.map(sayReason)),
    ...list('Values that could not be read:', unread.map(sayReason)),
    ...list(
      'Pictures that could not be read:',
      unreachable.map(({ host, pictures }) => `${pictures} × ${host}`),
    ),
    ...advice.map((line) => bold(line, terminal)),
  ].join('\n')
}

/** A picture that is named need not be there. */
function sayLost({ products, unreachable }: Coverage): string {
  const lost = unreachable.reduce((sum, { pictures }) => sum + pictures, 0)
  return lost === 0 ? '' : `  (named; ${lost >= products ? 'none' : `all but ${lost}`} could be read)`
}

/** "3 × price: "…" is no price. (such as "on request")". */
const sayReason = ({ reason, rows, example }: Coverage['unread'][number]): string =>
  `${rows} × ${reason}${example === undefined ? '' : ` (such as ${JSON.stringify(example)})`}`

/** "color         30 %  (20 % stated, 10 % from words)". */
export function sayField(field: CoveredField, share: Share | undefined): string {
  if (share === undefined) return `${field.padEnd(14)}   ?`
  const percent = (part: number) => `${Math.round(part * 100)} %`
  const found = 1 - share.missing
  const parts = (['stated', 'inferred', 'seen'] as const).filter((origin) => share[origin] > 0)
  const names = { stated: 'stated', inferred: 'from words', seen: 'seen in the picture' }
  const told = parts.map((origin) => `${percent(share[origin])} ${names[origin]}`).join(', ')
  return `${field.padEnd(14)}${percent(found).padStart(6)}${parts.length === 0 || (parts.length === 1 && parts[0] === 'stated') ? '' : `  (${told})`}`
}
