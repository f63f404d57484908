import type { Photo } from './photo.ts'

/** Channels that differ by less from one another, over all the picture, show nothing. */
const leastContrast = 12

/** True of an even picture, in which there is nothing to see. */
export function isBlank({ rgb }: Pick<Photo, 'rgb'>): boolean {
  let [low, high] = [255, 0]
  for (const value of rgb) {
    if (value < low) low = value
    if (value > high) high = value
    if (high - low >= leastContrast) return false
  }
  return true
}
