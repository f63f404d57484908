import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import type { Encoder } from '../../../src/encoder/encoder.ts'
import { openEncoder } from '../../../src/encoder/open.ts'
import { decodePhoto } from '../../../src/image/decode-photo.ts'
import type { Photo } from '../../../src/image/photo.ts'
import { encoderContract } from '../../contracts/encoder.ts'
import { openFakeHub } from '../../fakes/hub-server.ts'
import { limits } from '../../image/pictures.ts'
import { drawn } from '../../vision/photos.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures/hub')
const kinds = ['siglip', 'clip'] as const
const picture = async (name: string) => decodePhoto(await readFile(join(fixtures, name)), limits)
const cosine = (one: Float32Array, other: ArrayLike<number>) =>
  one.reduce((sum, value, i) => sum + value * other[i]!, 0)

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'hub-'))
})
afterAll(() => rm(scratch, { recursive: true }))

const open = (model: string, env: Record<string, string> = {}, options: { signal?: AbortSignal } = {}) =>
  openEncoder(
    readConfig({
      DATA_DIR: join(scratch, 'data'),
      HF_HOME: join(scratch, 'cache'),
      EMBEDDING_MODEL: model,
      ...env,
    }),
    options,
  )
const opened = new Map<string, Promise<Encoder>>()
const tiny = (kind: (typeof kinds)[number]) => {
  const known = opened.get(kind) ?? open(`hub:${fixtures}/${kind}`)
  opened.set(kind, known)
  return known
}

for (const kind of kinds)
  encoderContract(`hub, a ${kind} of our own`, {
    open: () => tiny(kind),
    photos: async () => [await drawn(), await drawn({ shape: 'trousers' })],
  })

describe.each(kinds)('a %s in the layout of the hub', (kind) => {
  test('makes of texts what the reference implementation makes: long ones, odd ones, capitals and punctuation', async () => {
    const expected = JSON.parse(await readFile(join(fixtures, 'expected.json'), 'utf8'))
    const vectors = await (await tiny(kind)).encodeTexts(expected.texts)
    const near = vectors.map((vector, at) => cosine(vector, expected[kind].texts[at]))
    expect(Math.min(...near)).toBeGreaterThan(0.9999)
  })

  test('makes of pictures what the reference implementation makes: high, wide, large and tiny ones', async () => {
    const { pictures } = JSON.parse(await readFile(join(fixtures, 'expected.json'), 'utf8'))[kind]
    const names = Object.keys(pictures)
    const vectors = await (await tiny(kind)).encodePhotos!(await Promise.all(names.map(picture)))
    const near = vectors.map((vector, at) => cosine(vector, pictures[names[at]!]))
    expect(Math.min(...near)).toBeGreaterThan(0.999)
  })

  test('finds photos by words: each color’s words are nearest to the photo in it', async () => {
    const encoder = await tiny(kind)
    const colors = { red: '#c81e28', yellow: '#f5dc3c', green: '#288c3c', blue: '#2850be', black: '#141416' }
    const photos = await Promise.all(Object.values(colors).map((color) => drawn({ color })))
    const seen = await encoder.encodePhotos!(photos)
    const said = await encoder.encodeTexts(Object.keys(colors).map((color) => `a ${color} shirt`))
    const nearest = said.map((words) => {
      const near = seen.map((look) => cosine(words, look))
      return near.indexOf(Math.max(...near))
    })
    expect(nearest).toEqual([0, 1, 2, 3, 4])
  })
})

/** A high picture whose upper fifth is of this color. */
const topped = (color: readonly [number, number, number]): Photo => {
  const [width, height] = [60, 200]
  const rgb = new Uint8Array(width * height * 3).fill(240)
  for (let pixel = 0; pixel < width * 40; pixel += 1) rgb.set(color, pixel * 3)
  for (let pixel = width * 80; pixel < width * 120; pixel += 1) rgb.set([30, 40, 160], pixel * 3)
  return { width, height, rgb, hash: String(color) }
}

test('SigLIP squashes a picture, so that it sees all of it; CLIP sees the middle', async () => {
  const both = [topped([220, 20, 20]), topped([20, 160, 40])]
  const near = async (kind: (typeof kinds)[number]) => {
    const [one, other] = await (await tiny(kind)).encodePhotos!(both)
    return cosine(one!, other!)
  }
  expect(await near('clip')).toBeCloseTo(1, 5)
  expect(await near('siglip')).toBeLessThan(0.99)
})

test('the id tells the model and what its weights hold, not where they lie', async () => {
  const moved = join(scratch, 'elsewhere/siglip')
  await cp(join(fixtures, 'siglip'), moved, { recursive: true })
  const { id } = await tiny('siglip')
  expect(id).toMatch(/^hub:siglip:fp32-[0-9a-f]{8}$/)
  expect((await open(`hub:${moved}`)).id).toBe(id)
  // The vision tower of a text tower that was taught otherwise is another model.
  const bytes = await readFile(join(moved, 'onnx/vision_model.onnx'))
  bytes[bytes.length - 3_000]! ^= 1
  await writeFile(join(moved, 'onnx/vision_model.onnx'), bytes)
  expect((await open(`hub:${moved}`)).id).not.toBe(id)
})

test('a request that is canceled stops waiting while the model loads', async () => {
  const opening = open(`hub:${fixtures}/siglip`, {}, { signal: AbortSignal.timeout(5) })
  await expect(opening).rejects.toMatchObject({ code: 'canceled' })
})

describe('from a hub', () => {
  test('files are fetched once, with the key, and then work without a network', async () => {
    const hub = await openFakeHub(join(fixtures, 'siglip'))
    const env = {
      EMBEDDING_BASE_URL: hub.url,
      EMBEDDING_API_KEY: 'hub-secret',
      DATA_DIR: join(scratch, 'once'),
    }
    const first = await open('hub:tiny/siglip', env)
    const [vector] = await first.encodeTexts(['a red shirt'])
    expect(new Set(hub.keys)).toEqual(new Set(['Bearer hub-secret']))
    await hub.close()
    const second = await open('hub:tiny/siglip', env)
    expect(second.id).toBe(first.id)
    expect(cosine((await second.encodeTexts(['a red shirt']))[0]!, vector!)).toBeCloseTo(1, 5)
  })

  test('what the hub’s own tools fetched is taken from where they keep it, and nothing is asked', async () => {
    const kept = join(scratch, 'kept/hub/models--tiny--siglip')
    await cp(join(fixtures, 'siglip'), join(kept, 'snapshots/abc123'), { recursive: true })
    await mkdir(join(kept, 'refs'))
    await writeFile(join(kept, 'refs/main'), 'abc123\n')
    const hub = await openFakeHub(fixtures)
    const encoder = await open('hub:tiny/siglip', {
      HF_HOME: join(scratch, 'kept'),
      EMBEDDING_BASE_URL: hub.url,
    })
    expect(encoder.id).toMatch(/^hub:tiny\/siglip:fp32-/)
    expect(hub.asked).toEqual([])
    await hub.close()
  })
})

describe('what cannot be opened says why and what to do', () => {
  /** The siglip with some of its files otherwise. */
  async function changed(change: (folder: string) => Promise<unknown>): Promise<string> {
    const folder = await mkdtemp(join(scratch, 'changed-'))
    await cp(join(fixtures, 'siglip'), folder, { recursive: true })
    await change(folder)
    return `hub:${folder}`
  }
  const refused = (told: RegExp) => ({ code: 'invalid-config', message: expect.stringMatching(told) })

  test('a folder that is not there', async () => {
    await expect(open('hub:./nowhere')).rejects.toMatchObject(refused(/no folder .*nowhere/))
  })

  test('a name that is none', async () => {
    await expect(open('hub:fashion')).rejects.toMatchObject(refused(/hub:OWNER\/MODEL/))
    await expect(open('hub:../x/y')).rejects.toMatchObject(refused(/no folder/))
  })

  test.each([
    'config.json',
    'preprocessor_config.json',
    'tokenizer.json',
    'onnx/text_model.onnx',
    'onnx/vision_model.onnx',
  ])('a folder without %s', async (file) => {
    const model = await changed((folder) => rm(join(folder, file)))
    await expect(open(model)).rejects.toMatchObject(refused(new RegExp(`lacks ${file.split('/').at(-1)}`)))
  })

  test('a precision that is not there', async () => {
    await expect(open(`hub:${fixtures}/siglip:q8`)).rejects.toMatchObject(
      refused(/lacks (?:text|vision)_model_quantized\.onnx/),
    )
  })

  test('a file that is no model, and settings that are no JSON', async () => {
    const model = await changed((folder) =>
      writeFile(join(folder, 'onnx/vision_model.onnx'), 'version https://git-lfs'),
    )
    await expect(open(model)).rejects.toMatchObject(refused(/cannot be loaded/))
    const config = await changed((folder) => writeFile(join(folder, 'preprocessor_config.json'), '{'))
    await expect(open(config)).rejects.toMatchObject(refused(/cannot be loaded/))
  })

  test('a model of another kind', async () => {
    const model = await changed((folder) => writeFile(join(folder, 'config.json'), '{"model_type":"bert"}'))
    await expect(open(model)).rejects.toMatchObject(refused(/kind "bert".*siglip and clip/))
  })

  test('a CLIP that was exported without its projection', async () => {
    const model = await changed((folder) => writeFile(join(folder, 'config.json'), '{"model_type":"clip"}'))
    await expect(open(model)).rejects.toMatchObject(refused(/pooler_output, and not text_embeds/))
  })

  test('a hub that cannot be reached', async () => {
    const hub = await openFakeHub(fixtures)
    await hub.close()
    const opening = open('hub:tiny/siglip', {
      EMBEDDING_BASE_URL: hub.url,
      DATA_DIR: join(scratch, 'unreached'),
    })
    await expect(opening).rejects.toMatchObject(refused(/could not be fetched from http.*hub:FOLDER/))
  })

  test.each([
    ['from its first word on', 'config.json'],
    ['at a file of weights', 'vision_model.onnx'],
  ])('a hub that falls silent %s', async (_, silent) => {
    const hub = await openFakeHub(join(fixtures, 'siglip'), {
      answer: (path) => (path.endsWith(silent) ? 'hang' : null),
    })
    const began = performance.now()
    const opening = open('hub:tiny/siglip', {
      ...{ EMBEDDING_BASE_URL: hub.url, HUB_TIMEOUT_MS: '700' },
      DATA_DIR: join(scratch, `silent-${silent}`),
    })
    await expect(opening).rejects.toMatchObject(
      refused(/sent nothing of tiny\/siglip for 0\.7 s;.*HUB_TIMEOUT_MS/),
    )
    expect(performance.now() - began).toBeLessThan(20_000)
    await hub.close()
  })

  test.each([
    [404, /has no config\.json of tiny\/siglip/],
    [401, /EMBEDDING_API_KEY/],
    [503, /could not be fetched/],
  ])('a hub that answers %i', async (status, told) => {
    const hub = await openFakeHub(fixtures, { answer: () => status })
    const opening = open('hub:tiny/siglip', {
      EMBEDDING_BASE_URL: hub.url,
      DATA_DIR: join(scratch, `s${status}`),
    })
    await expect(opening).rejects.toMatchObject(refused(told))
    await hub.close()
  })
})
