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

/** Words of fashion that are explained. */
export const explainedTerms = [
  ...([
    'chinos',
    'jeans',
    'cargo-pants',
    'culottes',
    'bootcut',
    'flared',
    'skinny',
    'straight',
    'raglan',
  ] as const),
  ...([
    'blazer',
    'suit-jacket',
    'tuxedo',
    'cardigan',
    'sweater',
    'hoodie',
    'sweatshirt',
    'parka',
    'trench',
  ] as const),
  ...([
    'bomber',
    'anorak',
    'gilet',
    'coat',
    'jacket',
    'blouse',
    'shirt',
    'tunic',
    'a-line',
    'wrap',
    'empire',
  ] as const),
  ...([
    'bodycon',
    'midi',
    'maxi',
    'pleated',
    'loafers',
    'moccasins',
    'oxfords',
    'derbies',
    'brogues',
  ] as const),
  ...(['chelsea-boots', 'pumps', 'stilettos', 'mules', 'sneakers', 'clutch', 'tote', 'fascinator'] as const),
  ...(['smart-casual', 'business-casual', 'business-formal', 'cocktail', 'black-tie', 'white-tie'] as const),
  ...(['festive', 'capsule', 'athleisure', 'quiet-luxury', 'oversized', 'gsm', 'pilling'] as const),
] as const
export type ExplainedTerm = (typeof explainedTerms)[number]

/** What a cut is asked to do for its wearer. */
export const cutWishes = [
  'taller',
  'narrower',
  'hips',
  'middle',
  'bust',
  'shoulders',
  'tall',
  'curves',
] as const
export type CutWish = (typeof cutWishes)[number]

/** Questions that custom answers. */
export const customs = [
  ...(['belt-and-shoes', 'socks-and-suit', 'white-to-wedding', 'black-to-wedding', 'mixed-metals'] as const),
  ...([
    'mixed-patterns',
    'sneakers-and-suit',
    'socks-in-sandals',
    'double-denim',
    'blazer-and-jeans',
  ] as const),
  ...(['suit-buttons', 'tie-length', 'black-and-navy', 'break-in', 'moths'] as const),
] as const
export type Custom = (typeof customs)[number]

/** Colors that suits, and shoes beside them, come in. */
export const suitColors = ['black', 'navy', 'blue', 'gray', 'brown', 'beige', 'green'] as const
export type SuitColor = (typeof suitColors)[number]
export const shoeColors = ['black', 'brown', 'tan', 'burgundy', 'white'] as const
export type ShoeColor = (typeof shoeColors)[number]

export const convertedSystems = ['EU', 'UK', 'US', 'IT', 'FR'] as const
export type ConvertedSystem = (typeof convertedSystems)[number]

/** What general knowledge of clothes answers, whatever this shop has. */
export type AdviceTopic =
  | { readonly of: 'care'; readonly material: AdviceMaterial }
  /** One fabric, or several beside each other. `by`: what is asked of them, where that is said. */
  | {
      readonly of: 'fabrics'
      readonly materials: readonly AdviceMaterial[]
      readonly by: FabricTrait | null
    }
  | { readonly of: 'terms'; readonly terms: readonly ExplainedTerm[] }
  | { readonly of: 'cut'; readonly wish: CutWish }
  | { readonly of: 'custom'; readonly custom: Custom }
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
  /** What asks this shop for its pieces, or what is said of a piece that was shown: no matter of general advice. */
  readonly ofShop: RegExp
  readonly materials: Readonly<Record<AdviceMaterial, RegExp>>
  readonly care: RegExp
  readonly traits: Readonly<Record<FabricTrait, RegExp>>
  /** What asks for a fabric, whichever it be. */
  readonly ofFabrics: RegExp
  /** "Difference between", "better": fabrics are told of without a trait. */
  readonly compares: RegExp
  /** What asks for the meaning of words. */
  readonly means: RegExp
  readonly terms: Readonly<Record<ExplainedTerm, RegExp>>
  /** What asks what suits. */
  readonly suits: RegExp
  readonly cuts: Readonly<Record<CutWish, RegExp>>
  readonly customs: Readonly<Record<Custom, RegExp>>
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
