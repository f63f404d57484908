import type { Known, Shelves } from '../knowledge/shelf.ts'
import type { NameForms } from './readers/find-known.ts'

/** Fabrics that advice knows more finely than the catalogue does. */
export const adviceMaterials = [
  ...([
    'cotton',
    'linen',
    'wool',
    'merino',
    'cashmere',
    'silk',
    'satin',
    'denim',
    'leather',
    'suede',
  ] as const),
  ...([
    'polyester',
    'nylon',
    'viscose',
    'velvet',
    'fleece',
    'down',
    'corduroy',
    'canvas',
    'acrylic',
  ] as const),
  'faux-leather',
] as const
export type AdviceMaterial = (typeof adviceMaterials)[number]

/** What fabrics are compared by. */
export const fabricTraits = ['warmth', 'air', 'smoothness', 'softness', 'toughness', 'rain'] as const
export type FabricTrait = (typeof fabricTraits)[number]

/** Colors that suits, and shoes beside them, come in. */
export const suitColors = ['black', 'navy', 'blue', 'gray', 'brown', 'beige', 'green'] as const
export type SuitColor = (typeof suitColors)[number]
export const shoeColors = ['black', 'brown', 'tan', 'burgundy', 'white'] as const
export type ShoeColor = (typeof shoeColors)[number]

export const convertedSystems = ['EU', 'UK', 'US', 'IT', 'FR'] as const
export type ConvertedSystem = (typeof convertedSystems)[number]

/** What general knowledge of clothes answers, whatever this shop has. */
export type AdviceTopic =
  /** What a shelf tells: of several where they are asked about beside each other. */
  | { readonly of: 'known'; readonly known: readonly Known[] }
  /** One fabric, or several beside each other. `by`: what is asked of them, where that is said. */
  | {
      readonly of: 'fabrics'
      readonly materials: readonly AdviceMaterial[]
      readonly by: FabricTrait | null
    }
  | { readonly of: 'shoes-with-suit'; readonly shoes: ShoeColor; readonly suit: SuitColor }
  /** A size in another system; `kind` and `wearer` where they are said. */
  | {
      readonly of: 'size'
      readonly size: string
      readonly from: ConvertedSystem | null
      readonly to: ConvertedSystem
      readonly kind: 'shoes' | 'trousers' | 'clothes' | null
      readonly wearer: 'women' | 'men' | 'children' | null
    }

/** How a language asks for advice, as patterns over its own words: lower case, without accents, ß as ss. */
export type AdviceWords = {
  /** How a message begins, or a clause of it, that asks. */
  readonly asks: RegExp
  /** How a message asks for help or reasons, or tells of a mishap: no wish, whatever garments it names. */
  readonly seeksHelp: RegExp
  /** What asks this shop for its pieces, or what is said of a piece that was shown: no matter of general advice. */
  readonly ofShop: RegExp
  /** Words that a translation into English leaves, and what they are in questions: folded forms, the first of them first. */
  readonly left: readonly (readonly [form: RegExp, english: string])[]
  /** What is known, and how what it is called ends. */
  readonly shelves: Shelves
  readonly forms: NameForms
  readonly care: RegExp
  readonly traits: Readonly<Record<FabricTrait, RegExp>>
  /** What asks for a fabric, whichever it be. */
  readonly ofFabrics: RegExp
  /** "Difference between", "better": fabrics are told of without a trait. */
  readonly compares: RegExp
  /** What asks for the meaning of words, and the words beside them that ask for no more. */
  readonly means: RegExp
  readonly fillers: RegExp
  /** What asks for the difference of the two that are named next. */
  readonly differs: RegExp
  /** "X or Y, which one?" */
  readonly either: RegExp
  /** How a clause begins that asks for a yes or a no. */
  readonly verdict: RegExp
  /** "They look scratchy": said, not asked. */
  readonly scratches: RegExp
  /** What asks what suits. */
  readonly suits: RegExp
  readonly colors: Readonly<Record<SuitColor | ShoeColor, string>>
  /** Nouns of shoes and of suits. */
  readonly shoes: string
  readonly suit: string
  readonly systems: Readonly<Record<ConvertedSystem, string>>
  /** What stands before the system that is asked for. */
  readonly into: string
  readonly wearers: Readonly<Record<'women' | 'men' | 'children', RegExp>>
  readonly sized: Readonly<Record<'shoes' | 'trousers' | 'clothes', RegExp>>
}
