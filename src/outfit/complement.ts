import type { Attributes, AttributeValues } from '../product/attributes.ts'
import { type Category, categories, type Slot } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import { slotOf } from './piece-harmony.ts'
import { notForWearer } from './wearer.ts'

/** What a shopper who names nothing is shown to go with a garment of a slot. */
const goesWith: Readonly<Record<Slot, readonly Slot[]>> = {
  top: ['bottom', 'feet'],
  'mid-layer': ['bottom', 'feet'],
  outer: ['bottom', 'feet'],
  bottom: ['top', 'mid-layer', 'feet'],
  'full-body': ['feet', 'bag'],
  underneath: ['top'],
  feet: ['bottom', 'bag'],
  bag: ['feet', 'accessory'],
  head: ['outer', 'accessory'],
  accessory: ['top', 'full-body'],
}

const notShown: readonly Category[] = ['socks', 'flip-flops', 'cufflinks', 'dupatta']

/** The wish for something to wear with a garment: its kind comes from the words, the wearer from the garment. */
export function complementWish(wish: Wish, garment: Attributes): Wish {
  const wanted: AttributeValues = { ...wish.wanted }
  if (wanted.category === undefined && garment.category !== undefined) {
    wanted.category = categoriesThatGoWith(garment.category)
  }
  let unwanted: AttributeValues = wish.unwanted
  const gender = garment.gender ?? wearerOfCategory(garment.category)
  if (wanted.gender === undefined && (gender === 'female' || gender === 'male')) {
    wanted.gender = [gender, 'unisex']
    unwanted = {
      ...unwanted,
      ...notForWearer({ gender, age_group: wish.wanted.age_group?.[0] ?? garment.age_group }),
    }
  }
  if (wanted.age_group === undefined && garment.age_group !== undefined) {
    wanted.age_group = [garment.age_group]
  }
  if (wanted.age_group === undefined && unwanted.age_group === undefined) {
    // A wearer whose age nobody can tell is taken to be grown up.
    unwanted.age_group = ['kids', 'babies']
  }
  return { ...wish, wanted, unwanted }
}

/** Kinds that the trade makes for women alone, for photos whose wearer nobody can tell. */
const womenswear: readonly Category[] = [
  ...(['dress', 'skirt', 'blouse', 'heels', 'bra', 'clutch', 'handbag'] as const),
  ...(['saree', 'lehenga', 'salwar-kameez', 'dupatta'] as const),
]

const wearerOfCategory = (category: Category | undefined): 'female' | undefined =>
  category !== undefined && womenswear.includes(category) ? 'female' : undefined

function categoriesThatGoWith(category: Category): Category[] {
  const wantedSlots = goesWith[slotOf(category)]
  return categories.filter((name) => wantedSlots.includes(slotOf(name)) && !notShown.includes(name))
}
