import type { AttributeName } from '../../product/attributes.ts'
import type { PhraseTable } from '../phrase-book.ts'

/** Before a noun these point at something known: "that bag", "the blue one". */
export const farDeterminers = new Set(['that', 'those'])
export const definiteArticle = 'the'
export const oneWord = 'one'

/** Behind a noun: it was shown before the last list. */
export const earlierBehind = [
  'from before|earlier|above|last_time|yesterday|the_start|the_beginning|the_first_list|the_last_list',
  'that|which? you|u had|have? showed|shown|suggested|recommended|found|gave|displayed|mentioned me? before|earlier|first|at_first|previously|already|in_the_beginning?',
  'that|which? i|we had? saw|seen|liked|loved|asked_about|asked_for|mentioned|looked_at|discussed|talked_about before|earlier|first|at_first|previously|already?',
  'before|earlier|previously',
]
/** Before a noun: the same. */
export const earlierBefore = new Set(['earlier', 'previous', 'former'])

/** With one of these before it, "the black jacket" is one that was shown. */
export const pointingBefore = new Set(
  'like than about love loved liked prefer prefered take is does are of was'.split(' '),
)

/** With one of these before it, "the blue one" asks for what is blue. */
export const narrowingBefore = new Set('only just solely exclusively'.split(' '))

type Transferable = Exclude<AttributeName, 'category' | 'gender' | 'age_group'>
/** What may be taken from something else, by its names: "the colors of the second one". */
const names: Readonly<Record<Transferable, readonly string[]>> = {
  color: ['same|exact? color|colors|colour|colours|colouring|coloring|palette|shade'],
  pattern: ['same|exact? pattern|patterns|print|prints|stripes|dots|check|checks|flowers'],
  sleeve_length: ['same|exact? sleeve|sleeves length?', 'straps'],
  neckline: ['same|exact? neckline|neck|collar|hood'],
  length: ['same|exact? length|hem|hemline'],
  fit: ['same|exact? fit|cut|shape|silhouette'],
  material: ['same|exact? material|fabric|texture|cloth'],
  occasion: ['same|exact? occasion'],
}
export const transferableNames = Object.entries(names) as unknown as PhraseTable<AttributeName>
/** Between such a name and what it is taken from. */
export const transferLinks = new Set([
  'of',
  'from',
  'as',
  'on',
  'in',
  'like',
  'the',
  'that',
  'is',
  'than',
  'with',
])
