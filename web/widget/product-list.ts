import type { FashionBuddy, Price, ProductCard } from '../../clients/typescript/index.ts'
import { element } from './element.ts'

/** Products as cards that lead to the shop's own pages, or to the service's where the shop has none. */
export function productList(
  products: readonly ProductCard[],
  { shop, locale }: { shop: Pick<FashionBuddy, 'absolute'>; locale: string },
): HTMLElement {
  return element(
    'ul',
    { class: 'products' },
    products.map((product) => {
      const picture = webAddress(product.image_url, shop)
      const link = webAddress(product.url, shop) ?? shop.absolute(`/p/${encodeURIComponent(product.id)}`)
      return element('li', {}, [
        element('a', { href: link, target: '_top' }, [
          ...(picture === null ? [] : [element('img', { src: picture, alt: '', loading: 'lazy' })]),
          element('span', { class: 'title' }, [product.title]),
          element('span', { class: 'price' }, [product.price === null ? '' : money(product.price, locale)]),
        ]),
      ])
    }),
  )
}

const money = ({ amount, currency }: Price, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount)

/** An http(s) address, whole; null for none and for any other. */
function webAddress(url: string | null, shop: Pick<FashionBuddy, 'absolute'>): string | null {
  if (url === null) return null
  const whole = shop.absolute(url)
  return /^https?:/i.test(whole) ? whole : null
}
