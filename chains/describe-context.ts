import type { TurnContext } from '../src/dialogue/turn-context.ts'
import { dataLine } from '../src/voice/data-line.ts'
import { productLine } from '../src/voice/list-products.ts'
import { voiceOf } from '../src/voice/voices.ts'
import { describeReading } from '../tools/describe-image.ts'
import { fence } from './fence.ts'
import { noSummary, type Summary } from './past-turns.ts'

/** Products of earlier answers that a model is reminded of; tools find the others by their looks. */
const earlierTold = 10

/** Text for the model: what the thread remembers, for the end of the shopper's message. Empty for a fresh thread. */
export function describeContext(
  { memory, newPhotos, filter, request, questionAnswer, profile }: TurnContext,
  { text: past }: Pick<Summary, 'text'> = noSummary,
): string {
  const photos = memory.readings.map((reading) => {
    const when = newPhotos.includes(reading.handle) ? 'sent with this message' : 'sent earlier'
    return `Photo ${reading.handle}, ${when}. ${describeReading(reading)}`
  })
  const shown = memory.shown.map(
    (product, place) => `${place + 1}. ${productLine({ ...product, brand: null })}`,
  )
  const earlier = memory.earlier
    .slice(0, earlierTold)
    .map((product) => productLine({ ...product, brand: null }))
  const search = memory.searches.map(({ wish, reference }) =>
    JSON.stringify({ reference, ...compactWish(wish) }),
  )
  const stands = compactWish({
    ...{ wearer: told(profile.wearer), self: told(profile.self), budget: told(profile.budget) },
    ...{ sizes: profile.sizes.map(told), bans: profile.bans.map(told) },
  })
  const standing =
    Object.keys(stands).length === 0
      ? []
      : [`What stands for all that the shopper looks for: ${JSON.stringify(stands)}`]
  const answers = questionAnswer === null ? [] : [voiceOf(request.language).answer(questionAnswer)]
  const sections = [
    ...answers.map(
      (answer) =>
        `The answer to this message, for which nothing needs to be searched: ${dataLine(answer, 2_000)}`,
    ),
    ...(past === '' ? [] : [`What was said before, in short: ${dataLine(past, 2_000)}`]),
    ...standing,
    ...photos,
    ...(shown.length > 0 ? ['Products of the last answer:', ...shown] : []),
    ...(earlier.length > 0 ? ['Products of earlier answers, the latest first:', ...earlier] : []),
    ...(search.length > 0 ? ['Last search:', ...search] : []),
    ...(filter === undefined ? [] : [`Filters the page enforces: ${JSON.stringify(filter)}`]),
  ]
  if (sections.length === 0) return ''
  return fence('conversation-data', sections.join('\n'))
}

/** Without the words that told it. */
function told<T extends { readonly because: string }>(standing: T | null): Omit<T, 'because'> | null {
  if (standing === null) return null
  const { because: _, ...rest } = standing
  return rest
}

/** A wish without its empty fields. */
function compactWish(wish: object): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === null ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => !isEmpty(value)))
}
