export type Point = readonly [x: number, y: number]

/** One cubic segment: two control points and the end. */
type Segment = readonly [Point, Point, Point]

export type Trace = {
  readonly line: (x: number, y: number) => Trace
  readonly curve: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => Trace
  /** SVG path data, left open. */
  readonly open: () => string
  /** SVG path data, closed. */
  readonly closed: () => string
  /** The right half closed with its mirror image about x = 0; the trace must start and end on the axis. */
  readonly mirrored: () => string
  /** The mirror image about x = 0, run backward, and on into the right half: an open line from left to right. */
  readonly spread: () => string
  readonly end: Point
}

const at = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
const flip = ([x, y]: Point): Point => [-x, y]
const written = (segments: readonly Segment[]) =>
  segments.map(([first, second, end]) => `C${at(first)} ${at(second)} ${at(end)}`).join('')

/** A line drawn point by point, in cubic curves. */
export function trace(start: Point, segments: readonly Segment[] = []): Trace {
  const end = segments.at(-1)?.[2] ?? start
  const open = () => `M${at(start)}${written(segments)}`
  const back = () =>
    segments
      .map(
        ([first, second], index): Segment => [
          flip(second),
          flip(first),
          flip(segments[index - 1]?.[2] ?? start),
        ],
      )
      .reverse()
  return {
    end,
    line: (x, y) => trace(start, [...segments, [end, [x, y], [x, y]]]),
    curve: (x1, y1, x2, y2, x, y) =>
      trace(start, [
        ...segments,
        [
          [x1, y1],
          [x2, y2],
          [x, y],
        ],
      ]),
    open,
    closed: () => `${open()}Z`,
    mirrored: () => `${open()}${written(back())}Z`,
    spread: () => `M${at(flip(end))}${written(back())}${written(segments)}`,
  }
}

/** A closed smooth curve through points (Catmull-Rom, turned into cubics). */
export function smooth(points: readonly Point[], tension = 0.5): string {
  const point = (index: number) => points[(index + points.length) % points.length] as Point
  const third = tension / 3
  const segments = points.map((from, index): Segment => {
    const [before, to, after] = [point(index - 1), point(index + 1), point(index + 2)]
    return [
      [from[0] + (to[0] - before[0]) * third, from[1] + (to[1] - before[1]) * third],
      [to[0] - (after[0] - from[0]) * third, to[1] - (after[1] - from[1]) * third],
      to,
    ]
  })
  return `M${at(point(0))}${written(segments)}Z`
}
