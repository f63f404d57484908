import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createBuiltInEncoder } from '../../../src/encoder/built-in.ts'
import { decodePhoto } from '../../../src/image/decode-photo.ts'
import { createBuiltInVision } from '../../../src/vision/built-in.ts'
import { builtInEye } from '../../../src/vision/eye/eye.ts'
import { eyeThread } from '../../../src/vision/eye/eye-thread.ts'
import { garmentOf } from '../../../src/vision/eye/garment-of.ts'
import { sightingsOf } from '../../../src/vision/eye/sightings.ts'
import { garmentViews } from '../../../src/vision/garment-views.ts'
import { limits } from '../../image/pictures.ts'
import { startStopwatch } from '../../start-stopwatch.ts'

const fixture = async (name: string) =>
  decodePhoto(await readFile(new URL(`../../fixtures/eye/${name}`, import.meta.url)), limits)

test.each(['turned.jpg', 'wide.png', 'transparent.png'])(
  'the thread sees in %s what the eye sees where it is called',
  async (name) => {
    const [here, there] = await Promise.all([fixture(name), fixture(name)])
    const eye = builtInEye()
    const [sightings = []] = await sightingsOf([here])
    const garments = sightings.flatMap((sighting) => garmentOf(sighting, eye.card) ?? [])
    const [seen = []] = await createBuiltInVision().describe([there])
    expect(seen).toEqual(garments)
    const views = (photo: typeof here) =>
      garmentViews(photo, garments).flatMap((view) => (view === null ? [] : [view]))
    const [ours, theirs] = [views(here), views(there)]
    expect(theirs.map(({ hash }) => hash)).toEqual(ours.map(({ hash }) => hash))
    const impressions = await eye.look([here, ...ours])
    const vectors = await eyeThread().look([there, ...theirs])
    expect(vectors).toEqual(impressions.map(({ joint, look }) => ({ joint, look })))
  },
)

test('a photo that is described and encoded again costs nothing more', async () => {
  const photo = await fixture('turned.jpg')
  const [vision, encoder] = [createBuiltInVision(), createBuiltInEncoder()]
  const [first] = await vision.describe([photo])
  const [vector] = (await encoder.encodePhotos?.([photo])) ?? []
  const elapsed = startStopwatch()
  for (let times = 0; times < 20; times++) {
    expect((await vision.describe([photo]))[0]).toBe(first)
    expect((await encoder.encodePhotos?.([photo]))?.[0]).toEqual(vector)
  }
  expect(elapsed()).toBeLessThan(50)
})
