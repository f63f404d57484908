import { appliesTo } from '../product/applies-to.ts'
import {
  type AttributeName,
  type Attributes,
  attributeNames,
  hasManyValues,
  mostValues,
} from '../product/attributes.ts'
import { settledOf } from '../product/find-terms.ts'
import { areChildrensSizes } from '../product/sizes/childrens-sizes.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Meaning } from '../product/term-index.ts'
import { titleCategory } from '../product/title-kinds.ts'
import { withoutBrand } from '../product/without-brand.ts'
import { descriptionTerms } from './description-terms.ts'
import { titleTerms } from './title-terms.ts'

/**
 * The attributes that the shop states: its fields' first, then what its title says, then what its description does, then what its
 * sizes do. Words
 * give none that the product's category cannot have.
 */
export function merchantAttributes(product: WordedProduct): Attributes {
  const { stated, inferred } = readMerchantAttributes(product)
  return { ...inferred, ...stated }
}

type WordedProduct = {
  readonly title: string
  readonly description: string
  readonly brand: string | null
  readonly attributes: Attributes
  readonly sizes?: readonly string[]
}

/** The same in two: what the shop says, and what its kind and its sizes make likely where it says nothing. */
export function readMerchantAttributes(product: WordedProduct): { stated: Attributes; inferred: Attributes } {
  const title = withoutBrand(product.title, product.brand)
  const category = product.attributes.category ?? titleCategory(title)
  const described = describedBy(product.description)
  const titled = told(titleTerms(title))
  // A title's "knit" is how a cloth is made; of what, the description may say.
  const isOfKnit = titled.material?.join() === 'knit' && described.material !== undefined
  const words = {
    ...described,
    ...titled,
    ...(isOfKnit
      ? { material: [...new Set([...described.material!, 'knit' as const])].slice(0, mostValues) }
      : {}),
  }
  const apt = attributeNames.filter(
    (name) => words[name] !== undefined && appliesTo(name, category, String(words[name])),
  )
  const { gender = words.gender } = product.attributes
  const worn = gender === undefined && category !== undefined && wornByWomen.has(category)
  const stated: Attributes = {
    ...Object.fromEntries(apt.map((name) => [name, words[name]])),
    ...(category === undefined ? {} : { category }),
    ...product.attributes,
  }
  const inferred: Attributes = {
    ...(worn && stated.gender === undefined ? { gender: 'female' as const } : {}),
    ...(areChildrensSizes(product.sizes ?? []) && stated.age_group === undefined
      ? { age_group: 'kids' as const }
      : {}),
  }
  return { stated, inferred }
}

/** Longer lists of colors are of what there is to choose from. */
const mostColorsTold = 2

/** What a description states, without colors where it names many. */
function describedBy(description: string): Attributes {
  const { color, ...rest } = told(descriptionTerms(description))
  return color === undefined || color.length > mostColorsTold ? rest : { ...rest, color }
}

/** Kinds that are cut for women where nothing says otherwise. */
const wornByWomen: ReadonlySet<Category> = new Set(['dress', 'skirt', 'blouse', 'bra', 'saree', 'lehenga'])

/** The values of all attributes but the category; where several of one are named, none unless it is a list. */
function told(meanings: readonly Meaning[]): Attributes {
  const found = new Map<AttributeName, Set<string>>()
  for (const meaning of meanings) {
    const { attribute } = meaning
    if (attribute === 'category') continue
    const known = found.get(attribute) ?? new Set()
    for (const value of settledOf(meaning)) known.add(value)
    found.set(attribute, known)
  }
  const named = [...found].filter(([name, values]) => hasManyValues(name) || values.size === 1)
  return Object.fromEntries(
    named.map(([name, values]) => [
      name,
      hasManyValues(name) ? [...values].slice(0, mostValues) : [...values][0],
    ]),
  )
}
