import { describeGarment } from '../../product/describe-attributes.ts'
import type { Reading } from '../../retrieval/reading.ts'
import { and } from './formats.ts'

/** What was seen in the photos of a message that searches: the main garment of each. */
export function wordLooks(looks: readonly Reading[]): string {
  const seen = looks.flatMap(({ garments }) => garments.slice(0, 1)).map(seenAs)
  if (looks.length === 0) return ''
  if (seen.length === 0) return 'I could not make out a garment in your photo, so I went by its overall look.'
  return `In your photo I see ${and(seen)}.`
}

/** All that was seen, where nothing is asked of it. */
export function wordSeen(looks: readonly Reading[]): string {
  const seen = looks.map(({ garments }) => and(garments.map(seenAs))).filter((text) => text !== '')
  return seen.length > 0
    ? `In your photo I see ${seen.join('; ')}. Shall I look for something like it?`
    : 'I could not make out a garment in that photo. A picture with the garment in the middle works best.'
}

const seenAs = ({ attributes }: Reading['garments'][number]) => describeGarment(attributes)
