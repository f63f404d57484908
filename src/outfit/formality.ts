import type { Attributes } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Dressiness } from './special-use.ts'

export type EstimatedPiece = Pick<Product, 'title'> & { readonly attributes: Attributes }

/**
 * How dressed each kind is, from the sofa (0) and the gym over the street (2), the office (3) and a wedding (4) to a ball (5). What is
 * worn with anything is left out.
 */
const ofKind: Readonly<Partial<Record<Category, number>>> = {
  't-shirt': 1.6,
  'tank-top': 1.2,
  polo: 2.4,
  top: 2.6,
  tunic: 2.5,
  blouse: 3.1,
  shirt: 2.9,
  bodysuit: 2.3,
  sweater: 2.7,
  cardigan: 2.7,
  sweatshirt: 1.3,
  hoodie: 1.1,
  vest: 2.6,
  blazer: 3.9,
  jacket: 2.3,
  coat: 3.1,
  suit: 4.7,
  dress: 3,
  jumpsuit: 3,
  skirt: 2.8,
  pants: 2.8,
  jeans: 2.1,
  shorts: 1.3,
  leggings: 0.9,
  'track-pants': 0.5,
  tracksuit: 0.4,
  swimsuit: 0.2,
  pajamas: 0,
  robe: 0,
  slippers: 0,
  kurta: 2.9,
  saree: 4,
  lehenga: 4.3,
  'salwar-kameez': 3.2,
  sneakers: 1.9,
  'athletic-shoes': 0.7,
  'formal-shoes': 4.3,
  loafers: 3.4,
  flats: 3.2,
  heels: 3.9,
  boots: 2.7,
  sandals: 2.2,
  'flip-flops': 0.4,
  handbag: 3,
  clutch: 4,
  backpack: 1.6,
  'duffel-bag': 1.2,
  'laptop-bag': 3.3,
  tie: 4.1,
  cap: 1.1,
  beanie: 1.5,
}

const ofOccasion: Readonly<Record<NonNullable<Attributes['occasion']>, number>> = {
  formal: 0.6,
  wedding: 0.9,
  party: 0.3,
  ethnic: 0.2,
  casual: -0.2,
  travel: -0.2,
  beach: -0.7,
  sport: -1.3,
  lounge: -1.5,
}

const ofMaterial: Readonly<Partial<Record<NonNullable<Attributes['material']>[number], number>>> = {
  silk: 0.4,
  satin: 0.4,
  lace: 0.3,
  chiffon: 0.3,
  velvet: 0.3,
  wool: 0.2,
  corduroy: -0.3,
  denim: -0.6,
  canvas: -0.4,
  fleece: -0.7,
  mesh: -0.5,
}

const ofPattern: Readonly<Partial<Record<NonNullable<Attributes['pattern']>, number>>> = {
  graphic: -1.2,
  camouflage: -1.4,
  'tie-dye': -1.4,
  animal: -0.6,
  checkered: -0.3,
  plaid: -0.3,
  floral: -0.2,
  geometric: -0.3,
  abstract: -0.2,
  dots: -0.2,
  striped: -0.05,
}

const ofFit: Readonly<Partial<Record<NonNullable<Attributes['fit']>, number>>> = {
  oversized: -0.3,
  relaxed: -0.2,
  skinny: -0.2,
}

/** What a title says of how dressed a piece is, each counted once. */
const ofTitle: readonly (readonly [RegExp, number])[] = [
  [/\b(?:tuxedo|dinner (?:jacket|suit)|black[- ]tie|smoking|frack)\b/i, 1.2],
  [/\b(?:gowns?|evening|abend\w*|ball ?kleid)\b/i, 1],
  [/\b(?:dress shirt|suit|tailored|pleat-front|anzug\w*|waistcoat)\b/i, 0.6],
  [/\b(?:office|pencil|business|büro\w*|oxford shoes?|derby)\b/i, 0.3],
  [/\b(?:ripped|distressed|destroyed|frayed|zerrissen\w*)\b/i, -1],
  [/\b(?:graphic|slogan|logo|band tee|printed tee)\b/i, -0.4],
  [/\b(?:cargo|camo\w*|utility|work(?:er)?|lumber\w*|boiler|baggy|loose|ringer|arbeits\w*)\b/i, -0.7],
  [/\b(?:neon|fluorescent|hand-dyed)\b/i, -0.8],
  [/\b(?:hiking|trekking|welli\w*|wellington\w*|rain ?boots?|gummistiefel|wander\w*)\b/i, -1.1],
  [/\b(?:rain ?jacket|windbreaker|wind ?jacket|hooded|hoodie|parka|anorak)\b/i, -0.6],
  [/\b(?:puffer|padded|quilted|diamond-quilt|down|gilet|stepp\w*)\b/i, -0.6],
  [/\b(?:biker|bomber|flight|field|denim|trucker)\b/i, -0.3],
  [/\b(?:holiday|hawaiian|beach|strand\w*|resort)\b/i, -0.7],
  [/\b(?:crop(?:ped)?|bandeau|strapless|off-shoulder|bardot)\b/i, -0.3],
  [/\b(?:flannel|chunky|jersey|flanell\w*)\b/i, -0.4],
  [/\b(?:high-tops?|court|riding|slides)\b/i, -0.3],
  [/\b(?:running|training|sports?|tennis|gym|yoga|track|lauf\w*|trainings\w*)\b/i, -0.7],
]

const bare: readonly Attributes['sleeve_length'][] = ['strapless', 'spaghetti-strap', 'sleeveless']
/** Where bare shoulders are evening wear rather than the beach. */
const oneDress: readonly (Category | undefined)[] = ['dress', 'jumpsuit', 'saree', 'lehenga', 'vest']
const quietColors: readonly string[] = ['black', 'navy', 'gray', 'white']

/** How dressed a piece is, in [0, 5]; null of what is worn with anything, such as a belt or a watch. */
export function formalityOf({ title, attributes }: EstimatedPiece): number | null {
  const { category, occasion, material = [], pattern, fit, length, sleeve_length, color = [] } = attributes
  const base = category === undefined ? undefined : ofKind[category]
  if (category === undefined || base === undefined) return null
  const [cloth] = material
  const ofCloth = cloth === undefined || category === 'jeans' ? 0 : (ofMaterial[cloth] ?? 0)
  const isShort = length === 'mini' || (length === 'cropped' && !oneDress.includes(category))
  const ofSleeves = bare.includes(sleeve_length) && !oneDress.includes(category) ? -0.3 : 0
  const said = ofTitle.reduce((sum, [words, amount]) => (words.test(title) ? sum + amount : sum), 0)
  const sum =
    base +
    (occasion === undefined ? 0 : ofOccasion[occasion]) +
    ofCloth +
    (pattern === undefined ? 0 : (ofPattern[pattern] ?? 0)) +
    (fit === undefined ? 0 : (ofFit[fit] ?? 0)) +
    (isShort ? -0.4 : 0) +
    (length === 'maxi' && oneDress.includes(category) ? 0.2 : 0) +
    ofSleeves +
    (color[0] !== undefined && quietColors.includes(color[0]) ? 0.1 : 0) +
    // Of one thing a title and the attributes may both tell.
    Math.max(said, -1.5)
  return Math.min(5, Math.max(0, sum))
}

/** How dressed the pieces of a day are: at least, and at most. */
const dressed: Readonly<Record<Dressiness, readonly [number, number]>> = {
  relaxed: [0, 3.5],
  sporty: [0, 2.4],
  everyday: [0.7, 3.4],
  smart: [2.4, 4.6],
  dressed: [2.9, 5],
  formal: [3.1, 5],
}

/** How far a piece is from how dressed people come, on the same scale; 0 where it fits or nobody knows. */
export function formalityGap(piece: EstimatedPiece, dressiness: Dressiness | null): number {
  const own = dressiness === null ? null : formalityOf(piece)
  if (own === null || dressiness === null) return 0
  const [least, most] = dressed[dressiness]
  return Math.max(0, least - own, own - most)
}
