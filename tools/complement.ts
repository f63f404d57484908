import type { Attributes, AttributeValues } from '../src/product/attributes.ts'
import {
  type Category,
  type CategoryTerm,
  categories,
  categoryTerms,
  type Slot,
} from '../src/product/taxonomy.ts'
import type { Wish } from '../src/product/wish.ts'

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
  const unwanted: AttributeValues = { ...wish.unwanted }
  const { gender } = garment
  if (wanted.gender === undefined && (gender === 'female' || gender === 'male')) {
    wanted.gender = [gender, 'unisex']
    // A ban is never given up, and unlike a wish it lets products pass that name no wearer.
    unwanted.gender = [gender === 'female' ? 'male' : 'female']
  }
  if (wanted.age_group === undefined && garment.age_group !== undefined) {
    wanted.age_group = [garment.age_group]
  }
  return { ...wish, wanted, unwanted }
}

function categoriesThatGoWith(category: Category): Category[] {
  const wantedSlots = goesWith[slotOf(category)]
  return categories.filter((name) => wantedSlots.includes(slotOf(name)) && !notShown.includes(name))
}

const slotOf = (category: Category): Slot => (categoryTerms[category] as CategoryTerm).slot
