import type { ShopTopic } from '../language/question.ts'
import type { Withdrawal } from '../language/request.ts'
import type { AttributeName } from '../product/attributes.ts'
import type { Color } from '../product/color.ts'
import type { Category, Slot } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'

/** Pieces that a suggestion asks for to go with another. */
export type CompanionSlot = Extract<Slot, 'feet' | 'bag' | 'outer' | 'top' | 'bottom'>

/** Shop topics that a suggestion asks about. */
export const askedTopics = ['delivery', 'returns', 'payment'] as const satisfies readonly ShopTopic[]

/** Attributes that a suggestion narrows by, or offers another value of. */
export const narrowingNames = [
  ...(['gender', 'material', 'pattern', 'length', 'sleeve_length', 'occasion', 'color'] as const),
] satisfies AttributeName[]

/** Something that makes sense to say next; it is worded as the shopper would say it, and works when it is sent. */
export type Suggestion =
  | { readonly kind: 'cheaper' | 'more' | 'sizes' | 'similar' | 'outfit-cheaper' }
  | { readonly kind: 'only'; readonly attribute: (typeof narrowingNames)[number]; readonly value: string }
  | { readonly kind: 'kind'; readonly category: Category }
  | { readonly kind: 'up-to'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'any'; readonly name: Withdrawal }
  | { readonly kind: 'goes-with'; readonly slot: CompanionSlot }
  | { readonly kind: 'without'; readonly slot: 'bag' | 'outer' }
  | { readonly kind: 'piece-color'; readonly category: Category; readonly color: Color }
  | { readonly kind: 'outfit-for'; readonly called: string }
  | { readonly kind: 'show' | 'cheapest'; readonly wish: Wish }
  | { readonly kind: 'brands'; readonly category: Category }
  | { readonly kind: 'shop'; readonly topic: (typeof askedTopics)[number] }
  | { readonly kind: 'start'; readonly which: 'dress' | 'outfit' | 'jacket' | 'shoes' }
