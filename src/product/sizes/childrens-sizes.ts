/** Heights in centimeters in which children's clothes come; each garment fits from one to the next. */
const heights = [
  50, 56, 62, 68, 74, 80, 86, 92, 98, 104, 110, 116, 122, 128, 134, 140, 146, 152, 158, 164, 170, 176,
]
/** Above every number in which clothes and belts for grown-ups come short of those heights: long sizes end at 114, belts at 115. */
const onlyChildrens = 116

/**
 * True of sizes in which nothing but children's clothes come: all of them heights, and one of them a double ("104/110") or higher
 * than any size of a grown-up.
 */
export function areChildrensSizes(sizes: readonly string[]): boolean {
  const runs = sizes.map(heightsOf)
  return (
    runs.every((run) => run.length > 0) &&
    runs.some((run) => run.length === 2 || run.some((height) => height >= onlyChildrens))
  )
}

/** The one or two heights that a size names; none where it names anything else. */
function heightsOf(size: string): readonly number[] {
  const [, first, second] = /^(\d{2,3})(?:\s?[/-]\s?(\d{2,3}))?(?:\s?cm)?$/i.exec(size.trim()) ?? []
  const at = heights.indexOf(Number(first))
  if (at === -1) return []
  if (second === undefined) return [Number(first)]
  return heights[at + 1] === Number(second) ? [Number(first), Number(second)] : []
}
