import { askingByLanguage } from '../language/languages.ts'
import type { OrderAsk, Question, ShopTopic } from '../language/question.ts'
import { foldText } from '../language/readers/fold-words.ts'
import { totalOf } from '../outfit/outfit-budget.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { findPassages } from '../shop/find-passages.ts'
import type { ShopInfoIn } from '../shop/open-shop-info.ts'
import { advisedOn } from './advised.ts'
import type { Answer } from './answer.ts'
import { catalogueFact } from './catalogue-fact.ts'
import { colorAdvice } from './colors-go.ts'
import type { ShownProduct } from './memory.ts'
import { refineWish } from './merge-wishes.ts'
import { isSituation, situations } from './situations/situations.ts'
import type { TurnContext } from './turn-context.ts'
import { whyShown } from './why-shown.ts'

type Sources = { readonly index: ProductIndex; readonly shopInfo: ShopInfoIn }

/** The facts that answer a question about the shop or its catalogue; null where the turn asks none. */
export async function answerQuestion(turn: TurnContext, sources: Sources): Promise<Answer | null> {
  if (turn.act.is !== 'answer') return null
  const { question, about } = turn.act
  switch (question.about) {
    case 'catalogue': {
      const wish = wishAskedOf(turn, question)
      const fact = await catalogueFact(sources.index, wish, question.asks, turn.filter)
      return { about: 'catalogue', wish, ...fact }
    }
    case 'advice':
      return {
        about: 'advice',
        // "Is it ok to …" asks for a verdict, which no list of what people wear gives.
        ...(verdict.test(turn.request.english) ? { situation: null, called: null } : adviceOf(turn)),
        advised: question.topic === undefined ? null : advisedOn(question.topic),
      }
    case 'colors':
      // Words for shades name several: "dark blue" may be navy. The first and the last are what is put together.
      return {
        about: 'colors',
        ...colorAdvice(
          [...new Set([question.colors[0], question.colors.at(-1)])].flatMap((color) => color ?? []),
        ),
      }
    case 'total':
      return totalAnswer(turn)
    case 'told':
      return { about: 'told', profile: turn.profile }
    case 'why': {
      const [product] = about === null ? [] : await sources.index.get([about])
      return product === undefined
        ? null
        : { about: 'why', title: product.title, ...whyShown(product, turn.memory) }
    }
    case 'order': {
      const [product] = about === null ? [] : await sources.index.get([about])
      const topics: readonly ShopTopic[] =
        question.asks === 'person' ? ['contact'] : question.asks === 'buy' ? ['payment'] : ['services']
      const isTold = question.asks !== 'buy'
      return {
        about: 'order',
        asks: question.asks,
        product: product === undefined ? null : { title: product.title, url: product.url },
        passages: isTold ? (await passagesOn(topics, turn, sources)).filter(answersOrder(question.asks)) : [],
      }
    }
    case 'shop':
      return {
        about: 'shop',
        topics: question.topics,
        passages: await passagesOn(question.topics, turn, sources),
      }
  }
}

const verdict =
  /^\W*(?:is it|is that|are|can (?:i|you|one|men|women)|could i|may i|should i|do i|does one)\b/i

async function passagesOn(
  topics: readonly ShopTopic[],
  turn: TurnContext,
  { shopInfo }: Sources,
): Promise<string[]> {
  const info = await shopInfo(turn.request.language)
  const about = {
    isAbout: ({ heading }: { heading: string }) => topics.length === 0 || isAbout(heading, topics),
    tells: answersTo(foldText(turn.message)),
    mustShare: topics.length === 0,
  }
  return info === null ? [] : findPassages(info, turn.message, about)
}

/** Of an outfit all its pieces; of several garments that are looked for the first that was shown of each. */
function totalledOf({ outfit, shown, earlier, searches }: TurnContext['memory']): readonly ShownProduct[] {
  if (outfit != null) return shown
  const known = [...shown, ...earlier]
  const taken = new Set<string>()
  return searches.flatMap(({ wish: { quantity = 1 }, seen }) => {
    const own = known.filter(({ id }) => seen.includes(id) && !taken.has(id)).slice(0, quantity)
    for (const { id } of own) taken.add(id)
    return own
  })
}

function totalAnswer({ memory }: TurnContext): Answer {
  const pieces = totalledOf(memory).map(({ title, price }) => ({ title, price }))
  return { about: 'total', pieces, total: totalOf(pieces.map(({ price }) => price)) }
}

/** Of "how many of those in red" the last search and what is said now; else what is said now alone. */
function wishAskedOf(
  { request, memory }: Pick<TurnContext, 'request' | 'memory'>,
  { ofShown }: Extract<Question, { about: 'catalogue' }>,
): Wish {
  const own = request.wishes[0] ?? wishSchema.parse({})
  const last = ofShown ? (memory.asked ?? memory.searches.at(-1)?.wish) : undefined
  return last === undefined ? own : refineWish(last, own)
}

function adviceOf({
  request,
}: Pick<TurnContext, 'request'>): Pick<Extract<Answer, { about: 'advice' }>, 'situation' | 'called'> {
  const mention = request.situations.find(({ id }) => isSituation(id))
  if (mention === undefined || !isSituation(mention.id)) return { situation: null, called: null }
  return { situation: situations[mention.id], called: mention.because }
}

/** Of the services that a shop has, that it keeps a piece. */
function answersOrder(asks: OrderAsk): (sentence: string) => boolean {
  const forms = [...askingByLanguage.values()].map(({ keeps }) => keeps)
  return (sentence) => asks !== 'hold' || forms.some((form) => form.test(foldText(sentence)))
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
