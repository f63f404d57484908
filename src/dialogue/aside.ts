import type { Color } from '../product/color.ts'
import { findTerms } from '../product/find-terms.ts'
import { splitWords } from '../product/split-words.ts'
import type { Answer } from './answer.ts'
import { colorAdvice } from './colors-go.ts'
import type { TurnContext } from './turn-context.ts'

/** How a message asks what goes with a piece, in English. */
const asks = /\b(?:what|which)\b/i

/** What is said before the pieces that go with something: which colors go with its color; null where none is named. */
export function asideOf({ request, newPhotos }: TurnContext): Answer | null {
  const { companion, english, wishes } = request
  if (companion === undefined || newPhotos.length > 0 || !asks.test(english)) return null
  const namesColor = wishes.some(({ wanted }) => (wanted.color ?? []).length > 0)
  const color = namesColor ? undefined : colorIn(companion.text)
  return color === undefined ? null : { about: 'colors', ...colorAdvice([color]) }
}

const colorIn = (text: string): Color | undefined =>
  findTerms(splitWords(text))
    .flatMap(({ meanings }) => meanings)
    .flatMap(({ attribute, values }) => (attribute === 'color' ? (values as readonly Color[]) : []))[0]
