import { isMainThread } from 'node:worker_threads'
import { AppError } from '../../errors.ts'
import type { Photo } from '../../image/photo.ts'
import { nextTurn } from '../../platform/next-turn.ts'
import { openOnnxHere } from '../../platform/onnx/open-here.ts'
import type { OnnxOutput } from '../../platform/onnx/open-session.ts'
import { type OnnxWorker, openOnnxWorker } from '../../platform/onnx/open-worker.ts'
import { untilAborted } from '../../platform/until-aborted.ts'
import { type CellMap, readCells } from './cell-map.ts'
import { type EyeCard, modelsFolder, readEyeCard } from './eye-card.ts'
import { fitPixels } from './fit-pixels.ts'
import { type Posterior, softmax } from './posterior.ts'
import { tokenIds } from './token-ids.ts'

/** What the image tower makes of a photo. */
export type Impression = {
  /** Unit vector in the space that photos and texts share. */
  readonly joint: Float32Array
  /** Unit vector of the look alone, for comparing photos. */
  readonly look: Float32Array
  /** Head → label → calibrated probability. */
  readonly heads: Readonly<Record<string, Posterior>>
  /** What each cell of the photo shows. */
  readonly cells: CellMap
}

type Options = { readonly signal?: AbortSignal }

export type Eye = {
  readonly card: EyeCard
  /** One impression per photo; a photo is looked at once, whoever asks, and those asked for together go in batches. */
  readonly look: (photos: readonly Photo[], options?: Options) => Promise<Impression[]>
  /** The impression of a photo that was looked at before, undefined of any other. */
  readonly seen: (photo: Photo) => Promise<Impression> | undefined
  /** One unit vector per text, in the joint space. */
  readonly readTexts: (texts: readonly string[], options?: Options) => Promise<Float32Array[]>
}

type Towers = OnnxWorker<'image' | 'text'>

/** So many photos go through the tower at once: two took a third longer each than one alone, eight half as long again. */
const photosPerRun = 1
/** So many token ids, padding included, go through the tower at once. */
const idsPerRun = 8192

/** Texts whose vectors are remembered. */
const textsRemembered = 400

let shared: Eye | undefined

/** The eye of this process; its models are loaded when first used. Throws `invalid-config` where its card is missing or odd. */
export function builtInEye(): Eye {
  shared ??= createEye(readEyeCard())
  return shared
}

function createEye(card: EyeCard): Eye {
  const file = (name: keyof EyeCard['sha256']) => ({
    file: new URL(name, modelsFolder).href,
    sha256: card.sha256[name],
  })
  // The eye's own thread does nothing else: there the tower needs no further one.
  const open = isMainThread ? openOnnxWorker : openOnnxHere
  const towers = open({ image: file('eye-image.onnx'), text: file('eye-text.onnx') })
  const seen = new WeakMap<Photo, Promise<Impression>>()

  function lookTogether(photos: readonly Photo[]): void {
    for (let at = 0; at < photos.length; at += photosPerRun) {
      const part = photos.slice(at, at + photosPerRun)
      const run = runImages(towers, { card, photos: part })
      for (const [n, photo] of part.entries()) {
        const one = run.then((impressions) => impressions[n]!)
        one.catch(() => seen.delete(photo))
        seen.set(photo, one)
      }
    }
  }

  const read = new Map<string, Promise<Float32Array>>()

  /** One text of a search, which asks for it again where it asks in another way. */
  function readAlone(text: string): Promise<Float32Array> {
    const known = read.get(text)
    if (known !== undefined) return known
    const one = runTexts(towers, { card, ids: [tokenIds(text, card.text)] }).then(([vector]) => vector!)
    one.catch(() => read.delete(text))
    read.set(text, one)
    const [oldest] = read.keys()
    if (read.size > textsRemembered && oldest !== undefined) read.delete(oldest)
    return one
  }

  return {
    card,
    look: (photos, { signal } = {}) =>
      untilAborted(() => {
        lookTogether([...new Set(photos)].filter((photo) => !seen.has(photo)))
        return Promise.all(photos.map((photo) => seen.get(photo)!))
      }, signal),
    seen: (photo) => seen.get(photo),
    readTexts: (texts, { signal } = {}) =>
      untilAborted(async () => {
        const [only] = texts
        if (only !== undefined && texts.length === 1) return [(await readAlone(only)).slice()]
        const ids = texts.map((text) => tokenIds(text, card.text))
        return (await Promise.all(inRuns(ids).map((part) => runTexts(towers, { card, ids: part })))).flat()
      }, signal),
  }
}

async function runImages(
  towers: Towers,
  { card, photos }: { card: EyeCard; photos: readonly Photo[] },
): Promise<Impression[]> {
  const { width, height, input } = card.image
  const size = 3 * width * height
  const data = new Uint8Array(photos.length * size)
  for (const [n, photo] of photos.entries()) {
    await nextTurn(undefined)
    fitPixels(photo, card.image, data, n * size)
  }
  const outputs = await towers.run('image', { [input]: { data, shape: [photos.length, height, width, 3] } })
  const rows = (name: string, width: number) => rowsOf(outputs[name], { count: photos.length, size: width })
  const joints = rows('joint', card.dims.joint).map(copied)
  const looks = rows('look', card.dims.look).map(copied)
  const cells = rows('cells', card.cells.kinds.length * card.cells.width * card.cells.height)
  const heads = Object.entries(card.labels).map(([head, labels]) => ({
    ...{
      head,
      labels,
      rows: rows(head, labels.length),
      temperature: card.calibration[head]?.temperature ?? 1,
    },
  }))
  return photos.map((photo, n) => ({
    joint: joints[n]!,
    look: looks[n]!,
    heads: Object.fromEntries(
      heads.map(({ head, labels, rows, temperature }) => {
        const probabilities = softmax(rows[n]!, temperature)
        return [head, Object.fromEntries(labels.map((label, at) => [label, probabilities[at]!]))]
      }),
    ),
    cells: readCells(cells[n]!, { card, photo }),
  }))
}

/** Splits texts, in order, into runs that stay small when padded to their longest. */
function inRuns(ids: readonly number[][]): number[][][] {
  const runs: number[][][] = []
  let longest = 0
  for (const each of ids) {
    const run = runs.at(-1)
    longest = Math.max(longest, each.length)
    if (run !== undefined && longest * (run.length + 1) <= idsPerRun) run.push(each)
    else {
      runs.push([each])
      longest = each.length
    }
  }
  return runs
}

async function runTexts(
  towers: Towers,
  { card, ids }: { card: EyeCard; ids: readonly number[][] },
): Promise<Float32Array[]> {
  const longest = Math.max(...ids.map(({ length }) => length))
  const data = new Int32Array(ids.length * longest)
  for (const [n, each] of ids.entries()) data.set(each, n * longest)
  const outputs = await towers.run('text', {
    [card.text.input]: { data, shape: [ids.length, longest] },
  })
  return rowsOf(outputs.vector, { count: ids.length, size: card.dims.joint }).map(copied)
}

/** What is kept keeps no whole output alive. */
const copied = (row: Float32Array) => row.slice()

/** Views of an output's rows. */
function rowsOf(
  output: OnnxOutput | undefined,
  { count, size }: { count: number; size: number },
): Float32Array[] {
  const data = output?.data
  if (!(data instanceof Float32Array) || data.length !== count * size)
    throw new AppError('model-failed', 'The model gave an output of another shape than its card says.')
  return Array.from({ length: count }, (_, n) => data.subarray(n * size, (n + 1) * size))
}
