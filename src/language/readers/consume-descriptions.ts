import type { AttributeValues } from '../../product/attributes.ts'
import { findTerms, type TermMatch } from '../../product/find-terms.ts'
import { splitWords, type Word } from '../../product/split-words.ts'
import {
  definiteArticle,
  earlierBefore,
  earlierBehind,
  farDeterminers,
  narrowingBefore,
  oneWord,
  pointingBefore,
} from '../en/pointing-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, phraseAt } from '../phrase-book.ts'
import type { Pointer } from '../request.ts'
import { isHomograph } from './homographs.ts'

export type DescribedPointer = Extract<Pointer, { kind: 'described' }>
export type DescriptionMention = {
  readonly at: number
  readonly end: number
  readonly pointer: DescribedPointer
}

type Description = {
  readonly terms: readonly TermMatch[]
  readonly earlier: boolean
  readonly brand: string | null
  /** One past the last word. */
  readonly end: number
  readonly head: 'one' | 'kind'
}

export type BrandAt = (
  words: readonly Word[],
  at: number,
) => { readonly brand: string; readonly end: number } | null

const behind = createPhraseBook([[true, earlierBehind]])

/** Words that a description may take: "that long black leather coat". */
const reach = 7

/** What stands between an article and its noun, if all of it describes: "blue striped", "black and white". */
function descriptionAt(
  words: readonly Word[],
  start: number,
  { found, brandAt }: { found: ReadonlyMap<number, TermMatch>; brandAt: BrandAt },
): Description | null {
  const terms: TermMatch[] = []
  let earlier = false
  let brand: string | null = null
  for (let at = start; at < Math.min(words.length, start + reach); ) {
    const { text, gap } = words[at] as Word
    if (!/^[ -]$/.test(gap)) return null
    if (text === oneWord) return { terms, earlier, brand, end: at + 1, head: 'one' }
    const named = brandAt(words, at)
    const term = found.get(at)
    if (named !== null) {
      brand = named.brand
      at = named.end
    } else if (term !== undefined) {
      terms.push(term)
      at = term.end
      const isKind = term.meanings.some(({ attribute }) => attribute === 'category')
      const next = found.get(at)
      const goesOn =
        next?.meanings.some(({ attribute }) => attribute === 'category') || words[at]?.text === oneWord
      if (isKind && !goesOn) return { terms, earlier, brand, end: at, head: 'kind' }
    } else if (earlierBefore.has(text)) {
      earlier = true
      at++
    } else if (terms.length > 0 && text === 'and' && found.has(at + 1)) at++
    else return null
  }
  return null
}

function attributesOf(terms: readonly TermMatch[]): AttributeValues {
  const values: Record<string, readonly string[]> = {}
  for (const { meanings } of terms) {
    const [{ attribute, values: found }] = meanings as [TermMatch['meanings'][number]]
    values[attribute] = [
      ...new Set([...(attribute === 'category' ? [] : (values[attribute] ?? [])), ...found]),
    ]
  }
  return values as AttributeValues
}

/** Whether an article and a description together point at something shown, rather than ask for something. */
function points(article: Word, original: string, { terms, head, earlier, brand }: Description): boolean {
  if (earlier) return true
  const before = splitWords(original.slice(Math.max(0, article.at - reachBefore), article.at)).at(-1)
  // "Only the blue one" narrows what is shown to what is blue.
  if (head === 'one' && narrowingBefore.has(before?.text ?? '')) return false
  if (head === 'one') return terms.length > 0 || brand !== null
  if (farDeterminers.has(article.text)) return true
  return pointingBefore.has(before?.text ?? '')
}

/** Characters in which the word before an article is found, whoever has read it already. */
const reachBefore = 20

/** Consumes what is pointed at by its looks: "the blue one", "that bag", "the dress from before". */
export function consumeDescriptions(masked: MaskedText, brandAt: BrandAt): DescriptionMention[] {
  const words = unmaskedWords(masked)
  if (!words.some(({ text }) => text === definiteArticle || farDeterminers.has(text))) return []
  const matches = findTerms(words).filter((match) => !isHomograph(match, words))
  const found = new Map(matches.map((match) => [match.start, match]))
  const descriptions: DescriptionMention[] = []
  for (let at = 0; at < words.length - 1; at++) {
    const { text } = words[at] as Word
    if (text !== definiteArticle && !farDeterminers.has(text)) continue
    const read = descriptionAt(words, at + 1, { found, brandAt })
    if (read === null) continue
    const before = phraseAt(words, read.end, behind)
    const description = before === null ? read : { ...read, earlier: true }
    if (!points(words[at] as Word, masked.original, description)) continue
    const last = words[(before?.end ?? read.end) - 1] as Word
    const [from, to] = [words[at]!.at, last.at + last.raw.length]
    descriptions.push({
      at: from,
      end: to,
      pointer: {
        kind: 'described',
        attributes: attributesOf(description.terms),
        brand: description.brand,
        earlier: description.earlier,
      },
    })
    mask(masked, from, to)
    at = (before?.end ?? read.end) - 1
  }
  return descriptions
}
