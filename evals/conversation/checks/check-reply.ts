import type { ReplyExpected } from '../dialogue.ts'
import { type AnsweredTurn, describePointed, pointedProducts } from './answered-turn.ts'
import { type Failure, failUnless } from './failure.ts'
import type { JudgedProduct } from './judged-product.ts'

/** Checks what the reply says, whoever worded it. */
export function checkReply(expected: ReplyExpected, turn: AnsweredTurn): Failure[] {
  const { reply } = turn.result
  const { mentions = [], lacks = [], asks, atMostWords = Number.POSITIVE_INFINITY, names, tells } = expected
  const said = reply.toLowerCase()
  const has = (text: string) => said.includes(text.toLowerCase())
  const words = reply.split(/\s+/).filter((word) => word !== '').length
  return [
    ...failUnless(words > 0, 'a reply', 'none'),
    ...mentions.flatMap((texts) =>
      failUnless(texts.some(has), `reply mentions ${texts.join(' or ')}`, reply),
    ),
    ...lacks.flatMap((text) => failUnless(!has(text), `reply without ${text}`, reply)),
    ...failUnless(!asks || reply.includes('?'), 'a question', reply),
    ...failUnless(words <= atMostWords, `at most ${atMostWords} words`, `${words}: ${reply}`),
    ...(names === undefined
      ? []
      : failUnless(
          pointedProducts(names, turn).some((product) => isNamed(product, turn, said)),
          `reply names ${describePointed(names)} (${titles(pointedProducts(names, turn))})`,
          reply,
        )),
    ...(tells === undefined ? [] : checkTold(tells, turn, said)),
  ]
}

const titles = (products: readonly JudgedProduct[]) =>
  products.map(({ title }) => title).join('; ') || 'none such was shown'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** By its title, or by its place in the last list that had it. */
function isNamed({ id, title }: JudgedProduct, { before, products }: AnsweredTurn, said: string): boolean {
  if (said.includes(title.toLowerCase())) return true
  const lists = [...before.map((turn) => turn?.products ?? []), products]
  const last = lists.findLast((list) => list.some((product) => product.id === id)) ?? []
  const place = last.findIndex((product) => product.id === id)
  const ordinal = ordinals[place]
  return ordinal !== undefined && new RegExp(`\\b${ordinal}\\b|(?:number |#)${place + 1}\\b`).test(said)
}

function checkTold(
  { fact, of }: NonNullable<ReplyExpected['tells']>,
  turn: AnsweredTurn,
  said: string,
): Failure[] {
  const label = `reply tells the ${fact} of ${describePointed(of)}`
  const product = pointedProducts(of, turn)[0]
  if (product === undefined) return [{ expected: label, got: 'none such was shown' }]
  const texts = factTexts(product, fact)
  const holds = texts.length > 0 && texts.every((text) => words(said).includes(words(text)))
  return failUnless(holds, `${label}: ${texts.join(', ')}`, turn.result.reply)
}

/** The words of a text, each between spaces, so that "l" is not found in "only". */
const words = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

/** Texts that all occur where the fact is told; of sizes the first and the last. */
function factTexts({ price, sizes, attributes, brand }: JudgedProduct, fact: string): string[] {
  if (fact === 'price') return price === null ? [] : [String(Math.trunc(price))]
  if (fact === 'sizes') return [sizes[0], sizes.at(-1)].filter((size) => size !== undefined)
  if (fact === 'brand') return brand === null ? [] : [brand]
  return [...(attributes.material ?? [])]
}
