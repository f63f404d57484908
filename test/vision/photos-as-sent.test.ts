import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { loadImage } from '../../src/image/load-image.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { limits } from '../image/pictures.ts'

const folder = resolve(import.meta.dirname, '../../../shared/cases/27-photos-as-sent')
const read = (name: string) => readFileSync(resolve(folder, name))

async function mainGarment(bytes: Uint8Array): Promise<Attributes | undefined> {
  const [garments] = await createBuiltInVision().describe([await decodePhoto(bytes, limits)])
  return garments?.[0]?.attributes
}

describe.skipIf(!existsSync(folder))(
  'photos as browsers and phones send them (skipped without ../shared)',
  () => {
    const base64 = () => read('red.jpg').toString('base64')
    test.each([
      ['octet-stream', () => `data:application/octet-stream;base64,${base64()}`],
      ['an empty type', () => `data:;base64,${base64()}`],
      ['any picture', () => `data:image/*;base64,${base64()}`],
      ['lines of 76', () => `data:image/jpeg;base64,${base64().replaceAll(/.{76}/g, '$&\n')}`],
      ['a newline at the end', () => `data:image/jpeg;base64,${base64()}\n`],
      ['a space before', () => ` data:image/jpeg;base64,${base64()}`],
      ['the URL-safe alphabet', () => `data:image/jpeg;base64,${read('red.jpg').toString('base64url')}`],
      ['percent-encoded signs', () => `data:image/jpeg;base64,${encodeURIComponent(base64())}`],
      ['no prefix', base64],
    ])('a data URL with %s gives the file itself', async (_, url) => {
      expect(Buffer.from(await loadImage({ url: url() }, limits))).toEqual(read('red.jpg'))
    })

    test.each([
      ['red.jpg', 'red'],
      ['white-cutout.png', 'white'],
      ['blank-first.gif', 'red'],
      ['phone.heic', undefined],
    ])('%s is a t-shirt', async (name, color) => {
      const attributes = await mainGarment(read(name))
      expect(attributes).toMatchObject({ category: 't-shirt' })
      if (color !== undefined) expect(attributes?.color?.[0]).toBe(color)
    })

    test('cut.jpg is read as far as it goes', async () => {
      expect(await mainGarment(read('cut.jpg'))).toMatchObject({ color: ['red'] })
    })
  },
)
