import { type AttributeName, attributeNames, attributeSpecs } from '../product/attributes.ts'
import type { Relaxed } from './search-result.ts'

/** The attributes that are given up in this stage of a search, the first soonest. */
export const relaxedIn = (stage: 'fine' | 'core' | 'last'): AttributeName[] =>
  attributeNames
    .filter((name) => attributeSpecs[name].relaxation.stage === stage)
    .toSorted((one, other) => attributeSpecs[one].relaxation.place - attributeSpecs[other].relaxation.place)

/** What a product may miss: as the HTTP contract names it, and three that weigh less than their names. */
export type Constraint = Relaxed | 'presumed category' | 'near color' | 'narrower kind'

/** Constraints in the order they are given up: the first is missed soonest, the last longest. */
export const relaxationOrder: readonly Constraint[] = [
  'presumed category',
  'near color',
  ...relaxedIn('fine'),
  ...relaxedIn('core').filter((name) => name === 'color'),
  'narrower kind',
  ...relaxedIn('core').filter((name) => name !== 'color'),
  'brand',
  'size',
  'price',
  ...relaxedIn('last'),
]

/** How much was given up: any number of constraints weighs less than a single one that is given up later. */
export function relaxationCost(missed: readonly Constraint[]): number {
  return missed.reduce((sum, constraint) => sum + 2 ** relaxationOrder.indexOf(constraint), 0)
}

/** The constraint's name in the HTTP contract. */
export function relaxedName(missed: Constraint): Relaxed {
  if (missed === 'near color') return 'color'
  return missed === 'presumed category' || missed === 'narrower kind' ? 'category' : missed
}
