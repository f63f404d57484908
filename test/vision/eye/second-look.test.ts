import { expect, test } from 'vitest'
import type { Box } from '../../../src/image/crop-photo.ts'
import type { SeenGarment } from '../../../src/vision/eye/cell-map.ts'
import type { Impression } from '../../../src/vision/eye/eye.ts'
import { readEyeCard } from '../../../src/vision/eye/eye-card.ts'
import { lookAgain } from '../../../src/vision/eye/second-look.ts'

const card = readEyeCard()

const garment = (group: string, box: Box, kind: string): SeenGarment => ({
  ...{ group, family: 'shoes', kinds: { [kind]: 1 }, share: 0.05, clarity: 0.6, box },
  mask: new Uint8Array(1728).fill(1, 0, 40),
})

function view(garments: readonly SeenGarment[], type: Record<string, number>): Impression {
  const cells = { columns: 36, place: { left: 0, top: 0, width: 36, height: 48 }, kind: new Uint8Array(1728) }
  return {
    ...{ joint: new Float32Array(1), look: new Float32Array(1), heads: { type } },
    cells: { ...cells, laid: false, garments },
  }
}

const frame: Box = [0.2, 0.6, 0.4, 0.4]
const shoes = garment('shoes', [0.3, 0.7, 0.2, 0.2], 'shoes')

test('what its own view shows again, and reads as such a thing, is surer than what it does not', () => {
  const found = view([garment('shoes', [0.25, 0.25, 0.5, 0.5], 'shoes')], { 'Casual Shoes': 0.9 })
  const lost = view([], { Wallets: 0.9 })
  const [one, other] = [found, lost].map((impression) => lookAgain(shoes, { impression, frame, card }))
  expect(one!.sureness).toBeGreaterThan(0.5)
  expect(other!.sureness).toBeLessThan(0.3)
})

test('small things end where their own view shows it, others where the picture does', () => {
  const finer: Box = [0.25, 0.3, 0.5, 0.4]
  const again = (group: string, kind: string) =>
    lookAgain(garment(group, [0.3, 0.7, 0.2, 0.2], kind), {
      impression: view([garment(group, finer, kind)], {}),
      ...{ frame, card },
    }).box
  expect(again('shoes', 'shoes')).toEqual([0.3, 0.72, 0.2, 0.16])
  expect(again('tops', 'shirt')).toEqual([0.3, 0.7, 0.2, 0.2])
})
