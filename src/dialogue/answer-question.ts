import { isOnShelf } from '../knowledge/shelf.ts'
import { askingByLanguage } from '../language/languages.ts'
import type { Grievance, OrderAsk, Question, ShopTopic } from '../language/question.ts'
import { foldText } from '../language/readers/fold-words.ts'
import { garmentEndAfter } from '../language/readers/garment-name.ts'
import { totalOf } from '../outfit/outfit-budget.ts'
import { findTerms } from '../product/find-terms.ts'
import { splitWords } from '../product/split-words.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { findPassages } from '../shop/find-passages.ts'
import type { ShopInfoIn } from '../shop/open-shop-info.ts'
import { isUnsaid, onCountry, unsaidCountry, unsaidTown } from '../shop/unsaid.ts'
import { advisedOn } from './advised.ts'
import type { Answer } from './answer.ts'
import { catalogueFact } from './catalogue-fact.ts'
import { colorAdvice } from './colors-go.ts'
import type { ShownProduct } from './memory.ts'
import { refineWish } from './merge-wishes.ts'
import { resolvePointer } from './resolve-reference.ts'
import { shownHaving } from './shown-having.ts'
import { isToldNeed } from './situations/needs.ts'
import { isSituation, type SituationId, situations } from './situations/situations.ts'
import { spokenPair } from './spoken-pair.ts'
import type { TurnContext } from './turn-context.ts'
import { verdictOn } from './verdict-on.ts'
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
      const beside =
        question.alsoPrices === true && fact.tells !== 'price-range'
          ? await catalogueFact(sources.index, wish, 'price-range', turn.filter)
          : null
      return {
        about: 'catalogue',
        wish,
        ...fact,
        ...(beside?.tells === 'price-range' ? { prices: beside } : {}),
      }
    }
    case 'advice': {
      const about = adviceOf(turn)
      const wish = turn.request.wishes[0]
      const asks = verdict.test(turn.request.english) && about.situation !== null && wish !== undefined
      const judged = asks ? verdictOn(about.situation, wish) : null
      // "Is it ok to …" asks for a verdict, which no list of what people wear gives.
      const isOpen = judged === null && verdict.test(turn.request.english)
      return {
        about: 'advice',
        ...(isOpen ? { situation: null, called: null } : about),
        ...(judged === null ? {} : { verdict: judged }),
        advised: question.topic === undefined ? null : advisedOn(question.topic),
      }
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
    case 'shown': {
      const found = await sources.index.get(turn.memory.shown.map(({ id }) => id))
      const asked = turn.request.wishes[0] ?? noWish
      const inOrder = turn.memory.shown.flatMap(({ id }) => found.find((product) => product.id === id) ?? [])
      return {
        about: 'shown',
        // What a price was before is in no field of a product.
        ...shownHaving(inOrder, question.topics.includes('sale') ? noWish : asked, {
          topics: question.topics,
          claims: turn.request.claims,
        }),
      }
    }
    case 'told':
      return { about: 'told', profile: turn.profile }
    case 'why': {
      const [product] = about === null ? [] : await sources.index.get([about])
      return product === undefined
        ? null
        : {
            ...{ about: 'why', title: product.title, ...whyShown(product, turn.memory) },
            ...(question.picks === true ? { picks: true as const } : {}),
          }
    }
    case 'order': {
      const [product] = about === null ? [] : await sources.index.get([about])
      const own: readonly ShopTopic[] =
        question.asks === 'person' ? ['contact'] : question.asks === 'buy' ? ['payment'] : ['services']
      const asked = question.topics ?? []
      const [told, beside] = await Promise.all([
        question.asks === 'buy' ? [] : passagesOn(own, turn, sources),
        asked.length === 0 ? [] : passagesOn(asked, turn, sources),
      ])
      return {
        about: 'order',
        asks: question.asks,
        product: product === undefined ? null : { title: product.title, url: product.url },
        passages: [...new Set([...told.filter(answersOrder(question.asks)), ...beside])],
      }
    }
    case 'shop':
      return question.grievance === undefined
        ? shopAnswer(question.topics, turn, sources)
        : grievanceAnswer(question.topics, question.grievance, turn, sources)
  }
}

/** Words from which on a statement is a story. */
const storyLength = 8
const noWish = wishSchema.parse({})

const verdict =
  /^\W*(?:is|are|can|could|may|should|do (?!you)|does|would|will)\b|\b(?:ok|okay|acceptable|appropriate|allowed|possible)\W*$/i

/** Topics whose questions are about some one thing: a card, a discount, a service. */
const particular: ReadonlySet<ShopTopic> = new Set(['payment', 'discounts', 'vouchers', 'services'])

async function shopAnswer(
  topics: readonly ShopTopic[],
  turn: TurnContext,
  sources: Sources,
): Promise<Answer> {
  const [found, sections] = await Promise.all([
    passagesOn(topics, turn, sources),
    sectionsOn(topics, turn, sources),
  ])
  const onPlace = topics.includes('delivery') ? onCountry(turn.message, sections) : []
  const passages = onPlace.length > 0 ? onPlace.slice(0, 3) : found
  const { message } = turn
  const place = topics.some((topic) => topic === 'delivery' || topic === 'returns')
    ? unsaidCountry(message, sections)
    : topics.includes('stores')
      ? (unsaidTown(message, sections) ?? unsaidCountry(message, sections))
      : null
  const unsaid = place ?? (topics.every((topic) => particular.has(topic)) && isUnsaid(message, sections))
  return {
    about: 'shop',
    topics,
    passages,
    ...(passages.length === 0 || unsaid === false ? {} : { unsaid }),
  }
}

/** How near an entry must be that is told beside what the shop tells who complains. */
const generalNear = 0.95

/** What the shop tells who complains: not how the story goes decides, but what went wrong. */
async function grievanceAnswer(
  topics: readonly ShopTopic[],
  grievance: Grievance,
  turn: TurnContext,
  { shopInfo }: Sources,
): Promise<Answer> {
  const { language } = turn.request
  const info = (await shopInfo(language)) ?? []
  const words = askingByLanguage.get(language)?.grievances.seeks[grievance] ?? ''
  const passages = topics.flatMap((topic) =>
    findPassages(info, words, {
      isAbout: ({ heading }) => isAbout(heading, [topic]),
      tells: () => false,
    }).slice(0, topics.length > 1 ? 1 : 2),
  )
  const { known, near } = turn.heard?.knows ?? { known: [], near: 0 }
  const [general] = known.filter(isOnShelf)
  return {
    ...{ about: 'shop', topics, passages, grievance },
    ...(general === undefined || near < generalNear ? {} : { general }),
  }
}

async function sectionsOn(
  topics: readonly ShopTopic[],
  turn: TurnContext,
  { shopInfo }: Sources,
): Promise<string[]> {
  const info = (await shopInfo(turn.request.language)) ?? []
  return info
    .filter(({ heading }) => isAbout(heading, topics))
    .flatMap(({ heading, sentences }) => [heading, ...sentences])
}

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
  // Who tells that a piece goes back asks for how that is done, and no word of the story answers it.
  const asks = [...askingByLanguage.values()].some((words) => words.question.test(foldText(turn.message)))
  const isStory = !asks && turn.message.split(/\s+/).length > storyLength
  const asked = turn.message
    .replace(/\b(?:vat|tax(?:es)?)\b/i, 'value added tax')
    .replace(/\bmwst\b|\bumsatzsteuer\b/i, 'Mehrwertsteuer')
  return info === null ? [] : findPassages(info, isStory ? '' : asked, about)
}

/** Of an outfit all its pieces; of several garments that are looked for the first that was shown of each. */
function totalledOf({
  outfit,
  shown,
  earlier,
  searches,
  focus,
  focusBefore,
}: TurnContext['memory']): readonly ShownProduct[] {
  if (outfit != null) return shown
  // What was picked stands for its list.
  const isSpokenOf = ({ id }: ShownProduct) => Number(id === focus || id === focusBefore)
  const known = [...shown, ...earlier].toSorted((one, other) => isSpokenOf(other) - isSpokenOf(one))
  const taken = new Set<string>()
  return searches.flatMap(({ wish: { quantity = 1 }, seen }) => {
    const own = known.filter(({ id }) => seen.includes(id) && !taken.has(id)).slice(0, quantity)
    for (const { id } of own) taken.add(id)
    return own
  })
}

const counted: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 }

/** "The jeans and the shirt", "the first and the third": what was shown of each. */
function piecesNamed({ request, memory, newPhotos }: TurnContext): readonly ShownProduct[] {
  const known = [...memory.shown, ...memory.earlier]
  const places = (request.pointers ?? []).flatMap((pointer) => {
    const key = resolvePointer(pointer, { memory, newPhotos })?.key
    return key?.kind === 'product' ? key.id : []
  })
  const range = /\b(?<end>first|top|last) (?<count>two|three|four|2|3|4)\b/i.exec(request.english)?.groups
  if (range?.count !== undefined) {
    const count = counted[range.count.toLowerCase()] ?? Number(range.count)
    return range.end === 'last' ? memory.shown.slice(-count) : memory.shown.slice(0, count)
  }
  const ofKinds = nthOfKinds(request.english, known)
  if (ofKinds.length > 1) return ofKinds
  const pointedAt = [...new Set(places)].flatMap((id) => known.find((each) => each.id === id) ?? [])
  if (pointedAt.length > 1) return pointedAt
  const spoken = [memory.focus, memory.focusBefore ?? null]
  const kinds = request.wishes.flatMap(({ wanted }) =>
    wanted.category === undefined ? [] : [wanted.category],
  )
  return kinds.flatMap((kind: readonly string[]) => {
    const ofKind = known.filter(({ attributes }) => kind.includes(attributes.category ?? ''))
    return ofKind.find(({ id }) => spoken.includes(id)) ?? ofKind[0] ?? []
  })
}

const nth = /\b(?<place>first|second|third|fourth) (?=\p{L})/giu
const placeNames = ['first', 'second', 'third', 'fourth']

/** "The first bag and the second pumps": places are counted among those of a kind. */
function nthOfKinds(english: string, known: readonly ShownProduct[]): readonly ShownProduct[] {
  const text = english.toLowerCase()
  return [...text.matchAll(nth)].flatMap(({ index, 0: said, groups }) => {
    const from = index + said.length
    const end = garmentEndAfter(text, from, 2)
    if (end < 0) return []
    const kinds = findTerms(splitWords(text.slice(from, end))).flatMap(({ meanings }) =>
      meanings.flatMap(({ attribute, values }) => (attribute === 'category' ? values : [])),
    )
    const ofKind = known.filter(({ attributes }) => kinds.includes(attributes.category ?? ''))
    return ofKind[placeNames.indexOf(groups?.place ?? '')] ?? []
  })
}

function totalAnswer(turn: TurnContext): Answer {
  const { memory } = turn
  const named = piecesNamed(turn)
  const found = named.length > 1 ? named : totalledOf(memory)
  const pieces = (found.length > 1 ? found : spokenPair(memory)).map(({ title, price }) => ({ title, price }))
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

/** What a piece has to meet, such as going into the dryer, is no day to dress for. */
const isNeed = (id: SituationId): boolean => isToldNeed(id) || situations[id].saidAs !== undefined

function adviceOf({
  request,
}: Pick<TurnContext, 'request'>): Pick<Extract<Answer, { about: 'advice' }>, 'situation' | 'called'> {
  const mention = request.situations.find(({ id }) => isSituation(id) && !isNeed(id))
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
