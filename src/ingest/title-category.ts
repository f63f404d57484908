import { googleClass } from '../product/google-classes.ts'
import { heldTerms } from '../product/held-terms.ts'
import { areListed, merchantCategories } from '../product/merchant-category.ts'
import { splitWords, type Word } from '../product/split-words.ts'
import { type Category, categoriesOf, categoryTerms } from '../product/taxonomy.ts'
import { titleNounAt } from './title-nouns.ts'

/** More candidates than this are a whole family, "Footwear": too wide to choose from. */
const mostCandidates = 3

/** What follows one of these is said of something else that comes with it or goes with it. */
const accompanying = new Set('with w for featuring incl including without over under'.split(' '))
/** What follows one of these is said of the product: its color, its cloth, who made it. */
const qualifying = new Set('in from by of'.split(' '))

type Segment = { readonly words: readonly Word[]; readonly isAside: boolean }

type Kinds = { readonly values: readonly Category[]; readonly start: number; readonly end: number }

/** A title taken apart: what it is, then what is said of it and what comes with it. */
function segmentsOf(words: readonly Word[], kinds: readonly Kinds[]): Segment[] {
  const segments: { words: Word[]; isAside: boolean }[] = [{ words: [], isAside: false }]
  for (const [at, word] of words.entries()) {
    const within = kinds.some(({ start, end }) => at > start && at < end)
    const listed = /^\s*,\s*$/.test(word.gap)
    const parted = at > 0 && /[()[\]|–—:;,]|\s-\s/.test(word.gap)
    const turns = accompanying.has(word.text) || qualifying.has(word.text)
    if (!within && (parted || turns)) {
      const isOpen = /[([]/.test(word.gap)
      segments.push({ words: [], isAside: accompanying.has(word.text) || (isOpen && !listed) })
    }
    segments.at(-1)!.words.push(word)
  }
  return segments
}

function kindsIn(words: readonly Word[]): Kinds[] {
  return heldTerms(words).flatMap(({ meanings, start, end }) => {
    const meaning = meanings.find(({ attribute }) => attribute === 'category')
    return meaning === undefined ? [] : [{ values: meaning.values as readonly Category[], start, end }]
  })
}

/** Of nouns in a row the last says what it is ("Shirt Dress"), of several side by side the first ("Shirt & Tie"). */
function kindsOfSegment({ words }: Segment): readonly Category[] {
  const kinds = kindsIn(words)
  const heads = kinds.filter(
    (kind, at) => kinds[at + 1] === undefined || areListed(words, kind, kinds[at + 1]!),
  )
  const specific = heads.find(({ values }) => values.length <= mostCandidates)
  return (specific ?? heads[0])?.values ?? []
}

/** The kinds that a title may mean, the likeliest first: those of its head noun, or of a noun that names one only where it stands last. */
export function titleKinds(title: string, within: readonly Category[] = []): readonly Category[] {
  const words = splitWords(title)
  const segments = segmentsOf(words, kindsIn(words))
  const own = segments.filter(({ isAside }) => !isAside)
  for (const segment of own) {
    const named = kindsOfSegment(segment)
    if (named.length > 0) return named
    const noun = titleNounAt(segment.words, within)
    if (noun !== undefined) return [noun]
  }
  for (const segment of segments) {
    const named = segment.isAside ? kindsOfSegment(segment) : []
    if (named.length > 0) return named
  }
  return []
}

/** What a title says the product is: in "Blue Jeans with Belt" the jeans. */
export function titleCategory(title: string, within?: readonly Category[]): Category | undefined {
  const kinds = titleKinds(title, within)
  return kinds.length <= mostCandidates ? kinds[0] : undefined
}

/** Kinds that shops file others under: a "top" may be a blouse, a "jacket" a blazer. */
const broader: Readonly<Partial<Record<Category, readonly Category[]>>> = {
  top: [...categoriesOf('tops'), ...categoriesOf('knitwear')],
  shirt: categoriesOf('tops'),
  't-shirt': ['polo', 'tank-top'],
  sweater: categoriesOf('knitwear'),
  sweatshirt: ['hoodie'],
  jacket: categoriesOf('outerwear'),
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

function readCell(cell: string): Cell | null {
  const google = googleClass(cell)
  if (google !== null) return { ...google, yields: google.holds.length !== 1 }
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
export function fieldCategory(columns: readonly string[], title: string): Category | undefined {
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
export function uncertainKinds(columns: readonly string[], title: string): readonly Category[] {
  const family = titleKinds(title)
  if (family.length > 0) return family
  return columns.map((column) => readCell(column)?.holds ?? []).find(({ length }) => length > 0) ?? []
}
