import type { Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'

/** How dressed people come, from the sofa to white tie. */
export type Dressiness = 'relaxed' | 'sporty' | 'everyday' | 'smart' | 'dressed' | 'formal'

/** What a look is for, as far as it was told or follows from that. */
export type LookUse = {
  readonly dressiness: Dressiness | null
  readonly isWet: boolean
  /** True where it freezes. */
  readonly isCold?: boolean
  /** True where denim is what such a day is worn in, however dressed people come. */
  readonly likesJeans?: boolean
}

const dressedUp: readonly (Dressiness | null)[] = ['smart', 'dressed', 'formal']

/** Things that a title says a piece is made for, and looks that it has no place in. */
const uses: readonly { readonly said: RegExp; readonly fits: (look: LookUse) => boolean }[] = [
  {
    said: /\b(?:welli\w*|wellington\w*|rain ?boots?|rubber boots?|gummistiefel|regenstiefel)\b/i,
    fits: ({ isWet }) => isWet,
  },
  {
    said: /\b(?:rain ?jacket|raincoat|regenjacke|regenmantel)\b/i,
    fits: ({ isWet, dressiness }) => isWet || dressiness === 'sporty',
  },
  {
    // Between seasons; in frost nobody goes out in one.
    said: /\b(?:windbreaker|wind ?jacket|utility jacket|denim jacket|jean jacket|trucker jacket|biker jacket|bomber jacket|flight jacket|field jacket|rain jacket|linen|summer|windjacke|jeansjacke|bomberjacke|bikerjacke|regenjacke|sommer\w*)\b/i,
    fits: ({ isCold = false }) => !isCold,
  },
  {
    said: /\b(?:hiking|trekking|trail|wander\w*)\b/i,
    fits: ({ dressiness }) => dressiness === 'sporty',
  },
  {
    said: /\b(?:running|training|track|tennis|sports?|gym|lauf\w*|trainings\w*)\b/i,
    fits: ({ dressiness }) => dressiness === 'sporty' || dressiness === 'relaxed',
  },
  { said: /\b(?:school|schul\w*)\b/i, fits: () => false },
  {
    said: /\b(?:pool|swim|bade\w*)\b/i,
    fits: ({ dressiness }) => dressiness === 'relaxed' || dressiness === 'sporty',
  },
  {
    said: /\b(?:work(?:er)?|cargo|utility|boiler|ripped|camo(?:uflage)?|arbeits\w*)\b/i,
    fits: ({ dressiness }) =>
      dressiness === null || dressiness === 'relaxed' || dressiness === 'everyday' || dressiness === 'sporty',
  },
  {
    said: /\b(?:flannel|corduroys?|ribbed|vest top|tank|slides|court sneakers|flanell\w*|lumber\w*|holzf\w*|high-tops?|hooded|kapuzen\w*|quilted|padded|puffer|stepp\w*|graphic|slogan|sweat\w*)\b/i,
    fits: ({ dressiness }) => !dressedUp.includes(dressiness),
  },
  {
    said: /\b(?:denim|jeans\w*)\b/i,
    fits: ({ dressiness, likesJeans = false }) => likesJeans || !dressedUp.includes(dressiness),
  },
  {
    said: /\b(?:tartan|plaid|gingham|checked|checkered|dotted|polka[- ]dots?|animal[- ]print|leopard|zebra|snake|tie[- ]dye|kariert\w*|gepunktet\w*)\b/i,
    fits: ({ dressiness }) => dressiness !== 'formal',
  },
  {
    said: /\b(?:tees?|t-?shirts?|polos?|vest top|shorts|beanie|cap|kappe)\b/i,
    fits: ({ dressiness }) => dressiness !== 'dressed' && dressiness !== 'formal',
  },
  {
    said: /\b(?:evening gown|ball ?gown|abendkleid)\b/i,
    fits: ({ dressiness }) => dressiness === 'dressed' || dressiness === 'formal',
  },
]

/** True of a piece made for something that the look is not: wellies at a dinner. */
export const isOutOfPlace = (
  { title, attributes: { category } = {} }: Pick<Product, 'title'> & Partial<Pick<Product, 'attributes'>>,
  look: LookUse,
): boolean =>
  (isGala(look) && category !== undefined && knitwear.includes(category)) ||
  uses.some(({ said, fits }) => said.test(title) && !fits(look))

const isGala = ({ dressiness }: LookUse): boolean => dressiness === 'dressed' || dressiness === 'formal'
const knitwear: readonly Category[] = ['sweater', 'sweatshirt', 'hoodie', 'cardigan']
