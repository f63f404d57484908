import type { LanguageCode } from '../language.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Languages that feeds are read in though shoppers are not answered in them: their words for kinds, colors, materials and wearers. */
const tables: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  fr: french,
  es: spanish,
  it: italian,
}

type Dictionary = {
  /** Foreign phrase → English. */
  readonly english: ReadonlyMap<string, string>
  readonly longest: number
}

const dictionaries = new Map(Object.entries(tables).map(([code, table]) => [code, readTable(table)]))

function readTable(table: Readonly<Record<string, string>>): Dictionary {
  const english = new Map(
    Object.entries(table).flatMap(([said, forms]) =>
      forms.split(/,\s*/).map((form): [string, string] => [wordsOf(form).join(' '), said]),
    ),
  )
  return { english, longest: Math.max(...[...english.keys()].map((phrase) => phrase.split(' ').length)) }
}

/** Words that English feeds have too, or that are spelled alike in it: they tell no language. */
const tellNothing = new Set(
  (
    'robe blouse pull top haut long longue court mini midi maxi blazer cardigan polo denim beige camel orange khaki bordeaux rose or marine in d de per of en a ' +
    'short shorts jean jeans legging leggings trench costume boxer slip lingerie gilet tennis basket baskets collant bas mono peto ante con con sin y blu navy oro ' +
    'nylon polyester suede multicolor bracelet unisex jersey bermuda multicolor verde rosa violet chocolat sable velours ete gabardina polos joggers panty medias tunica anorak salones mallas maglia intimo completo viola pois crudo plata arena piel'
  ).split(/\s+/),
)

/** The language of a shop's texts where several of its words are of one of these languages; null elsewhere. */
export function feedLanguage(texts: readonly string[], least = 2): LanguageCode | null {
  const words = new Set(texts.flatMap(wordsOf).filter((word) => !tellNothing.has(word)))
  const counted = [...dictionaries].map(([code, { english }]) => ({
    code,
    hits: [...words].filter((word) => english.has(word) && english.get(word) !== word).length,
  }))
  const [best, second] = counted.toSorted((one, other) => other.hits - one.hits)
  return best !== undefined && best.hits >= least && best.hits > (second?.hits ?? 0) ? best.code : null
}

/** How feeds of these languages head their columns, in words that no other of them has. */
const headings: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(
    'nom titre prix couleur couleurs taille tailles matiere sexe marque categorie lien quantite disponibilite'.split(
      ' ',
    ),
  ),
  es: new Set(
    'nombre precio tamano talla tallas sexo genero categoria enlace imagen cantidad disponibilidad descripcion'.split(
      ' ',
    ),
  ),
  it: new Set(
    'nome titolo prezzo colore taglia taglie genere categorie immagine quantita disponibilita descrizione'.split(
      ' ',
    ),
  ),
}

/** The language that a feed's headings are in where two of them tell it; null elsewhere. */
export function feedLanguageOfHeadings(columns: readonly string[]): LanguageCode | null {
  const words = new Set(columns.flatMap(wordsOf))
  const counted = Object.entries(headings).map(([code, own]) => ({
    code,
    hits: [...words].filter((word) => own.has(word)).length,
  }))
  const best = counted.toSorted((one, other) => other.hits - one.hits)[0]
  return best !== undefined && best.hits >= 2 ? best.code : null
}

export const isFeedLanguage = (language: LanguageCode): boolean => dictionaries.has(language)

/** A text with the words that the language's table knows in English; the others stay as they are. */
export function feedTextInEnglish(text: string, language: LanguageCode): string {
  const dictionary = dictionaries.get(language)
  if (dictionary === undefined) return text
  const { english, longest } = dictionary
  const pieces = text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []
  const said: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const found = longestAt(pieces, at, { english, longest })
    said.push(found?.said ?? (pieces[at] as string))
    at = found?.end ?? at + 1
  }
  return said.join('')
}

/** The longest phrase of the table that begins with a piece; its words are parted by blanks, hyphens and apostrophes. */
function longestAt(
  pieces: readonly string[],
  start: number,
  { english, longest }: Dictionary,
): { said: string; end: number } | null {
  let found: { said: string; end: number } | null = null
  let phrase = ''
  for (let words = 0, at = start; words < longest && at < pieces.length; words++, at += 2) {
    const own = wordsOf(pieces[at] as string).join('')
    if (own === '') break
    phrase = phrase === '' ? own : `${phrase} ${own}`
    const said = english.get(phrase)
    if (said !== undefined) found = { said, end: at + 1 }
    if (!/^[\s'’-]+$/.test(pieces[at + 1] ?? '')) break
  }
  return found
}

/** A value of a field whose feed tells no language, said in English by the first table that knows a word of it. */
export function feedValueInEnglish(text: string): string {
  for (const code of dictionaries.keys()) {
    const said = feedTextInEnglish(text, code)
    if (said !== text) return said
  }
  return text
}
