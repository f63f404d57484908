import type { AttributeName, AttributeValue } from '../../product/attributes.ts'
import type { Color } from '../../product/color.ts'
import type { Category } from '../../product/taxonomy.ts'
import { kinds, noKind } from './nouns.ts'

type Words = {
  readonly [Name in Exclude<AttributeName, 'category'>]: { readonly [Value in AttributeValue<Name>]: string }
}

/** Every value as it is said of a product; kinds of garment are nouns of their own. */
const words: Words = {
  color: {
    black: 'schwarz',
    white: 'weiß',
    gray: 'grau',
    silver: 'silbern',
    beige: 'beige',
    brown: 'braun',
    gold: 'golden',
    bronze: 'bronzefarben',
    yellow: 'gelb',
    orange: 'orange',
    red: 'rot',
    burgundy: 'weinrot',
    pink: 'rosa',
    purple: 'lila',
    blue: 'blau',
    navy: 'marineblau',
    turquoise: 'türkis',
    green: 'grün',
    olive: 'olivgrün',
    multicolor: 'bunt',
  },
  pattern: {
    solid: 'einfarbig',
    striped: 'gestreift',
    checkered: 'kariert',
    plaid: 'Schottenkaro',
    dots: 'gepunktet',
    floral: 'geblümt',
    geometric: 'geometrisch gemustert',
    animal: 'Tiermuster',
    camouflage: 'Tarnmuster',
    paisley: 'Paisleymuster',
    'tie-dye': 'gebatikt',
    graphic: 'Aufdruck',
    abstract: 'abstrakt gemustert',
    embroidered: 'bestickt',
  },
  sleeve_length: {
    sleeveless: 'ärmellos',
    'spaghetti-strap': 'Spaghettiträger',
    strapless: 'trägerlos',
    cap: 'Flügelärmel',
    short: 'kurze Ärmel',
    'three-quarter': 'Dreiviertelärmel',
    long: 'lange Ärmel',
  },
  neckline: {
    crew: 'Rundhals',
    'v-neck': 'V-Ausschnitt',
    scoop: 'U-Ausschnitt',
    square: 'Karree-Ausschnitt',
    boat: 'U-Boot-Ausschnitt',
    halter: 'Neckholder',
    turtle: 'Rollkragen',
    mock: 'Halbrollkragen',
    mandarin: 'Stehkragen',
    collared: 'Kragen',
    hooded: 'Kapuze',
    'off-shoulder': 'schulterfrei',
    sweetheart: 'Herzausschnitt',
    wrap: 'Wickelausschnitt',
  },
  length: {
    cropped: 'bauchfrei',
    mini: 'mini',
    short: 'kurz',
    knee: 'knielang',
    midi: 'midi',
    ankle: 'knöchellang',
    maxi: 'lang',
  },
  fit: {
    skinny: 'hauteng',
    slim: 'schmal',
    regular: 'normal geschnitten',
    straight: 'gerade',
    relaxed: 'locker',
    oversized: 'oversized',
    flared: 'ausgestellt',
  },
  material: {
    cotton: 'Baumwolle',
    linen: 'Leinen',
    wool: 'Wolle',
    silk: 'Seide',
    satin: 'Satin',
    denim: 'Denim',
    leather: 'Leder',
    suede: 'Wildleder',
    polyester: 'Polyester',
    nylon: 'Nylon',
    viscose: 'Viskose',
    velvet: 'Samt',
    lace: 'Spitze',
    chiffon: 'Chiffon',
    fleece: 'Fleece',
    knit: 'Strick',
    corduroy: 'Cord',
    canvas: 'Canvas',
    mesh: 'Mesh',
    synthetic: 'Kunstfaser',
    metal: 'Metall',
  },
  gender: { female: 'für Damen', male: 'für Herren', unisex: 'unisex' },
  age_group: { adults: 'für Erwachsene', kids: 'für Kinder', babies: 'für Babys' },
  occasion: {
    casual: 'für den Alltag',
    formal: 'für formelle Anlässe',
    party: 'für eine Feier',
    wedding: 'für eine Hochzeit',
    sport: 'für Sport',
    beach: 'für den Strand',
    ethnic: 'traditionell',
    travel: 'für die Reise',
    lounge: 'für zuhause',
  },
}

/** An attribute's value as people say it of a product: "blau", "Kleid", "lange Ärmel", "für Damen". */
export function attributeWords(name: AttributeName, value: string): string {
  if (name === 'category') return kinds[value as Category][1]
  return (words[name] as Readonly<Record<string, string>>)[value] ?? value
}

/** "nicht blau", "kein Kleid", "ohne Leder". */
export function refusalWords(name: AttributeName, value: string): string {
  if (name === 'category') return noKind(value as Category)
  const said = attributeWords(name, value)
  return /^für |^[^A-ZÄÖÜ]*$/.test(said) ? `nicht ${said}` : `ohne ${said}`
}

/** A color as a noun, "das Rot". */
export const colorNoun = (color: Color): string =>
  colorNouns[color] ?? capitalized(attributeWords('color', color))

/** A color before details, as in "mit roten Akzenten"; "rosa" and "lila" never change. */
export function colorOfDetails(color: Color): string {
  const word = attributeWords('color', color)
  if (/a$/.test(word)) return word
  if (color === 'turquoise') return `${word}farbenen`
  return word.endsWith('e') ? `${word}n` : `${word}en`
}

const colorNouns: Partial<Record<Color, string>> = {
  silver: 'Silber',
  gold: 'Gold',
  bronze: 'Bronze',
  multicolor: 'Bunt',
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** What is given up, or taken back, as German calls it. */
export const conditions: Readonly<Record<AttributeName | 'price' | 'size' | 'brand', string>> = {
  category: 'die Art',
  color: 'die Farbe',
  pattern: 'das Muster',
  sleeve_length: 'die Ärmellänge',
  neckline: 'den Ausschnitt',
  length: 'die Länge',
  fit: 'die Passform',
  material: 'das Material',
  gender: 'für wen es ist',
  age_group: 'das Alter',
  occasion: 'den Anlass',
  price: 'die Preisgrenze',
  size: 'die Größe',
  brand: 'die Marke',
}

/** What a shop tells of a piece: "nicht angegeben: die Größe". */
export const fieldNames: Readonly<Record<AttributeName | 'price' | 'size' | 'brand', string>> = {
  category: 'die Art',
  color: 'die Farbe',
  pattern: 'das Muster',
  sleeve_length: 'die Ärmellänge',
  neckline: 'der Ausschnitt',
  length: 'die Länge',
  fit: 'die Passform',
  material: 'das Material',
  gender: 'das Geschlecht',
  age_group: 'das Alter',
  occasion: 'der Anlass',
  price: 'der Preis',
  size: 'die Größe',
  brand: 'die Marke',
}
