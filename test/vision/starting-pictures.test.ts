import { expect, test } from 'vitest'
import { renderLook, sampleLooks } from '../../sample/looks.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { limits } from '../image/pictures.ts'

test.each(sampleLooks())('each piece of "$title", which the page starts with, is found', async (look) => {
  const [garments] = await createBuiltInVision().describe([await decodePhoto(await renderLook(look), limits)])
  expect(garments).toHaveLength(look.pieces.length)
})
