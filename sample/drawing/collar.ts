import { type Cloth, paint, plain } from './cloth.ts'
import type { Pen } from './pen.ts'
import { mix, shadowOf } from './tint.ts'
import { button, seam, stitch } from './trim.ts'

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

/** A hood that stands open, with its drawstrings. */
export function drawHood(
  pen: Pen,
  {
    cloth,
    neck,
    strings = '#f2efe8',
    fur = false,
  }: { cloth: Cloth; neck: number; strings?: string | null; fur?: boolean },
): void {
  const outer = `M0 50C-24 44 ${n(-neck * 1.25)} 34 ${n(-neck * 1.46)} 12C${n(-neck * 1.62)} -22 ${n(-neck * 1.16)} -66 0 -68C${n(neck * 1.16)} -66 ${n(neck * 1.62)} -22 ${n(neck * 1.46)} 12C${n(neck * 1.25)} 34 24 44 0 50Z`
  const inner = `M0 40C-14 30 ${n(-neck * 0.98)} 14 ${n(-neck * 1.0)} -14C${n(-neck * 0.96)} -40 ${n(-neck * 0.6)} -52 0 -53C${n(neck * 0.6)} -52 ${n(neck * 0.96)} -40 ${neck} -14C${n(neck * 0.98)} 14 14 30 0 40Z`
  paint(pen, {
    path: outer,
    cloth,
    across: [
      [-neck * 1.5, 0],
      [neck * 1.5, 0],
    ],
    volume: 0.8,
    rim: 7,
  })
  if (fur) {
    for (let index = 0; index < 46; index++) {
      const turn = (index / 46) * Math.PI * 2
      const [cx, cy] = [Math.sin(turn) * neck * 1.12, -10 - Math.cos(turn) * 50]
      const tone = mix('#b39a7c', pen.random.chance(0.5) ? '#e2d3bd' : '#8a7257', pen.random.between(0, 0.7))
      pen.draw(
        `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="5" ry="10" transform="rotate(${n((turn * 180) / Math.PI + pen.random.between(-30, 30))} ${n(cx)} ${n(cy)})" fill="${tone}"/>`,
      )
    }
  }
  paint(pen, {
    path: inner,
    cloth: plain(cloth, mix(cloth.base, shadowOf(cloth.base), 0.62)),
    across: [
      [-neck, 0],
      [neck, 0],
    ],
    volume: 0.8,
    rim: 10,
  })
  stitch(
    pen,
    `M0 46C-18 40 ${n(-neck * 1.12)} 24 ${n(-neck * 1.14)} -12C${n(-neck * 1.1)} -44 ${n(-neck * 0.66)} -59 0 -60C${n(neck * 0.66)} -59 ${n(neck * 1.1)} -44 ${n(neck * 1.14)} -12C${n(neck * 1.12)} 24 18 40 0 46`,
    { base: cloth.base },
  )
  if (!strings) return
  for (const side of [-1, 1]) {
    const line = `M${11 * side} 38C${14 * side} 60 ${9 * side} 82 ${13 * side} ${106 + side * 4}`
    pen.draw(
      `<path d="${line}" fill="none" stroke="#0004" stroke-width="5" transform="translate(1.5 1.5)"/><path d="${line}" fill="none" stroke="${strings}" stroke-width="3.4" stroke-linecap="round"/><path d="${line}" fill="none" stroke="#0003" stroke-width="3.4" stroke-dasharray="1 2.4"/><circle cx="${11 * side}" cy="38" r="3" fill="#8d9096" stroke="#0006" stroke-width=".7"/><rect x="${13 * side - 2}" y="${102 + side * 4}" width="4" height="9" rx="1.4" fill="#a4a7ad"/>`,
    )
  }
}

/** Lapels with a notched collar above them, meeting at `meet`. */
export function drawLapels(
  pen: Pen,
  {
    cloth,
    neck,
    meet,
    wide = 1,
    collar = cloth,
  }: { cloth: Cloth; neck: number; meet: number; wide?: number; collar?: Cloth },
): void {
  for (const side of [-1, 1]) {
    const x = (value: number) => n(value * side)
    const notch = 46
    const lapel = `M${x(0)} ${meet}C${x(neck * 0.24)} ${n(meet * 0.72)} ${x(neck * 0.8)} 40 ${x(neck * 0.86)} 6L${x(neck * 1.36 * wide)} ${notch - 6}L${x(neck * 1.98 * wide)} ${notch + 2}C${x(neck * 1.9 * wide)} ${n(meet * 0.56)} ${x(neck * 0.86 * wide)} ${n(meet * 0.84)} ${x(0)} ${meet}Z`
    const top = `M${x(neck * 0.62)} 34C${x(neck * 0.74)} 16 ${x(neck * 0.76)} 0 ${x(neck * 0.74)} -16C${x(neck * 1.1)} -20 ${x(neck * 1.46)} -6 ${x(neck * 1.6 * wide)} 14L${x(neck * 1.62 * wide)} ${notch - 10}L${x(neck * 1.34 * wide)} ${notch - 2}C${x(neck * 1.1)} ${notch - 6} ${x(neck * 0.86)} 40 ${x(neck * 0.62)} 34Z`
    paint(pen, {
      path: lapel,
      cloth,
      angle: -16 * side,
      across: [
        [0, 0],
        [x(neck * 2), 10],
      ],
      volume: 0.55,
      rim: 4,
    })
    paint(pen, {
      path: top,
      cloth: collar,
      angle: -34 * side,
      across: [
        [x(neck * 0.6), 0],
        [x(neck * 1.7), 10],
      ],
      volume: 0.55,
      rim: 4,
    })
  }
}

/** The buttoned strip down the front of a shirt. */
export function drawPlacket(
  pen: Pen,
  {
    cloth,
    from,
    to,
    width = 18,
    count,
    color,
  }: { cloth: Cloth; from: number; to: number; width?: number; count: number; color: string },
): void {
  const half = width / 2
  const strip = `M${-half} ${from}H${half}V${to}H${-half}Z`
  paint(pen, {
    path: strip,
    cloth: { ...cloth, scale: cloth.scale },
    across: [
      [-half * 3, 0],
      [half * 3, 0],
    ],
    volume: 0.3,
    rim: 2,
    outline: 0.6,
  })
  stitch(pen, `M${-half + 2.4} ${from}V${to}M${half - 2.4} ${from}V${to}`, { base: cloth.base })
  for (let index = 0; index < count; index++) {
    button(pen, [0, n(from + 12 + ((to - from - 34) * index) / Math.max(1, count - 1))], {
      color,
      radius: 3.4,
    })
  }
}
