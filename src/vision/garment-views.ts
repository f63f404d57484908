import { type Box, cropPhoto } from '../image/crop-photo.ts'
import type { Photo } from '../image/photo.ts'

/** By how much of its longer side a garment's box grows on each side before it is looked at: `crop_margin` of the eye's training. */
const margin = 0.12
/** A garment whose grown box covers this share of the picture is looked at as the whole picture. */
const fills = 0.7
/** Beside others that are all smaller than this share of it the main garment is what the picture is of. */
const small = 0.25

/**
 * The parts of a photo in which its garments are looked at, the main one first; null for one whose place is not known. The photo itself
 * where a garment fills it, or is all that it is of.
 */
export function garmentViews(photo: Photo, garments: readonly Placed[]): (Photo | null)[] {
  return garments.map(({ box, subject }, at) => {
    if (subject || (at === 0 && isAlone(garments))) return photo
    return box === undefined ? null : viewOf(photo, box)
  })
}

type Placed = { readonly box?: Box | undefined; readonly subject?: boolean | undefined }

const areaOf = (box: Box | undefined) => (box === undefined ? 0 : box[2] * box[3])

/** Nor is it known of one without a place that there is another. */
const isAlone = ([main, ...others]: readonly Placed[]): boolean =>
  main?.box === undefined || others.every(({ box }) => areaOf(box) < small * areaOf(main.box))

const taken = new WeakMap<Photo, Map<string, Photo>>()

/** Of a garment whose box was drawn tighter after it was looked at, the view that was taken serves on. */
export function keepView(photo: Photo, box: Box, view: Photo): void {
  taken.set(photo, (taken.get(photo) ?? new Map()).set(box.join(' '), view))
}

function viewOf(photo: Photo, box: Box): Photo {
  const kept = taken.get(photo)?.get(box.join(' '))
  if (kept !== undefined) return kept
  const grown = grownBox(box, photo)
  return areaOf(grown) > fills ? photo : cropPhoto(photo, grown)
}

/** A garment's box with what is around it, as it is looked at. */
export function grownBox([x, y, width, height]: Box, photo: Pick<Photo, 'width' | 'height'>): Box {
  const side = margin * Math.max(width * photo.width, height * photo.height)
  const [across, down] = [side / photo.width, side / photo.height]
  const left = Math.max(0, x - across)
  const top = Math.max(0, y - down)
  return [left, top, Math.min(1, x + width + across) - left, Math.min(1, y + height + down) - top]
}
