import type { AttributeName } from '../src/product/attributes.ts'
import type { Availability } from '../src/product/availability.ts'
import type { Price, Rating } from '../src/product/product.ts'
import { attributeWords as german } from '../src/voice/de/attribute-words.ts'
import { attributeWords as english } from '../src/voice/en/attribute-words.ts'

/** What a product's own page says, in one language. */
export type ProductPageWords = {
  readonly language: 'en' | 'de'
  readonly from: string
  readonly like: string
  readonly back: string
  readonly details: string
  readonly variants: string
  readonly reviews: string
  readonly availability: Readonly<Record<Availability, string>>
  readonly price: (price: Price) => string
  readonly rating: (rating: Rating) => string
  readonly attribute: (name: string) => string
  readonly value: (name: string, value: string) => string
}

const money = (language: string) => {
  return ({ amount, currency }: Price) =>
    new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const inEnglish: ProductPageWords = {
  language: 'en',
  from: 'from',
  like: 'Find more like this',
  back: 'Ask the stylist',
  details: 'Details',
  variants: 'What there is of it',
  reviews: 'What buyers say',
  availability: {
    in_stock: 'In stock',
    pre_order: 'Can be ordered in advance',
    backorder: 'Can be ordered, comes later',
    out_of_stock: 'Sold out',
    unknown: '',
  },
  price: money('en'),
  rating: ({ value, scale, count }) => `${value} of ${scale}${count === null ? '' : `, ${count} ratings`}`,
  attribute: (name) => capital(name.replaceAll('_', ' ')),
  value: (name, value) => english(name as AttributeName, value),
}

const names: Readonly<Record<string, string>> = {
  category: 'Art',
  color: 'Farbe',
  pattern: 'Muster',
  sleeve_length: 'Ärmel',
  neckline: 'Ausschnitt',
  length: 'Länge',
  fit: 'Passform',
  material: 'Material',
  gender: 'Für',
  age_group: 'Alter',
  occasion: 'Anlass',
}

const inGerman: ProductPageWords = {
  language: 'de',
  from: 'ab',
  like: 'Ähnliche zeigen',
  back: 'Den Stylisten fragen',
  details: 'Einzelheiten',
  variants: 'Was es davon gibt',
  reviews: 'Was andere sagen',
  availability: {
    in_stock: 'Lieferbar',
    pre_order: 'Vorbestellbar',
    backorder: 'Bestellbar, kommt später',
    out_of_stock: 'Ausverkauft',
    unknown: '',
  },
  price: money('de'),
  rating: ({ value, scale, count }) =>
    `${value} von ${scale}${count === null ? '' : `, ${count} Bewertungen`}`,
  attribute: (name) => names[name] ?? name,
  value: (name, value) => german(name as AttributeName, value),
}

export const productPageWords = (language: string): ProductPageWords =>
  language === 'de' ? inGerman : inEnglish
