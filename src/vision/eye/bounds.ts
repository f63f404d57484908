/** A box in cells; right and bottom are the first beyond it. */
export type Bounds = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest box around the cells of a mask. */
export function boundsOf(mask: Uint8Array, columns: number): Bounds {
  let [left, top, right, bottom] = [columns, mask.length, 0, 0]
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    const x = at % columns
    const y = (at - x) / columns
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  return { left, top, right, bottom }
}

export const unite = (one: Bounds, other: Bounds): Bounds => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})
