import type { AttributeName } from './attributes.ts'
import type { Family } from './families.ts'
import { type Category, categoryTerms } from './taxonomy.ts'

const worn: readonly Family[] = [
  'tops',
  'knitwear',
  'outerwear',
  'dresses',
  'suits',
  'ethnic',
  'sportswear',
  'swimwear',
]

type Reach = {
  readonly families: readonly Family[]
  readonly except?: readonly Category[]
  readonly also?: readonly Category[]
}

/** Attributes that only some kinds of product have; the others are for all. A belt has no neckline, a shoe no sleeves. */
const reaches: Readonly<Partial<Record<AttributeName, Reach>>> = {
  sleeve_length: {
    families: worn,
    except: ['track-pants', 'saree', 'dupatta', 'lehenga'],
    also: ['undershirt', 'pajamas', 'robe'],
  },
  neckline: {
    families: worn,
    except: ['track-pants', 'saree', 'dupatta'],
    also: ['undershirt', 'pajamas', 'robe'],
  },
  length: {
    families: [...worn, 'bottoms'],
    except: ['saree', 'dupatta', 'suit', 'tracksuit', 'blazer', 'vest'],
    also: ['pajamas', 'robe'],
  },
  fit: {
    families: [...worn, 'bottoms'],
    except: ['saree', 'dupatta'],
    also: ['underwear', 'undershirt', 'pajamas', 'robe'],
  },
}

type Impossible = {
  readonly attribute: AttributeName
  readonly values: readonly string[]
  readonly on: (category: Category) => boolean
}

/** Values that an attribute never takes on some kinds: a "long tunic" does not reach the floor, a vest has no sleeves. */
const impossible: readonly Impossible[] = [
  {
    attribute: 'length',
    values: ['midi', 'ankle', 'maxi'],
    on: (category) => ['tops', 'knitwear'].includes(categoryTerms[category].family),
  },
  {
    attribute: 'sleeve_length',
    values: ['cap', 'short', 'three-quarter', 'long'],
    on: (category) => category === 'vest' || category === 'tank-top',
  },
]

/** Whether a product of this category can have the attribute, and the value if one is given. Of an unknown category anything may be said. */
export function appliesTo(attribute: AttributeName, category: Category | undefined, value?: string): boolean {
  if (category === undefined) return true
  const reach = reaches[attribute]
  const has =
    reach === undefined ||
    reach.also?.includes(category) ||
    (reach.families.includes(categoryTerms[category].family) && !reach.except?.includes(category))
  if (!has || value === undefined) return has
  return !impossible.some(
    (each) => each.attribute === attribute && each.values.includes(value) && each.on(category),
  )
}
