import { describeAttributes, describeGarment } from '../../product/describe-attributes.ts'
import type { Category } from '../../product/taxonomy.ts'
import type { Companion, Reason } from '../../retrieval/reason.ts'
import { attributeWords } from './attribute-words.ts'
import { directionWords, superlativeWords } from './direction-words.ts'
import { limit, price } from './formats.ts'
import { fieldNames } from './relaxed-words.ts'

type Harmony = Extract<Reason, { kind: 'color-harmony' }>

/** Why a product fits, as a short phrase: "blue", "under €50", "similar to your photo". */
export function wordReason(reason: Reason): string {
  switch (reason.kind) {
    case 'has':
      return attributeWords(reason.attribute, reason.value)
    case 'lacks':
      return reason.attribute === 'category'
        ? `not ${describeGarment({ category: reason.value as Category })}`
        : `not ${attributeWords(reason.attribute, reason.value)}`
    case 'for-children':
      return reason.gender === 'female' ? 'for girls' : 'for boys'
    case 'near-color':
      return `${reason.color}, close to ${reason.wanted}`
    case 'accent-color':
      return `with ${reason.color} details`
    case 'same-pattern':
      return `same ${reason.pattern} pattern as ${references[reason.as]}`
    case 'further':
      return `${directionWords(reason.direction)} than ${references[reason.than]}`
    case 'similar':
      return `similar to ${references[reason.to]}`
    case 'cheaper':
      return 'cheaper than the one you named'
    case 'pricier':
      return 'more expensive than the one you named'
    case 'price-under':
      return `under ${limit(reason.limit.amount, reason.limit.currency)}`
    case 'price-at':
      return limit(reason.limit.amount, reason.limit.currency)
    case 'price-over':
      return `over ${limit(reason.limit.amount, reason.limit.currency)}`
    case 'price-between':
      return `${limit(reason.from.amount, reason.from.currency)} to ${limit(reason.to.amount, reason.to.currency)}`
    case 'size':
      return `size ${reason.size}`
    case 'brand':
    case 'in-title':
      return reason.name
    case 'in-text':
      return `described as ${reason.name}`
    case 'unstated':
      return `${fieldNames[reason.field].replace(/^the /, '')} not stated`
    case 'in-stock':
      return 'in stock'
    case 'leads':
      return superlativeWords({ axis: reason.by, toward: reason.toward })
    case 'costs':
      return price(reason.price)
    case 'rated':
      return `${reason.rating.value} of ${reason.rating.scale}`
    case 'color-harmony':
      return harmonies[reason.relation](reason, companionName(reason.beside))
    case 'calms-print':
      return `plain beside the ${attributeWords('pattern', reason.pattern)} print of ${companionName(reason.beside)}`
    case 'same-occasion':
      return `same occasion as ${companionName(reason.as)}: ${reason.occasion}`
    case 'same-weather':
      return `for ${reason.weather} weather like ${companionName(reason.as)}`
  }
}

const references = { photo: 'your photo', product: 'the one you picked' } as const

/** "your dress", "the dress you picked". */
export function companionName({ is, category }: Companion): string {
  const noun = describeAttributes(category === null ? {} : { category })
  if (is === 'worn') return `your ${noun}`
  return is === 'picked' ? `the ${noun} you picked` : `the ${noun}`
}

const harmonies: Readonly<Record<Harmony['relation'], (colors: Harmony, name: string) => string>> = {
  same: ({ own }, name) => `${own} like ${name}`,
  neutral: ({ own, other }, name) => `neutral ${own} goes with the ${other} of ${name}`,
  'beside-neutral': ({ own, other }, name) => `${own} stands out beside the neutral ${other} of ${name}`,
  echo: ({ own }, name) => `takes up the ${own} of ${name}`,
  shade: ({ own, other }, name) => `${own} is a shade of the ${other} of ${name}`,
  close: ({ own, other }, name) => `${own} is close to the ${other} of ${name}`,
  opposite: ({ own, other }, name) => `${own} is the opposite of the ${other} of ${name}`,
}
