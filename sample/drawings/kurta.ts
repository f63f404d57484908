import { clothOf } from '../drawing/cloth-of.ts'
import { drawStandCollar } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { stroke } from '../drawing/paint.ts'
import { sleeveOf } from '../drawing/sleeve.ts'
import { mix, shadowOf } from '../drawing/tint.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, buttons, stitch } from '../drawing/trim.ts'
import { drawUpper, torsoFolds } from '../drawing/upper.ts'
import { boxOf, hemLine, sleeveLine } from '../drawing/upper-lines.ts'

export const drawKurta: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const torso = { ...figure, waist: figure.waist + 3, hemY: figure.hemY * 1.62, hem: figure.hem + 16 }
  const cloth = clothOf(spec)
  const trim = cloth.accents[0] ?? '#caa149'
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso, { wide: 1.1 }),
    folds: torsoFolds(pen, torso, true, 1.15),
  })
  const border = (path: string) => {
    pen.draw(stroke(path, { color: trim, width: 7, cap: 'butt' }))
    pen.draw(stroke(path, { color: mix(trim, '#fff6d8', 0.55), width: 2.4, dash: '2 4.4' }))
    pen.draw(stroke(path, { color: shadowOf(trim), width: 7.6, opacity: 0.18, dash: '1 5' }))
  }
  const [from, to] = [26, torso.waistY - 6]
  pen.draw(
    `<path d="M-12 ${from}H12V${to - 6}L0 ${to + 4}L-12 ${to - 6}Z" fill="${mix(cloth.base, shadowOf(cloth.base), 0.12)}"/>`,
  )
  border(`M-12 ${from}V${to - 6}L0 ${to + 4}L12 ${to - 6}V${from}`)
  buttons(pen, {
    from: [0, from + 20],
    to: [0, to - 30],
    count: 4,
    color: mix(trim, '#ffffff', 0.2),
    radius: 3.4,
  })
  if (spec.neckline === 'mandarin') {
    drawStandCollar(pen, { cloth, neck: torso.neck })
    border(
      `M${-torso.neck - 3} 2C${-torso.neck * 0.8} 20 -14 27 0 30C14 27 ${torso.neck * 0.8} 20 ${torso.neck + 3} 2`,
    )
  } else binding(pen, upper.neckline.spread(), { base: trim, width: 6 })
  border(hemLine(torso, -7))
  for (const end of upper.ends) border(sleeveLine(end, 6))
  const split = torso.hemY - 84
  for (const side of [-1, 1]) {
    stitch(pen, `M${(torso.hem - 9) * side} ${split}L${(torso.hem - 7) * side} ${torso.hemY - 12}`, {
      base: cloth.base,
    })
  }
  return boxOf(upper, { above: 14, below: 8 })
}
