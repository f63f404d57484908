import type { Ear } from '../ear/ear.ts'
import type { Heard } from '../ear/heard.ts'
import { plainly } from '../knowledge/alike.ts'
import type { Known, Shelf, ShelfName } from '../knowledge/shelf.ts'
import { askingByLanguage, toEnglish } from '../language/languages.ts'
import { foldText } from '../language/readers/fold-words.ts'

/** What general knowledge has that is nearest to what a message asks. */
export type Sensed = {
  /** The nearest entry, and another where both are as near. */
  readonly known: readonly Known[]
  /** How near: about 0.4 of what has nothing to do with it, 1.35 of the very question. */
  readonly near: number
}

/** How much the answer's own likeness counts beside that of the questions it is kept under. */
const answerWeight = 0.35
/** Two entries whose nearness differs by less are told together. */
const asNear = 0.06
/** Of an answer what is compared: the ear reads no more. */
const answerRead = 140
/** Sentences of a message that are compared; who writes more tells a story. */
const mostSentences = 4
/** Words of the shortest question. */
const fewest = 3

type Entry = {
  readonly known: Known
  readonly asked: readonly Float32Array[]
  readonly says: Float32Array
}
type Table = { readonly ready: Promise<void>; entries: readonly Entry[] }

const tables = new WeakMap<Ear, Table>()

/** Senses what the shelves are asked by; takes a second or two, during which nothing is near. */
export function readyKnown(ear: Ear): Promise<void> {
  const before = tables.get(ear)
  if (before !== undefined) return before.ready
  const ready = sensed(ear).then(
    (entries) => {
      table.entries = entries
    },
    // A closed or failed model is asked again by the next message.
    () => {
      tables.delete(ear)
    },
  )
  const table: Table = { ready, entries: [] }
  tables.set(ear, table)
  return ready
}

/** Acts of a message that may ask for what is known of clothes. */
const asking: ReadonlySet<Heard['act']> = new Set(['ask-product', 'advice', 'compare'] as const)

/** Acts that ask for nothing that is known. */
const silent: ReadonlySet<Heard['act']> = new Set([
  ...(['correct', 'edit', 'more', 'start-over', 'choose', 'unsafe', 'gibberish', 'other-language'] as const),
])

/** What a message asks in words that no shelf lists. `about`: the kind of garment that "it" is. Null where it asks nothing. */
export async function nearestKnown(
  ear: Ear,
  message: string,
  options: {
    readonly act: Heard['act']
    readonly about?: string | null
    readonly signal?: AbortSignal
  },
): Promise<Sensed | null> {
  if (silent.has(options.act) || (!asking.has(options.act) && !seemsToAsk(message))) return null
  const entries = tables.get(ear)?.entries ?? []
  if (entries.length === 0) {
    void readyKnown(ear)
    return null
  }
  const texts = textsIn(inEnglish(message), options.about ?? null)
  if (texts.length === 0) return null
  const vectors = await ear.sense(texts, options)
  const ranked = entries
    .map(({ known, asked, says }) => ({
      known,
      near: Math.max(
        ...vectors.map(
          (vector) =>
            Math.max(...asked.map((each) => likeness(each, vector))) + answerWeight * likeness(says, vector),
        ),
      ),
    }))
    .sort((one, other) => other.near - one.near)
  const [first] = ranked
  if (first === undefined) return null
  const known = ranked.slice(0, 2).filter(({ near }) => first.near - near < asNear)
  return { known: known.map((each) => each.known), near: first.near }
}

/** Cheap, as every message is looked at: a form of asking, and nothing that asks the shop for its pieces. */
export function seemsToAsk(message: string): boolean {
  const text = foldText(message)
  const all = [...askingByLanguage.values()]
  return (
    all.some(({ advised }) => advised.seeksHelp.test(text)) ||
    (all.some(({ question, advised }) => question.test(text) || advised.asks.test(text)) &&
      !all.some(({ wantsToSee, advised }) => wantsToSee.test(text) || advised.ofShop.test(text)))
  )
}

/** The message in English, with what its translation leaves put into it, too. */
function inEnglish(message: string): string {
  const { language, text } = toEnglish(message)
  const left = askingByLanguage.get(language)?.advised.left ?? []
  return left.length === 0
    ? text
    : left.reduce((said, [form, english]) => said.replace(form, english), foldText(text))
}

const pronoun =
  /\b(?:it|its|them|em|these|those|they|the (?:first|second|third|last|other) one|this one|that one)\b/

function textsIn(english: string, about: string | null): string[] {
  const whole = plainly(english)
  const sentences = whole.split(/[.!?;\n]+\s*|,\s+(?=(?:what|how|which|why|can|is|are|do|does|should)\b)/)
  const texts = [whole, ...sentences].filter((text) => text.split(/\s+/).length >= fewest)
  const spoken = about === null ? [] : texts.map((text) => text.replace(pronoun, `the ${about}`))
  return [...new Set([...spoken, ...texts])].filter((text) => /\p{L}{3}/u.test(text)).slice(0, mostSentences)
}

async function sensed(ear: Ear): Promise<readonly Entry[]> {
  const shelves = askingByLanguage.get('en')!.advised.shelves
  const asked = (Object.entries(shelves) as [ShelfName, Shelf][]).flatMap(([shelf, entries]) =>
    Object.entries(entries).flatMap(([id, [, says, questions]]) =>
      questions === undefined
        ? []
        : [{ known: { shelf, id }, texts: [...questions.split(' / '), says.slice(0, answerRead)] }],
    ),
  )
  const vectors = await ear.sense(asked.flatMap(({ texts }) => texts.map(plainly)))
  let from = 0
  return asked.flatMap(({ known, texts }) => {
    const own = vectors.slice(from, from + texts.length)
    from += texts.length
    const says = own.at(-1)
    return says === undefined ? [] : [{ known, asked: own.slice(0, -1), says }]
  })
}

const likeness = (one: Float32Array, other: Float32Array): number => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
