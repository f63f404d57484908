import { comparable } from '../product/comparable.ts'
import type { FoundProduct } from '../retrieval/search-result.ts'
import type { AskedPhrase } from './asked-phrases.ts'
import type { ResolvedSearch } from './resolve-search.ts'
import type { SearchNote } from './search-notes.ts'

/** Phrases named at most; who asks for more reads the pages anyway. */
const most = 2
/** Products whose texts are looked at: those that a reply names. */
const looked = 3

/** What was asked for, or refused, in words that nothing of what is shown holds, unless another note tells of it. */
export function unmentionedNotes(
  { asked, refused }: ResolvedSearch['inWords'],
  { shown, told }: { readonly shown: readonly FoundProduct[]; readonly told: readonly SearchNote[] },
): SearchNote[] {
  if (shown.length === 0) return []
  const texts = shown
    .slice(0, looked)
    .map(({ product: { title, description } }) => new Set(stemsOf(`${title} ${description}`)))
  const said = new Set(stemsOf(told.flatMap(wordsTold).join(' ')))
  const isOpen = ({ words }: AskedPhrase) =>
    !words.some((word) => stemsOf(word).some((stem) => said.has(stem)))
  const isHeld = ({ words }: AskedPhrase) =>
    texts.some((text) => words.every((word) => stemsOf(word).every((stem) => text.has(stem))))
  const unmet = asked.filter((phrase) => isOpen(phrase) && !isHeld(phrase)).slice(0, most)
  const kept = refused.filter(isOpen).slice(0, most)
  return [
    ...(unmet.length === 0 ? [] : [{ kind: 'unmentioned', phrases: unmet.map(asSaid) } as const]),
    ...(kept.length === 0 ? [] : [{ kind: 'unrefused', phrases: kept.map(asSaid) } as const]),
  ]
}

const asSaid = ({ said }: AskedPhrase): string => said

const wordsTold = (note: SearchNote): readonly string[] =>
  note.kind === 'unread'
    ? note.words
    : note.kind === 'not-depicted'
      ? note.things
      : note.kind === 'need'
        ? [note.because]
        : []

/** Words without their endings, so that "pleated" finds "pleats". */
const stemsOf = (text: string): string[] =>
  (comparable(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/(?<=\p{L}{4})(?:es|ed|s|ing)$/u, ''),
  )
