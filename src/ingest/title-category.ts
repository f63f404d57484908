import { isCareThing } from '../product/care-things.ts'
import { googleClass } from '../product/google-classes.ts'
import { merchantCategories } from '../product/merchant-category.ts'
import { splitWords } from '../product/split-words.ts'
import { type Category, categoriesOf, categoryTerms } from '../product/taxonomy.ts'
import { type Kinds, kindsIn, mostCandidates, titleCategory, titleKinds } from '../product/title-kinds.ts'
import { repeated } from './repeated.ts'

/** Kinds that shops file others under: a "top" may be a blouse, a "jacket" a blazer. */
const broader: Readonly<Partial<Record<Category, readonly Category[]>>> = {
  top: [...categoriesOf('tops'), ...categoriesOf('knitwear')],
  shirt: categoriesOf('tops'),
  't-shirt': ['polo', 'tank-top'],
  sweater: categoriesOf('knitwear'),
  sweatshirt: ['hoodie'],
  jacket: [...categoriesOf('outerwear'), 'cardigan', 'sweatshirt', 'hoodie'],
  coat: categoriesOf('outerwear'),
  pants: [...categoriesOf('bottoms'), 'track-pants'],
  suit: ['blazer', 'vest', 'pants'],
  hat: ['cap', 'beanie'],
  cap: ['hat', 'beanie'],
  underwear: categoriesOf('underwear'),
  pajamas: ['robe'],
  handbag: categoriesOf('bags'),
  sneakers: ['athletic-shoes'],
  sandals: ['flip-flops', 'slippers', 'heels'],
}

/** What a cell tells of the kind: what it may be, what it is where nothing else tells, and whether the title has the last word. */
type Cell = {
  readonly holds: readonly Category[]
  readonly kind: Category | undefined
  readonly yields: boolean
}

/** Google's names are families: a title knows better which of the kinds near to a class's only one it is, tights under "Socks". */
const relatedKinds = (holds: readonly Category[]): readonly Category[] =>
  holds.length === 1 ? [...holds, ...categoriesOf(categoryTerms[holds[0]!].family)] : holds

function readCell(cell: string): Cell | null {
  const google = googleClass(cell)
  if (google !== null)
    return { ...google, holds: relatedKinds(google.holds), yields: google.holds.length !== 1 }
  const listed = listedKinds(cell)
  if (listed.length > 0) return { holds: listed, kind: commonOf(listed), yields: true }
  const candidates = merchantCategories(cell)
  if (candidates.length === 0) return null
  const kind = candidates.length <= mostCandidates ? candidates[0] : undefined
  return {
    holds: [...candidates, ...candidates.flatMap((each) => broader[each] ?? [])],
    kind,
    yields: candidates.length > 1,
  }
}

/** "Tops Blouses Sweaters": kinds side by side, with no mark between them and nothing else in the cell. */
function listedKinds(cell: string): Category[] {
  const words = splitWords(cell.split(/\s*(?:>|»|\|)\s*/).at(-1) ?? '')
  const kinds = kindsIn(words)
  const covered = kinds.reduce((sum, { start, end }) => sum + end - start, 0)
  const isPlural = ({ end }: Kinds) => /s$/.test(words[end - 1]!.text)
  if (kinds.length < 2 || covered < words.length) return []
  if (kinds.length === 2 && !kinds.every(isPlural)) return []
  return [...new Set(kinds.flatMap(({ values }) => values))]
}

/** What a list of kinds has in common: nothing where it is of more than two, or of kinds that are not near. */
function commonOf(kinds: readonly Category[]): Category | undefined {
  const [first, second, ...others] = kinds
  if (first === undefined || others.length > 0) return undefined
  return second === undefined || categoryTerms[first].family === categoryTerms[second].family
    ? kinds.at(-1)
    : undefined
}

/**
 * The category that a shop's columns name, the most telling column first. The title settles what a column leaves open ("Coats &
 * Jackets", "Tops Blouses Sweaters", one of Google's classes), and what it says wins within a broader kind; a mere family or a
 * list that it does not settle gives none.
 */
export const fieldCategory = (columns: readonly string[], title: string): Category | undefined =>
  categoryOf(title, ...columns)[0]

const categoryOf = repeated((title: string, ...columns: readonly string[]): readonly Category[] => {
  const category = readCategory(columns, title)
  return category === undefined ? [] : [category]
})

function readCategory(columns: readonly string[], title: string): Category | undefined {
  // A shop files its shoe polish under shoes.
  if (isCareThing(title)) return 'other-accessory'
  for (const column of columns) {
    const cell = readCell(column)
    if (cell === null) continue
    const named = titleCategory(title, cell.holds)
    if (named !== undefined && (cell.yields || cell.holds.includes(named))) return named
    if (cell.kind !== undefined) return cell.kind
  }
  return undefined
}

/** The kinds that a product may be of where none is sure: those its columns list, or the family its title names. */
export const uncertainKinds = (columns: readonly string[], title: string): readonly Category[] =>
  openKinds(title, ...columns)

const openKinds = repeated((title: string, ...columns: readonly string[]): readonly Category[] => {
  const family = titleKinds(title)
  if (family.length > 0) return family
  return columns.map((column) => readCell(column)?.holds ?? []).find(({ length }) => length > 0) ?? []
})
