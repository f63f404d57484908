import { type Cloth, plain } from './cloth.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import { mix, shadowOf } from './tint.ts'
import { stitch } from './trim.ts'

const n = (value: number) => Math.round(value * 10) / 10

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
