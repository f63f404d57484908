import { type Look, lay, lower, upper } from './look.ts'

const long = { sleeve_length: 'long' } as const
const man = { gender: 'male' } as const

export const casualLooks: readonly Look[] = [
  {
    id: 'weekend-denim',
    title: 'Weekend denim',
    background: '#e9e4dc',
    pieces: [
      lay('jeans', lower, { ...man, colors: ['navy'], material: 'denim', fit: 'slim', length: 'ankle' }),
      lay('t-shirt', upper, {
        ...man,
        colors: ['white', 'navy'],
        pattern: 'striped',
        sleeve_length: 'short',
      }),
      lay('jacket', [412, 84, 0.58, 6], {
        ...man,
        ...long,
        colors: ['blue'],
        material: 'denim',
        style: 'denim',
        neckline: 'collared',
      }),
      lay('sunglasses', [412, 316, 0.44, -8], { colors: ['black'], style: 'wayfarer' }),
      lay('sneakers', [412, 516, 0.5], {
        ...man,
        colors: ['white', 'green'],
        style: 'court',
        material: 'leather',
      }),
    ],
  },
  {
    id: 'rainy-day',
    title: 'Rainy day',
    background: '#c9d3dc',
    pieces: [
      lay('jeans', lower, { colors: ['blue'], material: 'denim', fit: 'skinny', length: 'ankle' }),
      lay('jacket', [178, 46, 0.84], { ...long, colors: ['yellow'], material: 'nylon', neckline: 'hooded' }),
      lay('beanie', [420, 110, 0.56, 6], { colors: ['navy'], material: 'knit' }),
      lay('boots', [414, 390, 0.56], { colors: ['green'], style: 'rain', material: 'synthetic' }),
    ],
  },
  {
    id: 'morning-run',
    title: 'Morning run',
    background: '#dcefe9',
    pieces: [
      lay('leggings', lower, {
        colors: ['black'],
        style: 'paneled',
        material: 'polyester',
        length: 'ankle',
        fit: 'skinny',
      }),
      lay('tank-top', upper, { colors: ['turquoise'], sleeve_length: 'sleeveless', neckline: 'scoop' }),
      lay('hoodie', [412, 80, 0.58, 5], { ...long, colors: ['gray'], style: 'zip', neckline: 'hooded' }),
      lay('cap', [408, 366, 0.5], { colors: ['white'] }),
      lay('sneakers', [408, 536, 0.52], { colors: ['pink', 'white'], style: 'runner', material: 'mesh' }),
    ],
  },
  {
    id: 'school-morning',
    title: 'School morning',
    background: '#f0e6b8',
    pieces: [
      lay('pants', [176, 318, 0.9], { ...man, colors: ['beige'], style: 'chino', age_group: 'kids' }),
      lay('sweatshirt', [176, 74, 0.94], {
        ...man,
        ...long,
        colors: ['red', 'white', 'navy'],
        pattern: 'graphic',
        age_group: 'kids',
      }),
      lay('backpack', [414, 86, 0.66, 4], { colors: ['blue'], style: 'day', material: 'nylon' }),
      lay('cap', [410, 370, 0.5], { colors: ['navy'] }),
      lay('sneakers', [408, 516, 0.5], { colors: ['blue', 'white'], style: 'high-top', material: 'canvas' }),
    ],
  },
]
