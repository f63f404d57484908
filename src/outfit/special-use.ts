import type { Attributes } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import { slotOf } from './piece-harmony.ts'
import type { Weather } from './warmth.ts'

/** How dressed people come, from the sofa to white tie. */
export type Dressiness = 'relaxed' | 'sporty' | 'everyday' | 'smart' | 'dressed' | 'formal'

/** What a look is for, as far as it was told or follows from that. */
export type LookUse = {
  readonly dressiness: Dressiness | null
  readonly isWet: boolean
  /** True where it freezes. */
  readonly isCold?: boolean
  readonly weather?: Weather | null
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
    said: /\b(?:utility jacket|denim jacket|jean jacket|trucker jacket|biker jacket|bomber jacket|flight jacket|field jacket|linen|summer|jeansjacke|bomberjacke|bikerjacke|sommer\w*)\b/i,
    fits: ({ isCold = false }) => !isCold,
  },
  {
    said: /\b(?:windbreaker|wind ?jacket|rain jacket|windjacke|regenjacke)\b/i,
    fits: ({ isCold = false, isWet }) => !isCold || isWet,
  },
  {
    said: /\b(?:hiking|trekking|trail|wander\w*)\b/i,
    fits: ({ dressiness }) => dressiness === 'sporty',
  },
  {
    said: /\b(?:pleat\w*|tailored|suit trousers|corduroys?|cord|bomber|biker|slip-?ons?|office|everyday trousers|bundfalten\w*)\b/i,
    fits: ({ dressiness }) => dressiness !== 'sporty',
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
    said: /\b(?:tartan|plaid|gingham|checked|checkered|kariert\w*|office)\b/i,
    fits: ({ dressiness }) => dressiness !== 'dressed',
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
  {
    title,
    attributes: { category, material, sleeve_length } = {},
  }: Pick<Product, 'title'> & Partial<Pick<Product, 'attributes'>>,
  look: LookUse,
): boolean =>
  (isGala(look) && category !== undefined && [...knitwear, ...tees].includes(category)) ||
  isAgainstWeather({ title, category, material, sleeve_length }, look) ||
  uses.some(({ said, fits }) => said.test(title) && !fits(look))

const isGala = ({ dressiness }: LookUse): boolean => dressiness === 'dressed' || dressiness === 'formal'
/** Nobody goes to a wedding in these, unless they are all there is of what was asked for. */
const tees: readonly Category[] = [
  't-shirt',
  'polo',
  'tank-top',
  'shorts',
  'hoodie',
  'sweatshirt',
  'leggings',
]
const knitwear: readonly Category[] = ['sweater', 'sweatshirt', 'hoodie', 'cardigan']

const bareShoulders: readonly (string | undefined)[] = ['sleeveless', 'spaghetti-strap', 'strapless']
const legs: readonly Category[] = ['dress', 'skirt', 'jumpsuit']
const thinShoes: readonly Category[] = ['heels', 'flats', 'sandals', 'flip-flops']
const outerwear: readonly Category[] = ['jacket', 'coat', 'vest', 'blazer', 'cardigan']
const thinCloth = /\b(?:canvas|mesh|slip-?ons?|leinen\w*)\b/i
const soaksUp = /\b(?:denim|jeans\w*|suede|velvet|wool|tweed|knit\w*|canvas|wildleder|samt\w*|woll\w*)\b/i
const soakingCloth: readonly string[] = ['denim', 'suede', 'velvet', 'wool', 'knit', 'canvas']

type Piece = Pick<Product, 'title'> & Pick<Attributes, 'category' | 'material' | 'sleeve_length'>

/** What nobody goes out in where it freezes or pours; who is dressed up has a coat over it, and arrives by taxi. */
function isAgainstWeather({ title, category, material = [], sleeve_length }: Piece, look: LookUse): boolean {
  const { isWet, isCold = false, dressiness } = look
  if (category === undefined || !(isWet || isCold)) return false
  if (category === 'sunglasses') return true
  const isThin = slotOf(category) === 'feet' && thinCloth.test(title)
  if (dressedUp.includes(dressiness)) return isThin
  const isOutdoors = dressiness !== null || isWet
  if (isThin || (isOutdoors && [...legs, ...thinShoes].includes(category))) return true
  if (isCold && (bareShoulders.includes(sleeve_length) || category === 'vest')) return true
  const soaks = soaksUp.test(title) || material.some((cloth) => soakingCloth.includes(cloth))
  return (
    isWet &&
    soaks &&
    (outerwear.includes(category) || (slotOf(category) === 'feet' && /suede|wildleder/i.test(title)))
  )
}
