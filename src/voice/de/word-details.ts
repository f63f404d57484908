import { comesIn } from '../../dialogue/shown-having.ts'
import type { ToldDetails } from '../../dialogue/told-details.ts'
import type { ProductTopic } from '../../language/question.ts'
import type { Product } from '../../product/product.ts'
import { timesPrice } from '../../product/times-price.ts'
import { attributeWords } from './attribute-words.ts'
import { and, decimal, or, price as priceWords } from './formats.ts'
import { wordKnown } from './word-advice.ts'

/** What the shop knows of one product, the part that was asked for first. */
export function wordDetails({
  product,
  sizes,
  quantity = 1,
  topics,
  toldByText = [],
  sentences,
  isOther,
  general,
}: ToldDetails): string {
  const generally = general === undefined ? '' : ` Allgemein gilt: ${wordKnown([general])}`
  const { title, brand } = product
  const told = toldOf(product, sizes, quantity)
  const asked = sizes.length > 0 ? new Set<ProductTopic>(['sizes', ...topics]) : new Set(topics)
  if (asked.size === 0 && !isOther) {
    const name = brand === null || title.includes(brand) ? `„${title}“.` : `„${title}“ von ${brand}.`
    const { price, sizes: sizesSaid, colors, material, stock } = told
    return [name, price, sizesSaid, colors, material, stock].filter(isSaid).join(' ')
  }
  const answers = [...[...asked].map((topic) => told[topic] ?? ''), ...sentences].filter(isSaid)
  const untold = [...asked].filter((topic) => !isSaid(told[topic]) && !toldByText.includes(topic))
  const left = answers.length === 0 || untold.length === 0 ? '' : wordUntold(untold)
  if (answers.length > 0) return `„${title}“: ${[...answers, left].filter(isSaid).join(' ')}${generally}`
  const what = isOther ? '' : `, ${or([...asked].map((topic) => topicWords[topic]))}`
  return `„${title}“: Das sagt der Shop nicht${what}.${generally}`
}

const wordUntold = (topics: readonly ProductTopic[]): string =>
  `Der Shop sagt nicht, ${or(topics.map((topic) => topicWords[topic]))}.`

const isSaid = (sentence: string | undefined): sentence is string => sentence !== undefined && sentence !== ''

/** What the product's own fields answer. */
function toldOf(
  product: Product,
  sizes: readonly string[],
  quantity: number,
): Partial<Record<ProductTopic, string>> {
  const { brand, price, attributes } = product
  const { material = [], color = [], length, fit } = attributes
  return {
    sizes: sizes.length > 0 ? wordAskedSizes(product, sizes) : wordSizes(product),
    stock: wordStock(product),
    price:
      price === null
        ? 'Der Shop nennt keinen Preis.'
        : quantity > 1
          ? `${quantity} davon kosten ${priceWords(timesPrice(price, quantity))}, je ${priceWords(price)}.`
          : `Preis: ${priceWords(price)}.`,
    sale:
      price === null
        ? ''
        : `Der Shop nennt einen Preis, ${priceWords(price)}, und sagt nicht, ob er reduziert ist.`,
    material:
      material.length === 0
        ? ''
        : `Material: ${and(material.map((value) => attributeWords('material', value)))}.`,
    brand: brand === null ? 'Der Shop nennt keine Marke.' : `Marke: ${brand}.`,
    colors: color.length === 0 ? '' : `Farbe: ${and(color.map((value) => attributeWords('color', value)))}.`,
    length: length === undefined ? '' : `Länge: ${attributeWords('length', length)}.`,
    rating: wordRating(product),
    fit: fit === undefined ? '' : `Passform: ${attributeWords('fit', fit)}.`,
  }
}

/** What the shop does not say. */
const topicWords: Readonly<Record<ProductTopic, string>> = {
  care: 'wie man es pflegt',
  lining: 'ob es gefüttert ist',
  pockets: 'ob es Taschen hat',
  closure: 'wie es schließt',
  stretch: 'ob es sich dehnt',
  transparency: 'ob es durchscheint',
  heel: 'wie hoch der Absatz ist',
  weight: 'was es wiegt',
  warmth: 'wie gut es wärmt',
  rain: 'was es bei Regen taugt',
  origin: 'wo es hergestellt wird',
  material: 'woraus es ist',
  length: 'wie lang es ist',
  fit: 'wie es sitzt',
  comfort: 'wie es sich trägt',
  quality: 'wie lange es hält',
  ethics: 'wie es produziert wird',
  rating: 'wie es bewertet ist',
  model: 'etwas zur Person auf dem Bild',
  sizes: 'welche Größen es gibt',
  colors: 'welche Farben es gibt',
  price: 'was es kostet',
  sale: 'ob es reduziert ist',
  stock: 'ob es vorrätig ist',
  brand: 'von wem es ist',
  detail: 'mehr dazu',
}

const wordSizes = ({ sizes }: Product) =>
  sizes.length === 0 ? 'Der Shop nennt keine Größen.' : `Größen: ${sizes.join(', ')}.`

/** "ja, in M." or what there is instead. */
function wordAskedSizes(product: Product, asked: readonly string[]): string {
  if (product.sizes.length === 0) return wordSizes(product)
  const has = comesIn(product, asked)
  if (has.length === 0) return `nein, nicht in ${or(asked)}. ${wordSizes(product)}`
  const isNamed = asked.some((size) => has.some((own) => own.toLowerCase() === size.toLowerCase()))
  const equal = isNamed ? '' : ` (das ist ${asked[0]})`
  return `ja, in ${and(has)}${equal}${product.stock === 0 ? ', aber ausverkauft' : ''}.`
}

function wordRating({ rating, reviews }: Product): string {
  if (rating === null) return ''
  const by =
    rating.count === null ? '' : rating.count === 1 ? ' (eine Bewertung)' : ` (${rating.count} Bewertungen)`
  const [first] = reviews.filter(({ text, title }) => text !== '' || title !== '')
  const quoted = first === undefined ? '' : ` Eine davon: „${first.text === '' ? first.title : first.text}“`
  return `Bewertet mit ${decimal(rating.value)} von ${decimal(rating.scale)}${by}.${quoted}`
}

function wordStock({ stock }: Product): string {
  if (stock === null) return ''
  if (stock === 0) return 'Ausverkauft.'
  return stock < 5 ? `Nur noch ${stock} auf Lager.` : 'Auf Lager.'
}
