import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { decodePhoto } from '../../../src/image/decode-photo.ts'
import type { Photo } from '../../../src/image/photo.ts'
import { builtInEye } from '../../../src/vision/eye/eye.ts'
import { fitPixels, placeInFrame } from '../../../src/vision/eye/fit-pixels.ts'
import { softmax } from '../../../src/vision/eye/posterior.ts'
import { eyeWords, tokenIds } from '../../../src/vision/eye/token-ids.ts'
import { limits } from '../../image/pictures.ts'

const folder = new URL('../../fixtures/eye/', import.meta.url)
const numbers = z.array(z.number())

/** Written by `training/fixtures.py`: what the training code makes of the pictures and texts. */
const expected = z
  .object({
    model: z.string(),
    every: z.number(),
    pictures: z.array(
      z.object({
        file: z.string(),
        width: z.number(),
        height: z.number(),
        decoded_sum: z.number(),
        decoded_every: numbers,
        tensor_shape: numbers,
        tensor_sum: z.number(),
        tensor_every: numbers,
        outputs: z.record(z.string(), numbers),
        garments: z.array(z.object({ group: z.string(), kind: z.string(), score: z.number(), box: numbers })),
      }),
    ),
    texts: z.array(
      z.object({
        text: z.string(),
        words: z.array(z.string()),
        ids: numbers,
        vector: numbers,
        norm: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')))

const eye = builtInEye()
const tolerance = 1e-3
/** A pixel that is rounded the other way moves an int8 network by more than it moves the picture. */
const loose = 0.03

/** A box in cells of the frame, as left, top, right and bottom, in shares of the picture. */
function boxInPicture([left, top, right, bottom]: readonly number[], photo: Photo): number[] {
  const { stride } = eye.card.cells
  const place = placeInFrame(photo, eye.card.image)
  const within = (value: number) => Math.min(1, Math.max(0, value))
  const x = (cells: number) => within((cells * stride - place.left) / place.width)
  const y = (cells: number) => within((cells * stride - place.top) / place.height)
  return [x(left!), y(top!), x(right!) - x(left!), y(bottom!) - y(top!)]
}

const open = async (file: string) => decodePhoto(await readFile(new URL(file, folder)), limits)
const every = (values: ArrayLike<number>) =>
  Array.from({ length: Math.ceil(values.length / expected.every) }, (_, i) => values[i * expected.every]!)
const farthest = (one: ArrayLike<number>, other: readonly number[]) => {
  expect(one.length).toBe(other.length)
  return other.reduce((most, value, i) => Math.max(most, Math.abs(value - one[i]!)), 0)
}

test('the fixtures were written with the model that is served', () => {
  expect(expected.model).toBe(eye.card.id)
})

test('the pictures are a wide one, a turned one, a transparent one, a deep one and a tiny one', () => {
  expect(expected.pictures.map(({ file }) => file)).toEqual([
    'deep.png',
    'tiny.png',
    'transparent.png',
    'turned.jpg',
    'wide.png',
  ])
})

describe.each(expected.pictures)('from the file to the outputs as in training: $file', (picture) => {
  test('the decoded pixels are the same', async () => {
    const { width, height, rgb } = await open(picture.file)
    expect([width, height]).toEqual([picture.width, picture.height])
    expect(every(rgb)).toEqual(picture.decoded_every)
    expect(rgb.reduce((sum, value) => sum + value, 0)).toBe(picture.decoded_sum)
  })

  test('the pixels of the frame are the same', async () => {
    const { width, height } = eye.card.image
    expect(picture.tensor_shape).toEqual([1, height, width, 3])
    const tensor = new Uint8Array(3 * width * height)
    fitPixels(await open(picture.file), eye.card.image, tensor)
    expect(farthest(every(tensor), picture.tensor_every)).toBeLessThanOrEqual(1)
    expect(tensor.reduce((sum, value) => sum + value, 0) / picture.tensor_sum).toBeCloseTo(1, 3)
  })

  test('the vectors and every probability are the same', async () => {
    const [seen] = await eye.look([await open(picture.file)])
    const { joint, look, ...heads } = picture.outputs
    expect(farthest(seen!.joint, joint!)).toBeLessThan(loose)
    expect(farthest(seen!.look, look!)).toBeLessThan(loose)
    expect(Object.keys(seen!.heads)).toEqual(Object.keys(heads))
    for (const [head, logits] of Object.entries(heads)) {
      const temperature = eye.card.calibration[head]!.temperature
      const probabilities = [...softmax(Float32Array.from(logits), temperature)]
      expect(farthest(Object.values(seen!.heads[head]!), probabilities)).toBeLessThan(loose)
    }
  })

  test('the cells become the same garments', async () => {
    const photo = await open(picture.file)
    const [seen] = await eye.look([photo])
    // Where nothing is sure, serving gives what is doubtful.
    const sure = seen!.cells.garments.filter(({ clarity }) => clarity >= eye.card.cells.decode.least_score)
    const found = sure.map(({ group, box, clarity }) => ({ group, box, clarity }))
    expect(found.map(({ group }) => group)).toEqual(picture.garments.map(({ group }) => group))
    for (const [at, { box, score }] of picture.garments.entries()) {
      expect(found[at]!.clarity).toBeCloseTo(score, 1)
      expect(farthest(found[at]!.box, boxInPicture(box, photo))).toBeLessThan(0.03)
    }
  })
})

describe.each(expected.texts)('a text as in training: "$text"', ({ text, words, ids, vector, norm }) => {
  test('words and ids are the same', () => {
    expect(eyeWords(text, eye.card.text)).toEqual(words)
    expect(tokenIds(text, eye.card.text)).toEqual(ids)
  })

  test('the vector is the same to 1e-3', async () => {
    const [read] = await eye.readTexts([text])
    expect(farthest(read!.slice(0, vector.length), vector)).toBeLessThan(tolerance)
    expect(Math.hypot(...read!)).toBeCloseTo(norm, 4)
  })
})

describe('looking', () => {
  const flat = (seed: number): Photo => ({
    width: 384,
    height: 288,
    rgb: Uint8Array.from({ length: 384 * 288 * 3 }, (_, i) => (i * seed) % 251),
    hash: String(seed),
  })

  test('a photo that two ask for at once is looked at once', async () => {
    const photos = [flat(3), flat(5)]
    const [one, other] = await Promise.all([eye.look(photos), eye.look(photos)])
    expect(one[0]).toBe(other[0])
    expect(one[1]).toBe(other[1])
    expect((await eye.look([photos[1]!]))[0]).toBe(one[1])
  })

  test('a photo among others looks as it does alone', async () => {
    const many = await eye.look(Array.from({ length: 11 }, (_, i) => flat(i + 7)))
    const [alone] = await eye.look([flat(17)])
    expect(farthest(alone!.joint, [...many[10]!.joint])).toBeLessThan(tolerance)
  })

  test('one who gives up does not spoil the photo for the next', async () => {
    const controller = new AbortController()
    const photo = flat(23)
    const given = eye.look([photo], { signal: controller.signal })
    controller.abort()
    await expect(given).rejects.toMatchObject({ code: 'canceled' })
    expect((await eye.look([photo]))[0]!.joint).toHaveLength(eye.card.dims.joint)
  })

  test('this thread stays free for other work meanwhile', async () => {
    await eye.look([flat(29)])
    const photos = Array.from({ length: 48 }, (_, i) => flat(i + 31))
    const [all, own] = [process.cpuUsage(), process.threadCpuUsage()]
    await eye.look(photos)
    const sum = ({ user, system }: NodeJS.CpuUsage) => user + system
    // Other threads do nearly all of the work.
    expect(sum(process.threadCpuUsage(own))).toBeLessThan(sum(process.cpuUsage(all)) / 3)
  })
})
