import { AppError } from '../errors.ts'
import { openOnnxWorker } from '../platform/onnx/open-worker.ts'
import type { Ear } from './ear.ts'
import { type EarCard, modelsFolder, readEarCard } from './ear-card.ts'
import type { EarContext, Heard, Span } from './heard.ts'
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
      const { acts, roles, vector } = await worker.run('ear', { [text.input]: input }, options)
      return heardOf(card, pieces, {
        acts: numbersOf(acts?.data, card.acts.length),
        roles: numbersOf(roles?.data, ids.length * card.roles.length),
        vector: numbersOf(vector?.data, card.dims.vector),
      })
    },
    close: worker.close,
  }
}

const contextPiece = ({ contexts }: EarCard, context: EarContext) => contexts[context]

type Probabilities = {
  readonly acts: Float32Array
  /** Of each id, the special ones before and behind included. */
  readonly roles: Float32Array
  readonly vector: Float32Array
}

/** What is sure enough to be told. */
export function heardOf(
  card: EarCard,
  pieces: readonly Piece[],
  { acts, roles, vector }: Probabilities,
): Heard {
  const { thresholds } = card
  const surest = Math.max(...acts)
  const likeliest = card.acts[acts.indexOf(surest)]!
  const least = Math.max(thresholds.act, thresholds.of[likeliest] ?? 0)
  const spansOf = (role: 'refused' | 'told') => {
    const place = card.roles.indexOf(role)
    const sure = pieces.map((_, n) => roles[(n + before) * card.roles.length + place]!)
    return spansWhere(pieces, sure, thresholds[role])
  }
  return {
    act: surest >= least ? likeliest : null,
    isCertain: surest >= Math.max(least, thresholds.certain),
    refused: spansOf('refused'),
    told: spansOf('told'),
    vector,
  }
}

/** Ids before those of the message: where it starts, and its context. */
const before = 2

/** Whole words whose pieces are sure on average, those side by side as one. */
function spansWhere(pieces: readonly Piece[], sure: readonly number[], least: number): Span[] {
  const spans: { start: number; end: number; word: number }[] = []
  for (const word of new Set(pieces.map((piece) => piece.word))) {
    const of = pieces.flatMap((piece, n) => (piece.word === word ? [{ piece, sure: sure[n]! }] : []))
    if (of.reduce((sum, each) => sum + each.sure, 0) / of.length < least) continue
    const { start } = of[0]!.piece
    const { end } = of.at(-1)!.piece
    const last = spans.at(-1)
    if (last !== undefined && last.word === word - 1) Object.assign(last, { end, word })
    else spans.push({ start, end, word })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

function numbersOf(data: unknown, size: number): Float32Array {
  if (data instanceof Float32Array && data.length === size) return data
  throw new AppError('model-failed', 'The ear gave an output of another shape than its card says.')
}
