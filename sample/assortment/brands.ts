import type { Line } from './line.ts'

/** Invented houses; none of them exists. */
const houses = {
  everyday: ['Norvik & Lund', 'Fenwold', 'Taleth', 'Plain Harbor', 'Osmolade'],
  tailored: ['Verrandale', 'Aldous Pryor', 'Maison Orielle', 'Castel Brume'],
  sport: ['Brisk Meridian', 'Halden Peak', 'Strada Nove'],
  denim: ['Indigo Foundry No. 8', 'Copper Selvage', 'Westmark Denim'],
  women: ['Pallasine', 'Soleia Rue', 'Ondine Marais', 'Lys & Lotte'],
  kids: ['Tiko Tern', 'Little Osprey', 'Pebble & Plum'],
  ethnic: ['Tamarika', 'Rangoli Lane'],
  shoes: ['Stridewell Cobblers', 'Calzanova', 'Petrel Footworks'],
  bags: ['Calder & Bowe', 'Sacoche Verte', 'Tannery Row'],
  accessories: ['Minuet Hall', 'Gannet & Fife', 'Lumen Optics Co.'],
} as const

const shoeTypes = ['sneakers', 'formal-shoes', 'loafers', 'boots', 'sandals', 'flip-flops', 'heels', 'flats']
const bagTypes = ['handbag', 'backpack', 'clutch', 'duffel-bag', 'laptop-bag', 'wallet', 'belt']
const smallTypes = ['hat', 'cap', 'beanie', 'scarf', 'tie', 'gloves', 'sunglasses', 'watch', 'socks']
const tailoredTypes = ['blazer', 'coat', 'shirt', 'vest']

/** The houses that would make such a thing. */
export function brandsFor({
  category,
  kids,
  occasion,
  material,
  gender,
}: {
  category: Line['category']
  kids: boolean
  occasion?: string
  material: string
  gender: string
}): readonly string[] {
  if (shoeTypes.includes(category))
    return occasion === 'sport' ? [...houses.shoes, ...houses.sport] : houses.shoes
  if (bagTypes.includes(category)) return houses.bags
  if (smallTypes.includes(category)) return houses.accessories
  if (kids) return houses.kids
  if (category === 'kurta') return houses.ethnic
  if (occasion === 'sport') return houses.sport
  if (material === 'denim') return houses.denim
  if (tailoredTypes.includes(category) || occasion === 'formal')
    return [...houses.tailored, houses.everyday[0]]
  return gender === 'female' ? [...houses.women, ...houses.everyday] : houses.everyday
}
