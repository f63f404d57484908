import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch } from '../drawing/trim.ts'

const sole =
  'M-8 -146C26 -152 48 -114 45 -62C42 -20 36 10 38 58C40 110 28 146 0 146C-30 146 -40 110 -38 62C-37 20 -43 -20 -46 -62C-49 -112 -36 -142 -8 -146Z'
const lining =
  'M-8 -137C21 -142 40 -108 37 -61C34 -20 28 10 30 58C32 103 22 137 0 137C-24 137 -32 103 -30 62C-29 20 -35 -20 -38 -61C-41 -106 -31 -134 -8 -137Z'

/** A pair from above. Styles: strap (crossed, with a heel strap), platform (two broad bands, cork), sport. */
export const drawSandals: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: 0.5, scale: 0.5 })
  const sport = spec.style === 'sport'
  const bed = plain({ ...cloth, weave: sport ? 'smooth' : 'canvas', sheen: 0 }, sport ? '#4a4d54' : '#c9a172')
  const edge = plain(bed, sport ? '#26282d' : '#8a5f3a')
  const band = (path: string) => {
    paint(pen, {
      path,
      cloth,
      across: [
        [-50, 0],
        [50, 0],
      ],
      volume: 1,
      rim: 5,
    })
  }
  const buckle = (x: number, y: number) => {
    pen.draw(
      `<rect x="${x - 7}" y="${y - 8}" width="14" height="16" rx="2.6" fill="none" stroke="#0006" stroke-width="4" transform="translate(.8 1.2)"/><rect x="${x - 7}" y="${y - 8}" width="14" height="16" rx="2.6" fill="none" stroke="#c9a75f" stroke-width="3.2"/><path d="M${x - 7} ${y}h12" stroke="#a98a4e" stroke-width="2"/>`,
    )
  }
  for (const side of [-1, 1]) {
    pen.within(`translate(${66 * side} ${side * 7}) scale(${side} 1) rotate(4)`, () => {
      pen.within(spec.style === 'platform' ? 'translate(5 12)' : 'translate(3 7)', () => {
        paint(pen, {
          path: sole,
          cloth: edge,
          across: [
            [-46, 0],
            [46, 0],
          ],
          rim: 3,
        })
      })
      paint(pen, {
        path: sole,
        cloth: edge,
        across: [
          [-46, 0],
          [46, 0],
        ],
        rim: 3,
      })
      paint(pen, {
        path: lining,
        cloth: bed,
        across: [
          [-40, 0],
          [40, 0],
        ],
        volume: 0.5,
        rim: 9,
      })
      seam(pen, 'M-24 104C-10 112 12 112 24 104', bed.base, 0.5)
      if (spec.style === 'platform') {
        band(
          'M-53 -96C-30 -118 26 -122 51 -98C55 -86 54 -70 51 -58C28 -78 -28 -74 -51 -54C-55 -68 -56 -84 -53 -96Z',
        )
        band('M-52 -34C-28 -56 26 -58 49 -36C50 -22 48 -8 45 4C24 -16 -24 -14 -46 8C-50 -6 -53 -20 -52 -34Z')
        buckle(30, -36)
        buckle(32, -94)
      } else if (sport) {
        band('M-53 -92C-28 -112 26 -116 51 -94L50 -62C28 -82 -28 -78 -52 -58Z')
        band('M-51 -26C-26 -46 24 -48 47 -28L46 2C24 -18 -24 -14 -48 8Z')
        band('M-43 74C-20 60 20 58 43 72L42 98C20 84 -20 86 -42 100Z')
        band('M-8 -92L10 -92L9 -30L-7 -30Z')
        for (const y of [-76, -12, 84])
          pen.draw(
            `<rect x="18" y="${y - 9}" width="22" height="17" rx="3" fill="${mix(cloth.base, '#000000', 0.5)}"/>`,
          )
      } else {
        band(
          'M-52 -84C-34 -94 -18 -92 -6 -80C16 -56 36 -26 49 -2L44 22C26 -8 4 -38 -18 -58C-30 -68 -42 -66 -51 -58Z',
        )
        band(
          'M50 -88C34 -96 18 -92 4 -78C-18 -54 -38 -24 -49 2L-43 26C-26 -6 -4 -38 18 -58C30 -68 42 -68 50 -62Z',
        )
        band(
          'M-41 66C-44 86 -42 104 -38 120C-20 96 20 94 39 116C43 100 44 84 41 64L33 62C34 74 34 84 32 92C12 80 -14 82 -32 96C-34 86 -34 76 -33 64Z',
        )
        buckle(33, 80)
        stitch(pen, 'M-50 -76C-36 -84 -22 -82 -12 -72C10 -48 30 -20 44 4', { base: cloth.base })
      }
    })
  }
  return { left: -126, right: 126, top: -160, bottom: 168 }
}
