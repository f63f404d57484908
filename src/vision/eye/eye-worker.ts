import type { Box } from '../../image/crop-photo.ts'
import type { Photo } from '../../image/photo.ts'
import { answerQuestions } from '../../platform/answer-questions.ts'
import type { Garment } from '../../product/garment.ts'
import { garmentViews } from '../garment-views.ts'
import { builtInEye } from './eye.ts'
import { garmentOf } from './garment-of.ts'
import { sightingsOf } from './sightings.ts'

/** Without `subjectOnly` the photo is only looked at, not described. */
export type EyeQuestion = { readonly photo: Photo; readonly subjectOnly?: boolean }

/** The vectors of an impression. */
export type SeenVector = { readonly joint: Float32Array; readonly look: Float32Array }

/** The part of the photo in which a garment was looked at, and what was seen in it. */
type SeenView = { readonly box: Box; readonly frame: Box; readonly vector: SeenVector | undefined }

export type EyeAnswer = {
  readonly garments: Garment[]
  readonly views: readonly SeenView[]
  /** Of the photo as a whole; undefined where it was not looked at. */
  readonly whole: SeenVector | undefined
}

const eye = builtInEye()

answerQuestions<EyeQuestion, EyeAnswer>(async ({ photo, subjectOnly }, signal) => {
  if (subjectOnly === undefined) {
    const [whole] = await eye.look([photo], { signal })
    return { answer: { garments: [], views: [], whole: whole && vectorOf(whole) } }
  }
  const [sightings = []] = await sightingsOf([photo], { signal, subjectOnly })
  const garments = sightings.flatMap((sighting) => garmentOf(sighting, eye.card) ?? [])
  const views = garmentViews(photo, garments).map(async (view, at): Promise<SeenView[]> => {
    const box = garments[at]?.box
    if (view === null || view === photo || box === undefined) return []
    return [{ box, frame: frameIn(photo, view), vector: await seenIn(view) }]
  })
  return { answer: { garments, views: (await Promise.all(views)).flat(), whole: await seenIn(photo) } }
})

async function seenIn(view: Photo): Promise<SeenVector | undefined> {
  const impression = await eye.seen(view)
  return impression && vectorOf(impression)
}

const vectorOf = ({ joint, look }: SeenVector): SeenVector => ({ joint, look })

/** A crop's hash tells which pixels of the photo it holds. */
function frameIn({ width, height }: Photo, { hash }: Photo): Box {
  const [left = 0, top = 0, across = width, down = height] = (hash.split('#').at(-1) ?? '')
    .split(',')
    .map(Number)
  return [left / width, top / height, across / width, down / height]
}
