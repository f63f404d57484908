import { type Look, lay, left } from './look.ts'

const man = { gender: 'male' } as const
const long = { sleeve_length: 'long' } as const

export const dressedUpLooks: readonly Look[] = [
  {
    id: 'monday-office',
    title: 'Monday at the office',
    background: '#a9b6c8',
    pieces: [
      lay('pants', [178, 296, 0.8], {
        ...man,
        colors: ['gray'],
        style: 'tailored',
        material: 'wool',
        fit: 'slim',
      }),
      lay('shirt', [178, 44, 0.8], {
        ...man,
        ...long,
        colors: ['white'],
        style: 'plain-front',
        neckline: 'collared',
      }),
      lay('blazer', [418, 70, 0.6, 4], {
        ...man,
        ...long,
        colors: ['navy'],
        neckline: 'collared',
        material: 'wool',
      }),
      lay('belt', [418, 330, 0.44, 6], { ...man, colors: ['brown'], material: 'leather' }),
      lay('formal-shoes', [414, 546, 0.5], {
        ...man,
        colors: ['brown'],
        style: 'brogue',
        material: 'leather',
      }),
    ],
  },
  {
    id: 'night-out',
    title: 'Night out',
    background: '#5d5264',
    pieces: [
      lay('dress', [176, 60, 1.16], {
        colors: ['red'],
        style: 'slip',
        material: 'satin',
        sleeve_length: 'spaghetti-strap',
        neckline: 'sweetheart',
        length: 'midi',
      }),
      lay('jacket', [414, 84, 0.58, 5], {
        ...long,
        colors: ['black'],
        style: 'biker',
        material: 'leather',
        neckline: 'collared',
      }),
      lay('clutch', [416, 340, 0.5, -6], { colors: ['gold'], style: 'box', material: 'satin' }),
      lay('heels', [416, 504, 0.52], { colors: ['silver'], style: 'strap', material: 'leather' }),
    ],
  },
  {
    id: 'festive-evening',
    title: 'Festive evening',
    background: '#f1dfd2',
    pieces: [
      lay('kurta', [182, 70, 1.12], {
        colors: ['purple', 'gold'],
        pattern: 'embroidered',
        material: 'silk',
        sleeve_length: 'three-quarter',
        neckline: 'mandarin',
      }),
      lay('scarf', [424, 70, 0.5], { colors: ['gold', 'burgundy'], pattern: 'paisley', material: 'silk' }),
      lay('clutch', [420, 348, 0.52, -5], { colors: ['gold'], style: 'envelope', material: 'satin' }),
      lay('flats', [414, 546, 0.52], { colors: ['gold'], style: 'ballet', material: 'leather' }),
    ],
  },
  {
    id: 'gallery-opening',
    title: 'Gallery opening',
    background: '#e6e6e6',
    pieces: [
      lay('skirt', [180, 312, 0.94], {
        colors: ['black'],
        style: 'pleated',
        length: 'midi',
        material: 'satin',
      }),
      lay('sweater', [180, 40, 0.88], {
        ...long,
        colors: ['white'],
        style: 'ribbed',
        material: 'wool',
        neckline: 'turtle',
        fit: 'slim',
      }),
      lay('handbag', [414, 76, 0.6], { colors: ['red'], style: 'tote', material: 'leather' }),
      lay('watch', [416, 322, 0.5], { colors: ['gold', 'white'], style: 'dress', material: 'metal' }),
      lay('loafers', [446, 590, 0.38], { colors: ['black'], style: 'tassel', material: 'leather' }),
    ],
  },
  {
    id: 'garden-party',
    title: 'Garden party',
    background: '#dfe8dc',
    pieces: [
      lay('dress', left, {
        colors: ['blue', 'white', 'yellow'],
        pattern: 'floral',
        style: 'wrap',
        sleeve_length: 'short',
        neckline: 'wrap',
        length: 'midi',
      }),
      lay('hat', [420, 96, 0.58, -6], { colors: ['beige'], style: 'sun', material: 'canvas' }),
      lay('clutch', [424, 292, 0.56, 5], { colors: ['yellow'], style: 'envelope', material: 'leather' }),
      lay('heels', [442, 528, 0.44], { colors: ['beige'], style: 'block', material: 'suede' }),
    ],
  },
]
