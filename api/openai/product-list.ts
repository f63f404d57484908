import type { Request } from 'express'
import type { ProductCard, TurnResult } from '../../chains/turn.ts'
import { createFormats } from '../../src/voice/formats.ts'
import { baseUrlOf } from '../ucp/base-url.ts'

const format = createFormats('en')

/** The products of a turn as Markdown that any chat front end shows: linked, priced, with their pictures and why they fit. */
export function productList({ products }: Pick<TurnResult, 'products'>, request: Request): string {
  const base = baseUrlOf(request)
  return products.map((product, index) => line(product, index + 1, base)).join('\n')
}

function line(product: ProductCard, place: number, base: string): string {
  const title = escaped(product.title)
  const link = absolute(product.url, base)
  const picture = absolute(product.image_url, base)
  const facts = [
    product.brand && escaped(product.brand),
    product.price && format.price(product.price),
  ].filter(Boolean)
  const why = product.reasons.length > 0 ? ` (${product.reasons.map(escaped).join(', ')})` : ''
  const name = link === null ? `**${title}**` : `[${title}](${link})`
  return [
    `${place}. ${[name, ...facts].join(', ')}${why}`,
    ...(picture === null ? [] : [`   ![${title}](${picture})`]),
  ].join('\n')
}

/** Cards with addresses that work from elsewhere. */
export const absoluteCards = (products: readonly ProductCard[], request: Request): ProductCard[] =>
  products.map((product) => ({
    ...product,
    url: absolute(product.url, baseUrlOf(request)),
    image_url: absolute(product.image_url, baseUrlOf(request)),
  }))

function absolute(url: string | null, base: string): string | null {
  if (url === null) return null
  const parsed = URL.parse(url, base)
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null
  return parsed.href.replaceAll('(', '%28').replaceAll(')', '%29')
}

/** A shop's text is text: nothing of it may become a link, a picture or a heading. */
const escaped = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|!]/g, '\\$&')
