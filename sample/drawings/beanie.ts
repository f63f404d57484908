import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'

/** Styles: pompom, and plain. */
export const drawBeanie: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { weave: spec.pattern === 'solid' ? 'rib' : 'knit', sheen: 0 })
  const across = [
    [-110, 0],
    [110, 0],
  ] as const
  if (spec.style === 'pompom') {
    const { random } = pen
    const tone = cloth.accents[0] ?? mix(cloth.base, '#ffffff', 0.25)
    for (let index = 0; index < 150; index++) {
      const [turn, reach] = [random.between(0, Math.PI * 2), Math.sqrt(random.next()) * 34]
      const [x, y] = [Math.cos(turn) * reach, -150 + Math.sin(turn) * reach]
      const shade = mix(tone, random.chance(0.5) ? '#ffffff' : '#1b1630', random.between(0, 0.3))
      pen.draw(
        `<path d="M${Math.round(x)} ${Math.round(y)}l${Math.round(Math.cos(turn) * 9)} ${Math.round(Math.sin(turn) * 9)}" stroke="${shade}" stroke-width="4" stroke-linecap="round"/>`,
      )
    }
  }
  const folds = [-0.7, -0.35, 0, 0.35, 0.7].map((share) => ({
    from: [share * 26, -118] as const,
    to: [share * 104, 30] as const,
    bend: share * -22,
    width: 5,
    depth: 0.4,
  }))
  paint(pen, {
    path: 'M-104 44C-112 -40 -84 -120 0 -124C84 -120 112 -40 104 44C60 58 -60 58 -104 44Z',
    cloth,
    across,
    folds,
    volume: 1,
    rim: 12,
  })
  const fold = plain(cloth, spec.pattern === 'solid' ? cloth.base : (cloth.accents[0] ?? cloth.base))
  paint(pen, {
    path: 'M-112 34C-60 50 60 50 112 34C118 56 117 82 111 98C60 114 -60 114 -111 98C-117 82 -118 56 -112 34Z',
    cloth: { ...fold, weave: 'rib' },
    across,
    volume: 1,
    rim: 7,
  })
  paint(pen, {
    path: 'M44 62h36v24h-36Z',
    cloth: plain({ ...cloth, weave: 'smooth' }, mix(cloth.base, '#5a3a22', 0.75)),
    across: [
      [44, 0],
      [80, 0],
    ],
    rim: 2,
  })
  return { left: -118, right: 118, top: spec.style === 'pompom' ? -194 : -128, bottom: 112 }
}
