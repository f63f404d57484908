import { askingByLanguage } from '../language/languages.ts'
import type { Question, ShopTopic } from '../language/question.ts'
import { foldText } from '../language/readers/fold-words.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { findPassages } from '../shop/find-passages.ts'
import type { ShopInfoIn } from '../shop/open-shop-info.ts'
import type { Answer } from './answer.ts'
import { catalogueFact } from './catalogue-fact.ts'
import { refineWish } from './merge-wishes.ts'
import type { Situation } from './situations/situation.ts'
import { isSituation, situations } from './situations/situations.ts'
import type { TurnContext } from './turn-context.ts'

/** The facts that answer a question about the shop or its catalogue; null where the turn asks none. */
export async function answerQuestion(
  turn: TurnContext,
  { index, shopInfo }: { index: ProductIndex; shopInfo: ShopInfoIn },
): Promise<Answer | null> {
  if (turn.act.is !== 'answer') return null
  const { question } = turn.act
  if (question.about === 'catalogue') {
    const wish = wishAskedOf(turn, question)
    return { about: 'catalogue', wish, ...(await catalogueFact(index, wish, question.asks, turn.filter)) }
  }
  if (question.about === 'advice') return { about: 'advice', situation: situationOf(turn) }
  const info = await shopInfo(turn.request.language)
  const { topics } = question
  const about = {
    isAbout: ({ heading }: { heading: string }) => isAbout(heading, topics),
    tells: answersTo(foldText(turn.message)),
  }
  const passages = info === null ? [] : findPassages(info, turn.message, about)
  return { about: 'shop', topics, passages }
}

/** Of "how many of those in red" the last search and what is said now; else what is said now alone. */
function wishAskedOf(
  { request, memory }: Pick<TurnContext, 'request' | 'memory'>,
  { ofShown }: Extract<Question, { about: 'catalogue' }>,
): Wish {
  const own = request.wishes[0] ?? wishSchema.parse({})
  const last = ofShown ? memory.searches.at(-1)?.wish : undefined
  return last === undefined ? own : refineWish(last, own)
}

function situationOf({ request }: Pick<TurnContext, 'request'>): Situation | null {
  const id = request.situations.map((mention) => mention.id).find(isSituation)
  return id === undefined ? null : situations[id]
}

/** Whether a sentence has what a question asks for: a time where it asks how long, a price where it asks what it costs. */
function answersTo(question: string): (sentence: string) => boolean {
  const cues = [...askingByLanguage.values()].flatMap((words) => words.cues)
  const told = cues.filter(([asked]) => asked.test(question)).map(([, tells]) => tells)
  return (sentence) => told.some((tells) => tells.test(foldText(sentence)))
}

function isAbout(heading: string, topics: readonly ShopTopic[]): boolean {
  const text = foldText(heading)
  return [...askingByLanguage.values()].some(({ headings }) =>
    topics.some((topic) => headings[topic].test(text)),
  )
}
