import type { AttributeValues } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'

/** What comes nearest to a kind that a shop does not have, the nearest first; none where nothing would do. */
export const standIns: Readonly<Partial<Record<Category, readonly Category[]>>> = {
  suit: ['blazer', 'pants'],
  tracksuit: ['track-pants', 'sweatshirt', 'hoodie'],
  'salwar-kameez': ['kurta', 'pants'],
  saree: ['kurta'],
  lehenga: ['kurta', 'skirt'],
  dupatta: ['scarf'],
  'athletic-shoes': ['sneakers'],
  sneakers: ['athletic-shoes'],
  'formal-shoes': ['loafers'],
  loafers: ['formal-shoes', 'flats'],
  heels: ['flats'],
  flats: ['loafers'],
  'flip-flops': ['sandals'],
  sandals: ['flip-flops'],
  slippers: ['flip-flops', 'socks'],
  coat: ['jacket'],
  jacket: ['coat'],
  blazer: ['jacket'],
  vest: ['cardigan'],
  cardigan: ['sweater'],
  sweater: ['cardigan', 'sweatshirt'],
  hoodie: ['sweatshirt'],
  sweatshirt: ['hoodie', 'sweater'],
  blouse: ['shirt', 'top'],
  shirt: ['blouse', 'polo'],
  tunic: ['blouse'],
  bodysuit: ['top', 'tank-top'],
  top: ['blouse', 't-shirt'],
  'tank-top': ['t-shirt', 'top'],
  undershirt: ['tank-top', 't-shirt'],
  capris: ['shorts', 'leggings'],
  leggings: ['track-pants'],
  'track-pants': ['leggings'],
  stockings: ['leggings', 'socks'],
  jumpsuit: ['dress'],
  dress: ['skirt', 'tunic', 'jumpsuit', 'kurta'],
  skirt: ['dress', 'shorts'],
  umbrella: ['jacket', 'coat', 'hat'],
  robe: ['cardigan'],
  kurta: ['tunic', 'blouse', 'shirt'],
  pajamas: ['track-pants', 't-shirt'],
  'laptop-bag': ['backpack', 'handbag'],
  suitcase: ['duffel-bag'],
  'duffel-bag': ['backpack'],
  pouch: ['clutch', 'wallet'],
  clutch: ['handbag'],
  beanie: ['hat'],
  cap: ['hat'],
  hat: ['cap', 'beanie'],
  suspenders: ['belt'],
  bracelet: ['watch'],
}

/** What such a kind is for, which tells among its stand-ins: running shoes among sneakers. */
export const standInOccasions: Readonly<Partial<Record<Category, AttributeValues['occasion']>>> = {
  suit: ['formal', 'party'],
  tracksuit: ['sport'],
  'athletic-shoes': ['sport'],
  pajamas: ['lounge'],
  'formal-shoes': ['formal'],
  'laptop-bag': ['formal'],
}

/** Kinds whose stand-ins are worn together: a suit is a jacket and trousers. */
export const isWornTogether = (kind: Category): boolean => together.has(kind)

const together: ReadonlySet<Category> = new Set(['suit', 'tracksuit', 'salwar-kameez'])
