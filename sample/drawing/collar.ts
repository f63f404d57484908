import { type Cloth, plain } from './cloth.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import { mix, shadowOf } from './tint.ts'
import { seam, stitch } from './trim.ts'

const n = (value: number) => Math.round(value * 10) / 10

/** The back of a collar as seen inside the neck; drawn before the front. */
export function drawCollarBack(
  pen: Pen,
  { cloth, neck, height = 18 }: { cloth: Cloth; neck: number; height?: number },
): void {
  const inside = plain(cloth, mix(cloth.base, shadowOf(cloth.base), 0.34))
  const path = `M${-neck - 2} 4C${n(-neck * 0.9)} ${-height} ${n(-neck * 0.5)} ${n(-height * 1.2)} 0 ${n(-height * 1.2)}S${n(neck * 0.9)} ${-height} ${neck + 2} 4Q0 ${n(neck * 0.66)} ${-neck - 2} 4Z`
  paint(pen, {
    path,
    cloth: inside,
    across: [
      [-neck, 0],
      [neck, 0],
    ],
    volume: 0.6,
    rim: 5,
  })
}

/** A turned-down collar with two points; `drop` is how low they reach and `meet` where its sides meet. */
export function drawCollar(
  pen: Pen,
  {
    cloth,
    neck,
    drop = 64,
    meet = 42,
    spread = 1,
    stitched = true,
  }: { cloth: Cloth; neck: number; drop?: number; meet?: number; spread?: number; stitched?: boolean },
): void {
  for (const side of [-1, 1]) {
    const x = (value: number) => n(value * side)
    const tip = neck * 1.02 * spread
    const leaf =
      `M${x(1)} ${meet}C${x(neck * 0.3)} ${n(meet * 0.62)} ${x(neck * 0.7)} ${n(meet * 0.2)} ${x(neck * 0.84)} -15` +
      `C${x(neck * 1.04)} -17 ${x(neck * 1.3)} -4 ${x(neck * 1.38)} 9C${x(neck * 1.34)} ${n(drop * 0.42)} ${x(tip * 1.12)} ${n(drop * 0.72)} ${x(tip)} ${drop}` +
      `C${x(tip * 0.7)} ${n(drop * 0.9)} ${x(tip * 0.3)} ${n(meet * 1.1)} ${x(1)} ${meet}Z`
    paint(pen, {
      path: leaf,
      cloth,
      angle: -28 * side,
      across: [
        [x(0), 0],
        [x(neck * 1.5), 20],
      ],
      volume: 0.5,
      rim: 4,
    })
    if (stitched) {
      stitch(
        pen,
        `M${x(neck * 1.28)} 14C${x(neck * 1.24)} ${n(drop * 0.42)} ${x(tip * 1.02)} ${n(drop * 0.7)} ${x(tip * 0.94)} ${drop - 6}L${x(tip * 0.34)} ${n(meet * 1.02)}`,
        { base: cloth.base },
      )
    }
  }
}

/** A low standing band, closed in the middle. */
export function drawStandCollar(
  pen: Pen,
  { cloth, neck, height = 18, meet = 30 }: { cloth: Cloth; neck: number; height?: number; meet?: number },
): void {
  for (const side of [-1, 1]) {
    const x = (value: number) => n(value * side)
    const path = `M${x(1)} ${meet}C${x(neck * 0.4)} ${meet - 3} ${x(neck * 0.86)} ${n(meet * 0.5)} ${x(neck + 4)} 3L${x(neck - 3)} ${-height}C${x(neck * 0.8)} ${n(meet * 0.16)} ${x(neck * 0.4)} ${meet - height} ${x(4)} ${meet - height + 2}Q${x(1)} ${meet - height + 6} ${x(1)} ${meet}Z`
    paint(pen, {
      path,
      cloth,
      across: [
        [x(0), 0],
        [x(neck * 1.3), 0],
      ],
      volume: 0.6,
      rim: 4,
    })
  }
}

/** A rolled or standing tube about the neck. */
export function drawTubeCollar(
  pen: Pen,
  { cloth, neck, height }: { cloth: Cloth; neck: number; height: number },
): void {
  const [wide, top] = [neck * 1.06, -height]
  const back = `M${-wide + 3} ${top + 4}Q0 ${top - 12} ${wide - 3} ${top + 4}Q0 ${top + 20} ${-wide + 3} ${top + 4}Z`
  const front = `M${-wide - 2} 12C${-wide - 4} ${n(top * 0.4)} ${-wide + 1} ${n(top * 0.8)} ${-wide + 3} ${top + 3}Q0 ${top + 19} ${wide - 3} ${top + 3}C${wide - 1} ${n(top * 0.8)} ${wide + 4} ${n(top * 0.4)} ${wide + 2} 12Q0 36 ${-wide - 2} 12Z`
  const rib: Cloth = { ...cloth, weave: cloth.weave === 'smooth' ? 'smooth' : 'rib' }
  paint(pen, {
    path: back,
    cloth: plain(rib, mix(cloth.base, shadowOf(cloth.base), 0.55)),
    across: [
      [-wide, 0],
      [wide, 0],
    ],
    volume: 0.5,
    rim: 3,
  })
  paint(pen, {
    path: front,
    cloth: rib,
    across: [
      [-wide, 0],
      [wide, 0],
    ],
    volume: 0.9,
    rim: 5,
  })
  if (height > 30)
    seam(pen, `M${-wide} ${n(top * 0.3)}Q0 ${n(top * 0.3) + 20} ${wide} ${n(top * 0.3)}`, cloth.base, 0.7)
}
