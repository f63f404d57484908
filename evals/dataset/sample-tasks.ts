export type SampleRow = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly image: string
  readonly category: string
  readonly color: readonly string[]
}

export type SampleTask = {
  readonly name: string
  readonly queries: readonly { readonly _id: string; readonly text: string; readonly image?: string }[]
  /** Query, product, grade. */
  readonly judgments: readonly (readonly [string, string, number])[]
}

/** A group needs this many products to be worth a query. */
const worthAsking = 3

/** Three tasks whose right answers the drawings know: a type, a type in a color, and "like this but in …". */
export function sampleTasks(rows: readonly SampleRow[]): SampleTask[] {
  const byType = groupBy(rows, (row) => row.category)
  const byColorAndType = groupBy(rows, (row) => `${row.color[0]} ${row.category}`)
  return [
    wordsTask('type', byType),
    wordsTask('color-type', byColorAndType),
    composedColor(byType, byColorAndType),
  ]
}

type Groups = ReadonlyMap<string, readonly SampleRow[]>

function groupBy(rows: readonly SampleRow[], key: (row: SampleRow) => string): Groups {
  return Map.groupBy(rows, key)
}

function wordsTask(name: string, groups: Groups): SampleTask {
  const asked = [...groups].filter(([, rows]) => rows.length >= worthAsking)
  return {
    name,
    queries: asked.map(([text]) => ({ _id: queryId(name, text), text: text.replaceAll('-', ' ') })),
    judgments: asked.flatMap(([text, rows]) => rows.map((row) => [queryId(name, text), row.id, 1] as const)),
  }
}

/** The first product of each type, wanted in every color that the type has enough of; its own color must not come back. */
function composedColor(byType: Groups, byColorAndType: Groups): SampleTask {
  const name = 'composed-color'
  const queries: SampleTask['queries'][number][] = []
  const judgments: [string, string, number][] = []
  for (const [category, rows] of byType) {
    const reference = rows[0]
    if (reference === undefined) continue
    for (const [key, wanted] of byColorAndType) {
      const color = key.slice(0, key.indexOf(' '))
      if (key !== `${color} ${category}` || color === reference.color[0] || wanted.length < worthAsking)
        continue
      const _id = queryId(name, key)
      queries.push({ _id, text: `like this but in ${color}`, image: reference.image })
      judgments.push(...wanted.map((row): [string, string, number] => [_id, row.id, 1]))
      const forbidden = byColorAndType.get(`${reference.color[0]} ${category}`) ?? []
      judgments.push(...forbidden.map((row): [string, string, number] => [_id, row.id, -1]))
    }
  }
  return { name, queries, judgments }
}

const queryId = (task: string, text: string) => `${task}-${text.replaceAll(' ', '-')}`
