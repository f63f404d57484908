import { languageOfTexts, textInEnglish } from '../language/shop-texts.ts'
import { attributeNames } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'

/** Characters of a description that the encoder gets: the first sentences say what a product is. */
const encodedDescription = 300

/** The words of a product that are searched. */
export function lexicalText(product: Product): string {
  const english = inEnglish(product)
  const words = english === null ? [] : [english.title, english.description]
  return [product.title, product.brand ?? '', ...attributeWords(product), product.description, ...words]
    .filter((part) => part !== '')
    .join('\n')
}

/** The words of a product for the encoder. */
export function encodedText(product: Product): string {
  const said = inEnglish(product) ?? product
  const description = said.description.slice(0, encodedDescription)
  return [said.title, product.brand ?? '', attributeWords(product).join(' '), description]
    .filter((part) => part !== '')
    .join('. ')
}

type Texts = Pick<Product, 'title' | 'description'>
const translated = new WeakMap<Product, Texts | null>()

/** Title and description in English, in which shoppers' words are searched; null where they are. */
function inEnglish(product: Product): Texts | null {
  const known = translated.get(product)
  if (known !== undefined) return known
  const english = translate(product)
  translated.set(product, english)
  return english
}

function translate({ title, description }: Texts): Texts | null {
  const language = languageOfTexts([title, description])
  if (language === 'en') return null
  return { title: textInEnglish(title, language), description: textInEnglish(description, language) }
}

function attributeWords({ attributes }: Product): string[] {
  return attributeNames.flatMap((name) => attributes[name] ?? []).map((value) => value.replaceAll('-', ' '))
}
