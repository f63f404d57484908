import type { Box } from '../../src/image/crop-photo.ts'

/** Intersection over union of two boxes, in [0, 1] (Jaccard, 1901). */
export function boxOverlap([x, y, w, h]: Box, [x2, y2, w2, h2]: Box): number {
  const across = Math.min(x + w, x2 + w2) - Math.max(x, x2)
  const down = Math.min(y + h, y2 + h2) - Math.max(y, y2)
  if (across <= 0 || down <= 0) return 0
  const shared = across * down
  return shared / (w * h + w2 * h2 - shared)
}
