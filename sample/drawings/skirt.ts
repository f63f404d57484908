import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { hang } from '../drawing/fold.ts'
import { paint } from '../drawing/paint.ts'
import { mix, shadowOf } from '../drawing/tint.ts'
import { trace } from '../drawing/trace.ts'
import { button, buttons, seam, stitch } from '../drawing/trim.ts'

const lengths = { cropped: 170, mini: 176, short: 176, knee: 250, midi: 330, ankle: 400, maxi: 430 } as const

/** Styles: pencil, pleated, buttoned, and a-line. */
export const drawSkirt: Draw = (pen, spec) => {
  const child = spec.age_group !== 'adults'
  const long = lengths[spec.length ?? 'knee'] * (child ? 0.78 : 1)
  const { style } = spec
  const [waist, hip] = child ? [60, 76] : [64, 90]
  const hem =
    style === 'pencil' ? hip - 4 : style === 'pleated' ? hip + 30 + long * 0.14 : hip + 14 + long * 0.14
  const cloth = clothOf(spec)
  const inside = plain(cloth, mix(cloth.base, shadowOf(cloth.base), 0.6))
  paint(pen, {
    path: `M${-waist + 1} 0Q0 -9 ${waist - 1} 0L${waist - 4} 16Q0 24 ${-waist + 4} 16Z`,
    cloth: inside,
    across: [
      [-waist, 0],
      [waist, 0],
    ],
    rim: 3,
  })
  const half = trace([0, 9])
    .curve(waist * 0.4, 9, waist * 0.8, 5, waist, 0)
    .curve(waist + 8, 40, style === 'pencil' ? hip : hip - 4, 60, style === 'pencil' ? hip : hip - 2, 90)
    .curve(style === 'pencil' ? hip + 1 : hip + 8, 120, hem - 6, long - 60, hem, long)
    .curve(hem * 0.66, long + 12, hem * 0.34, long + 15, 0, long + 15)
  const count = style === 'pencil' ? 4 : style === 'pleated' ? 0 : 9
  const folds = hang(pen.random, {
    top: 40,
    bottom: long + 10,
    from: [-waist * 0.95, waist * 0.95],
    to: [-hem * 0.94, hem * 0.94],
    count,
    width: 7,
    depth: style === 'pencil' ? 0.36 : 0.7,
  })
  if (style === 'pleated') {
    for (let pleat = 0; pleat < 15; pleat++) {
      const share = (pleat + 0.5) / 7.5 - 1
      folds.push({
        from: [share * waist, 26],
        to: [share * hem * 0.98, long + 16],
        bend: share * -6,
        width: 5.5,
        depth: 0.85,
      })
    }
  }
  const path = half.mirrored()
  paint(pen, {
    path,
    cloth,
    across: [
      [-hip, 0],
      [hip, 0],
    ],
    folds,
    volume: 0.55,
    rim: 8,
  })
  if (style === 'pleated')
    for (let pleat = 1; pleat < 15; pleat++)
      seam(
        pen,
        `M${(pleat / 7.5 - 1) * waist} 28L${(pleat / 7.5 - 1) * hem * 0.98} ${long + 14 - Math.abs(pleat / 7.5 - 1) * 12}`,
        cloth.base,
        0.55,
      )
  const band = `M${-waist - 0.5} 0C${-waist * 0.8} 5 ${-waist * 0.4} 9 0 9C${waist * 0.4} 9 ${waist * 0.8} 5 ${waist + 0.5} 0L${waist + 6} 20C${waist * 0.8} 26 ${waist * 0.4} 30 0 30C${-waist * 0.4} 30 ${-waist * 0.8} 26 ${-waist - 6} 20Z`
  paint(pen, {
    path: band,
    cloth: plain(cloth),
    across: [
      [-waist, 0],
      [waist, 0],
    ],
    rim: 3,
  })
  if (style === 'buttoned') {
    seam(pen, `M-11 30V${long + 14}M11 30V${long + 14}`, cloth.base)
    buttons(pen, {
      from: [0, 20],
      to: [0, long - 26],
      count: Math.round(long / 42),
      color: spec.material === 'denim' ? '#b98a52' : '#6b5644',
      radius: 4.4,
    })
  } else if (style === 'pencil') {
    for (const side of [-1, 1])
      seam(
        pen,
        `M${waist * 0.5 * side} 30Q${waist * 0.52 * side} 56 ${waist * 0.46 * side} 76`,
        cloth.base,
        0.8,
      )
    seam(pen, `M${hem * 0.2} ${long - 60}L${hem * 0.22} ${long + 12}`, cloth.base, 1.4)
  } else if (spec.material === 'denim') {
    button(pen, [0, 20], { color: '#b98a52', radius: 4.6 })
    seam(pen, `M0 30V${long + 14}`, cloth.base)
  }
  if (style !== 'pleated')
    stitch(
      pen,
      `M${-hem + 2} ${long - 10}C${-hem * 0.66} ${long + 2} ${-hem * 0.34} ${long + 5} 0 ${long + 5}C${hem * 0.34} ${long + 5} ${hem * 0.66} ${long + 2} ${hem - 2} ${long - 10}`,
      { base: cloth.base, color: spec.material === 'denim' ? '#c98d45' : undefined },
    )
  return { left: -hem, right: hem, top: -8, bottom: long + 18 }
}
