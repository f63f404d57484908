import type { Seen, SeenGarment } from '../../dialogue/seen-garments.ts'
import { describeGarment } from '../../product/describe-attributes.ts'
import { and, ordinal } from './formats.ts'

/** What was seen in the photos of a message that searches. */
export function wordLooks(seen: Seen): string {
  if (seen.photos === 0) return ''
  if (seen.photos > 1) return tellEach(seen)
  if (seen.garments.length > 0) return tell(seen.garments, 'your photo')
  return 'I could not make out a garment in your photo, so I went by its overall look.'
}

/** All that was seen, where nothing is asked of it. */
export function wordSeen(seen: Seen): string {
  const { garments, photos } = seen
  if (garments.length === 0)
    return 'I could not make out a garment in that photo. A picture with the garment in the middle works best.'
  return `${photos > 1 ? tellEach(seen) : tell(garments, 'your photo')} Shall I look for something like it?`
}

/** A sentence for each photo. */
const tellEach = ({ photos, garments }: Seen): string =>
  Array.from({ length: photos }, (_, at) => {
    const place = `the ${ordinal(at + 1)} photo`
    const own = garments.filter(({ photo }) => photo === at + 1)
    return own.length > 0 ? tell(own, place) : `In ${place} I could not make out a garment.`
  }).join(' ')

function tell(garments: readonly SeenGarment[], place: string): string {
  const [certain, likely] = [true, false].map((isCertain) =>
    and(garments.filter((garment) => garment.isCertain === isCertain).map(seenAs)),
  ) as [string, string]
  if (certain === '')
    return place === 'your photo' ? `It looks like ${likely}.` : `In ${place}, it looks like ${likely}.`
  return `In ${place} I see ${certain}${likely === '' ? '' : `, and what looks like ${likely}`}.`
}

const seenAs = ({ attributes, family }: SeenGarment) => describeGarment(attributes, family)
