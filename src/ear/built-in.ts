import { AppError } from '../errors.ts'
import { openOnnxWorker } from '../platform/onnx/open-worker.ts'
import type { Ear } from './ear.ts'
import { type EarCard, modelsFolder, readEarCard } from './ear-card.ts'
import type { EarContext, Heard, HeardFrame, HeardWord, Likely } from './heard.ts'
import { createWordPieces, type Piece } from './word-pieces.ts'

/** The ear in a folder, on a thread of its own. Throws `invalid-config` where its card is missing or odd; its model is read at the first message. */
export function createBuiltInEar(folder: URL = modelsFolder): Ear {
  const card = readEarCard(folder)
  const { text } = card
  const words = createWordPieces(text)
  const worker = openOnnxWorker({
    ear: { file: new URL('ear.onnx', folder).href, sha256: card.sha256['ear.onnx'] },
  })
  const [start, end] = [words.idOf(text.start), words.idOf(text.end)]

  const underWay = new Set<ReturnType<typeof worker.run>>()
  let isClosing = false

  /** Runs the model; no run is begun once the ear is being closed. */
  async function run(...given: Parameters<typeof worker.run>) {
    if (isClosing) throw new AppError('model-failed', 'The ear is closed.')
    const running = worker.run(...given)
    underWay.add(running)
    return await running.finally(() => underWay.delete(running))
  }

  return {
    async hear(message, context, options) {
      const pieces = words.split(message).slice(0, text.most_pieces - 3)
      if (pieces.length === 0) return null
      const ids = Int32Array.from([
        start,
        words.idOf(contextPiece(card, context)),
        ...pieces.map(({ id }) => id),
        end,
      ])
      const input = { data: ids, shape: [1, ids.length] }
      const told = await run('ear', { [text.input]: input }, options)
      const { acts, roles, wearers, kinds, other_kinds: otherKinds, situations } = told
      return heardOf(card, pieces, {
        acts: numbersOf(acts?.data, card.acts.length),
        roles: numbersOf(roles?.data, ids.length * card.roles.length),
        wearers: numbersOf(wearers?.data, card.wearers.length),
        kinds: numbersOf(kinds?.data, card.kinds.length),
        otherKinds: numbersOf(otherKinds?.data, card.kinds.length),
        situations: numbersOf(situations?.data, card.situations.length),
      })
    },
    async sense(texts, options) {
      const found: Float32Array[] = []
      // No context goes before these: with one, messages in the same context are all near.
      const rows = texts.map((each) => words.split(each).slice(0, text.most_pieces - 2))
      for (let from = 0; from < rows.length; from += together) {
        const some = rows.slice(from, from + together).map((row) => [start, ...row.map(({ id }) => id), end])
        const length = Math.max(...some.map((row) => row.length))
        const data = Int32Array.from(some.flatMap((row) => [...row, ...Array(length - row.length).fill(0)]))
        const input = { data, shape: [some.length, length] }
        const { vector } = await run('ear', { [text.input]: input }, options)
        const all = numbersOf(vector?.data, some.length * card.dims.vector)
        found.push(...some.map((_, at) => all.slice(at * card.dims.vector, (at + 1) * card.dims.vector)))
      }
      return found
    },
    async close() {
      isClosing = true
      // A thread that is ended amid a run takes the process with it.
      await Promise.allSettled(underWay)
      await worker.close()
    },
  }
}

/** Texts that run through the model at once: a message that comes meanwhile waits for no more. */
const together = 16

const contextPiece = ({ contexts }: EarCard, context: EarContext) => contexts[context]

type Probabilities = {
  readonly acts: Float32Array
  /** Of each id, the special ones before and behind included. */
  readonly roles: Float32Array
} & { readonly [Part in keyof HeardFrame]: Float32Array }

/** What is sure enough to be told. */
export function heardOf(
  card: EarCard,
  pieces: readonly Piece[],
  { acts, roles, ...frame }: Probabilities,
): Heard {
  const { thresholds } = card
  const surest = Math.max(...acts)
  const likeliest = card.acts[acts.indexOf(surest)]!
  const least = Math.max(thresholds.act, thresholds.of[likeliest] ?? 0)
  const roleOf = (role: 'wanted' | 'refused' | 'told') => {
    const place = card.roles.indexOf(role)
    return (at: number) => roles[(at + before) * card.roles.length + place]!
  }
  return {
    act: surest >= least ? likeliest : null,
    isCertain: surest >= Math.max(least, thresholds.certain),
    frame: {
      wearers: likelyOf(card.wearers, frame.wearers),
      kinds: likelyOf(card.kinds, frame.kinds),
      otherKinds: likelyOf(card.kinds, frame.otherKinds),
      situations: likelyOf(card.situations, frame.situations),
    },
    words: wordsOf(pieces, { wanted: roleOf('wanted'), refused: roleOf('refused'), told: roleOf('told') }),
  }
}

/** Below which nothing is told of a frame: no reader goes by less. */
const worthTelling = 0.02

const likelyOf = <Name extends string>(names: readonly Name[], sure: Float32Array): Likely<Name>[] =>
  names
    .map((name, at) => ({ name, likely: sure[at]! }))
    .filter(({ likely }) => likely >= worthTelling)
    .sort((one, other) => other.likely - one.likely)

/** Ids before those of the message: where it starts, and its context. */
const before = 2

/** Whole words, each as likely of a role as its pieces are on average. */
function wordsOf(
  pieces: readonly Piece[],
  likely: Readonly<Record<'wanted' | 'refused' | 'told', (at: number) => number>>,
): HeardWord[] {
  const places = Map.groupBy(pieces.keys(), (at) => pieces[at]!.word)
  return [...places.values()].map((of) => {
    const mean = (role: (at: number) => number) => of.reduce((sum, at) => sum + role(at), 0) / of.length
    return {
      ...{ start: pieces[of[0]!]!.start, end: pieces[of.at(-1)!]!.end },
      ...{ wanted: mean(likely.wanted), refused: mean(likely.refused), told: mean(likely.told) },
    }
  })
}

function numbersOf(data: unknown, size: number): Float32Array {
  if (data instanceof Float32Array && data.length === size) return data
  throw new AppError('model-failed', 'The ear gave an output of another shape than its card says.')
}
