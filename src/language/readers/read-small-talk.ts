import { findTerms } from '../../product/find-terms.ts'
import { splitWords, type Word } from '../../product/split-words.ts'
import { grievanceWords, insults } from '../en/grievance-words.ts'
import {
  alwaysUnsafePhrases,
  childPhrases,
  courtesyFillers,
  greetingPhrases,
  offTopicPhrases,
  praisePhrases,
  sexualWords,
  shopWords,
  thankingPhrases,
  unsafePhrases,
} from '../en/small-talk.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, findPhrases, type PhraseBook, phraseAt } from '../phrase-book.ts'
import type { Intent, ParseContext } from '../request.ts'
import { isHomograph } from './homographs.ts'

const courtesy = createPhraseBook<'greeting' | 'thanks' | 'filler'>([
  ['greeting', greetingPhrases],
  ['thanks', thankingPhrases],
  ['filler', courtesyFillers],
])
const praise = createPhraseBook<'thanks' | 'filler'>([
  ['thanks', [...praisePhrases, ...thankingPhrases]],
  ['filler', courtesyFillers],
])
const offTopic = createPhraseBook([[true, offTopicPhrases]])
const alwaysUnsafe = createPhraseBook([[true, alwaysUnsafePhrases]])
const unsafe = createPhraseBook([[true, unsafePhrases]])
const sexual = createPhraseBook([[true, sexualWords]])

type SmallTalk = Extract<Intent, 'greeting' | 'thanks' | 'off-topic' | 'unsafe'>

/** Greeting or thanks, if courtesy is all there is in a message; thanks where both are said. */
function readCourtesy(
  words: readonly Word[],
  book: PhraseBook<'greeting' | 'thanks' | 'filler'> = courtesy,
): 'greeting' | 'thanks' | null {
  let found: 'greeting' | 'thanks' | null = null
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, book)
    if (phrase === null) return null
    if (phrase.meaning === 'thanks' || (phrase.meaning === 'greeting' && found === null))
      found = phrase.meaning
    at = phrase.end
  }
  return found
}

/** Consumes a greeting or thanks from before a request: "good morning! I need a coat". */
export function consumeCourtesy(masked: MaskedText): void {
  const words = unmaskedWords(masked)
  const phrase = phraseAt(words, 0, courtesy)
  const next = words[phrase?.end ?? -1]
  if (phrase !== null && next !== undefined && /[,.!;:-]/.test(next.gap)) mask(masked, phrase.from, phrase.to)
}

/** What the vocabulary makes of a message, as far as it tells whether clothes are spoken of. */
function garmentWords(words: readonly Word[]) {
  const found = new Set(
    findTerms(words)
      .filter((match) => !isHomograph(match, words))
      .flatMap(({ meanings }) => meanings.map(({ attribute }) => attribute)),
  )
  const makesGarment = found.has('category') || found.has('pattern') || found.has('material')
  const look = ['color', 'sleeve_length', 'neckline', 'length', 'fit'] as const
  const saysShop = words.some(({ text }) => shopWords.has(text))
  return { makesGarment, saysClothes: makesGarment || saysShop || look.some((name) => found.has(name)) }
}

/** Under this age, in years, a wearer is a child. */
const grownUp = 18
const childWords = createPhraseBook([[true, childPhrases]])
const ageWord = createPhraseBook([[true, ['# year|years|yr|yrs|yo old|olds?', 'age|aged #']]])

function isOfChild(words: readonly Word[]): boolean {
  if (findPhrases(words, childWords).length > 0) return true
  return findPhrases(words, ageWord).some(({ start, end }) =>
    words.slice(start, end).some(({ text }) => /^\d+$/.test(text) && Number(text) < grownUp),
  )
}

const says = (words: readonly Word[], book: Parameters<typeof findPhrases>[1]) =>
  findPhrases(words, book).length > 0

/** What a message is that asks for no clothes; null where it may. In doubt it does. */
export function readSmallTalk(
  words: readonly Word[],
  { hasPhoto }: Pick<ParseContext, 'hasPhoto'>,
): SmallTalk | null {
  if (words.length === 0) return null
  const polite = readCourtesy(words) ?? (hasPhoto ? null : readCourtesy(words, praise))
  if (polite !== null) return polite
  if (says(words, alwaysUnsafe) || (says(words, sexual) && isOfChild(words))) return 'unsafe'
  if (says(words, unsafe)) {
    const { makesGarment, saysClothes } = garmentWords(words)
    // Beside a photo "green with a gun" is said of a print.
    if (!makesGarment && !(hasPhoto && saysClothes)) return 'unsafe'
  }
  if (isAbuse(words)) return 'greeting'
  return says(words, offTopic) && !garmentWords(words).saysClothes ? 'off-topic' : null
}

/** Abuse and nothing else: it gets an apology, and its words are not searched for. */
const isAbuse = (words: readonly Word[]) =>
  words.every(({ text }) => grievanceWords.has(text)) && words.some(({ text }) => insults.has(text))

/** True of a message that is nothing but abuse: "you are useless". */
export const isGrievance = (message: string): boolean => isAbuse(splitWords(message))
