import type { Price, Product, Understood } from './answer.ts'

/** "€49.90", as the reader's language writes it. */
export function sayPrice({ amount, currency }: Price, locale?: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount)
  } catch {
    return `${amount} ${currency}`
  }
}

const steps: Readonly<Record<string, string>> = {
  describe_image: 'Looking at your photo',
  extract_attributes: 'Reading your words',
  search_products: 'Searching the shop',
  filter_products: 'Narrowing down',
  get_product: 'Checking a product',
  complete_outfit: 'Matching an outfit',
}

/** What a tool is doing, for people; an unknown one by its name. */
export const sayStep = (tool: string): string => steps[tool] ?? tool.replaceAll('_', ' ')

export const sayTime = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`

const misses: Readonly<Record<string, string>> = {
  category: 'other type',
  color: 'other color',
  pattern: 'other pattern',
  sleeve_length: 'other sleeves',
  neckline: 'other neckline',
  length: 'other length',
  fit: 'other fit',
  material: 'other material',
  gender: 'other department',
  age_group: 'other age group',
  occasion: 'other occasion',
  price: 'other price',
  size: 'other size',
  brand: 'other brand',
}

/** "Near match: other color": what a product misses. */
export function sayNearMatch({ relaxed }: Pick<Product, 'relaxed'>): string {
  const missing = relaxed.map((name) => misses[name] ?? `other ${name.replaceAll('_', ' ')}`)
  return missing.length === 0 ? 'Near match' : `Near match: ${missing.join(', ')}`
}

export type Tag = { readonly text: string; readonly tone: 'wanted' | 'unwanted' | 'relaxed' }

/** What a turn was taken to mean, as short tags. */
export function sayUnderstood(understood: Understood): Tag[] {
  const { reference, wanted, unwanted, price, sizes, brands, relaxed } = understood
  const valuesOf = (map: Understood['wanted']) =>
    Object.values(map).flatMap((values) => (values?.length ? [sayValues(values)] : []))
  const tag = (tone: Tag['tone']) => (text: string) => ({ text, tone })
  const like =
    reference === null ? [] : [reference.kind === 'photo' ? 'like your photo' : 'like the one you picked']
  return [
    ...[
      ...like,
      ...valuesOf(wanted),
      ...brands,
      ...sizes.map((size) => `size ${size}`),
      ...sayRange(price),
    ].map(tag('wanted')),
    ...valuesOf(unwanted).map((value) => tag('unwanted')(`not ${value}`)),
    ...relaxed.map((name) => tag('relaxed')(`${misses[name] ?? name} allowed`)),
  ]
}

/** "blue or navy"; of a long list the first ones. */
function sayValues(values: string[]): string {
  const said = values.map(sayValue)
  return said.length <= 3 ? said.join(' or ') : `${said.slice(0, 2).join(', ')} or ${said.length - 2} others`
}

/** "sleeve_length" and "t-shirt" as words. */
export const sayValue = (value: string): string => value.replaceAll(/[-_]/g, ' ')

/** How many there are, without counting out what nobody needs to know. */
export const sayStock = (stock: number): string =>
  stock === 0 ? 'sold out' : stock <= 5 ? `only ${stock} left` : 'in stock'

function sayRange(range: Understood['price']): string[] {
  if (range === null) return []
  const { min, max, currency } = range
  const say = (amount: number) => (currency === undefined ? String(amount) : sayPrice({ amount, currency }))
  if (min !== undefined && max !== undefined) return [`${say(min)} to ${say(max)}`]
  if (max !== undefined) return [`under ${say(max)}`]
  return min === undefined ? [] : [`over ${say(min)}`]
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** "the third one": how a shopper points at the product of this place, from 0. */
export const sayPlace = (index: number): string =>
  `the ${ordinals[index] ?? `${index + 1}${suffix(index + 1)}`} one`

function suffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th'
}
