import type { ParseContext } from '../../src/language/request.ts'
import { categoriesOf } from '../../src/product/taxonomy.ts'
import type { Wish } from '../../src/product/wish.ts'
import { type CompactRequest, compactRequest } from './compact-request.ts'

const listed = (values: readonly string[]) =>
  values
    .join(',')
    .replace(categoriesOf('shoes').join(','), 'any shoes')
    .replace(
      categoriesOf('bags')
        .filter((category) => category !== 'wallet')
        .join(','),
      'any bag',
    )

const spellValues = (values: Partial<Record<string, readonly string[]>>, mark: string) =>
  Object.entries(values)
    .map(([name, list]) => `${mark}${name}=${listed(list ?? [])}`)
    .map((said) => (said === '!age_group=kids,babies' ? 'grown' : said))

/** A wish in one line, without the words that no attribute took: "category=dress color=red ..50 EUR size=36". */
export function spellWish(wish: Partial<Wish>): string {
  const { price } = wish
  return [
    ...spellValues(wish.wanted ?? {}, ''),
    ...spellValues(wish.unwanted ?? {}, '!'),
    ...(wish.directions ?? []).map(({ axis, toward }) => `${toward} ${axis}`),
    ...(price == null ? [] : [`${price.min ?? ''}..${price.max ?? ''} ${price.currency ?? ''}`.trim()]),
    ...(wish.sizes ?? []).map((size) => `size=${size}`),
    ...(wish.brands ?? []).map((brand) => `brand=${brand}`),
    ...(wish.unwanted_brands ?? []).map((brand) => `!brand=${brand}`),
    ...(wish.unwanted_words ?? []).map((word) => `!${word}`),
    ...(wish.in_stock ? ['in stock'] : []),
    ...(wish.sort === undefined ? [] : [wish.sort]),
  ].join(' ')
}

const spellWishes = ({ wishes = [] }: CompactRequest) =>
  wishes
    .map(spellWish)
    .filter((said) => said !== '')
    .join(' + ')

/** The wishes of a message, in one line. */
export const spellWishesOf = (sentence: string, context: Partial<ParseContext> = {}): string =>
  spellWishes(compactRequest(sentence, context))

/** Everything a message asks for, in one line: "refines, pointer=result 2, color=red". */
export function spellRequest(sentence: string, context: Partial<ParseContext>): string {
  const request = compactRequest(sentence, context)
  const { comparison } = request
  return [
    request.intent ?? '',
    request.refines ? 'refines' : '',
    request.pointer === undefined ? '' : `pointer=${request.pointer}`,
    request.compared ?? '',
    request.count === undefined ? '' : `count=${request.count}`,
    request.withdrawn === undefined ? '' : `without ${request.withdrawn.join(',')}`,
    comparison === undefined ? '' : `which has ${comparison.toward} ${comparison.by}`,
    ...(request.transfers ?? []).map(({ attributes, from }) => `${attributes.join(',')} of ${from}`),
    spellWishes(request),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
