import type { Seen, SeenGarment } from '../../dialogue/seen-garments.ts'
import { describeGarment } from '../../product/describe-attributes.ts'
import { and } from './formats.ts'

/** What was seen in the photos of a message that searches. */
export function wordLooks(seen: Seen): string {
  if (seen.photos === 0) return ''
  if (seen.garments.length > 0) return tell(seen.garments)
  return 'I could not make out a garment in your photo, so I went by its overall look.'
}

/** All that was seen, where nothing is asked of it. */
export const wordSeen = ({ garments }: Seen): string =>
  garments.length > 0
    ? `${tell(garments)} Shall I look for something like it?`
    : 'I could not make out a garment in that photo. A picture with the garment in the middle works best.'

function tell(garments: readonly SeenGarment[]): string {
  const [certain, likely] = [true, false].map((isCertain) =>
    and(garments.filter((garment) => garment.isCertain === isCertain).map(seenAs)),
  ) as [string, string]
  if (certain === '') return `It looks like ${likely}.`
  return `In your photo I see ${certain}${likely === '' ? '' : `, and what looks like ${likely}`}.`
}

const seenAs = ({ attributes, family }: SeenGarment) => describeGarment(attributes, family)
