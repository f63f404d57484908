import { html } from 'lit-html'
import type { Product } from '../answer.ts'
import { productPath } from '../routes.ts'
import { sayPrice } from '../words/say.ts'
import { productPicture } from './product-card.ts'
import type { ResultContext } from './results-view.ts'

/** What pieces are compared by, where any of them tells it. */
const compared = ['color', 'material', 'pattern', 'fit', 'length', 'sleeve_length', 'neckline', 'occasion']

/** Pieces side by side, a row for each thing in which they may differ. */
export function comparisonView(products: readonly Product[], { state, actions }: ResultContext) {
  const { words } = state
  const saidOf = (product: Product, name: string) =>
    [product.attributes[name] ?? []]
      .flat()
      .map((value) => words.value(name, value))
      .join(', ')
  const rows: [string, string[]][] = [
    [words.compare.price, products.map(({ price }) => (price === null ? '' : sayPrice(price, words)))],
    [words.compare.brand, products.map(({ brand }) => brand ?? '')],
    [
      words.compare.rating,
      products.map(({ rating }) =>
        rating === null ? '' : `★ ${words.card.rating(String(rating.value), String(rating.scale), null)}`,
      ),
    ],
    ...compared.map((name): [string, string[]] => [
      words.attribute(name),
      products.map((product) => saidOf(product, name)),
    ]),
    [
      words.compare.sizes,
      products.map(
        ({ options }) =>
          Object.values(options)
            .find((values) => values.length > 0)
            ?.join(', ') ?? '',
      ),
    ],
  ]
  const told = rows.filter(([, values]) => values.some((value) => value !== ''))
  return html`<div class="comparison" tabindex="0" role="region" aria-label=${words.compare.title}>
    <table>
      <thead>
        <tr>
          <td></td>
          ${products.map(
            (product) => html`<th scope="col">
              <div class="card-picture">${productPicture(product, words)}</div>
              <a href=${productPath(product.id)} @click=${(event: MouseEvent) => {
                event.preventDefault()
                actions.openProduct(product)
              }}>${product.title}</a>
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${told.map(
          ([name, values]) => html`<tr class=${new Set(values).size > 1 ? 'differs' : ''}>
            <th scope="row">${name}</th>
            ${values.map((value) => html`<td>${value === '' ? html`<span aria-hidden="true">–</span>` : value}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
