import { type Look, lay, left } from './look.ts'

const man = { gender: 'male' } as const

export const outdoorLooks: readonly Look[] = [
  {
    id: 'autumn-walk',
    title: 'Autumn walk',
    background: '#e3d6c6',
    pieces: [
      lay('coat', left, {
        colors: ['brown'],
        rgb: '#a9754a',
        style: 'overcoat',
        material: 'wool',
        sleeve_length: 'long',
        neckline: 'collared',
      }),
      lay('scarf', [420, 60, 0.52, 4], {
        colors: ['red', 'navy', 'yellow'],
        pattern: 'plaid',
        material: 'wool',
      }),
      lay('handbag', [420, 306, 0.52], { colors: ['burgundy'], style: 'shoulder', material: 'leather' }),
      lay('boots', [414, 538, 0.44], { colors: ['brown'], style: 'chelsea', material: 'leather' }),
    ],
  },
  {
    id: 'mountain-trail',
    title: 'Mountain trail',
    background: '#d3dacb',
    pieces: [
      lay('pants', [178, 300, 0.8], { ...man, colors: ['olive'], style: 'cargo', fit: 'regular' }),
      lay('shirt', [178, 48, 0.8], {
        ...man,
        colors: ['red', 'black'],
        pattern: 'checkered',
        sleeve_length: 'long',
        neckline: 'collared',
      }),
      lay('vest', [416, 70, 0.6, 4], {
        ...man,
        colors: ['navy'],
        style: 'gilet',
        material: 'nylon',
        sleeve_length: 'sleeveless',
        neckline: 'mandarin',
      }),
      lay('beanie', [416, 336, 0.44], { colors: ['orange'], style: 'pompom', material: 'knit' }),
      lay('boots', [412, 516, 0.46], { ...man, colors: ['brown'], style: 'lace-up', material: 'suede' }),
    ],
  },
  {
    id: 'beach-day',
    title: 'Beach day',
    background: '#e8dcc2',
    pieces: [
      lay('swimsuit', [176, 402, 1], {
        ...man,
        colors: ['turquoise', 'white', 'yellow'],
        pattern: 'floral',
        material: 'nylon',
      }),
      lay('shirt', [176, 58, 0.92], {
        ...man,
        colors: ['white'],
        material: 'linen',
        sleeve_length: 'short',
        neckline: 'mandarin',
        fit: 'relaxed',
      }),
      lay('hat', [418, 90, 0.56, -5], { colors: ['olive', 'beige'], style: 'bucket', material: 'canvas' }),
      lay('sunglasses', [416, 264, 0.5, 7], { colors: ['gold'], style: 'aviator', material: 'metal' }),
      lay('flip-flops', [414, 448, 0.66], { colors: ['navy'] }),
    ],
  },
]
