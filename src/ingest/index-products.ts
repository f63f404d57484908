import type { ProductInput } from '../product/product.ts'
import type { RowEntry } from './catalogue-row.ts'
import type { IngestReport } from './ingest-report.ts'
import { type IngestOptions, type IngestServices, ingestRows } from './ingest-rows.ts'
import { plainText } from './plain-text.ts'
import { isWebLink } from './web-link.ts'

const innerPicture = 'image_url: must be a picture of the web, at a public address'

const isInner = (url: string | null | undefined): boolean =>
  url != null && /^https?:/i.test(url) && !isWebLink(url)

/** As of a feed: what a reply repeats is read, not marked up. */
const withPlainTexts = ({ title, description, brand, ...product }: ProductInput): ProductInput => ({
  ...product,
  title: plainText(title, 500),
  ...(description === undefined ? {} : { description: plainText(description, 10_000) }),
  ...(brand == null ? {} : { brand: plainText(brand, 200) }),
})

/** Puts products that came over the network into the index; `line` counts from 1. Pictures are URLs, never paths. */
export async function indexProducts(
  services: IngestServices,
  products: Iterable<ProductInput> | AsyncIterable<ProductInput>,
  options: Pick<IngestOptions, 'signal' | 'onProblem'> = {},
): Promise<IngestReport> {
  async function* rows(): AsyncGenerator<RowEntry> {
    let line = 0
    for await (const product of products) {
      line++
      if (!services.config.image.allowPrivateHosts && isInner(product.image_url))
        yield { line, position: 0, id: product.id, problem: innerPicture }
      else yield { line, position: 0, product: withPlainTexts(product) }
    }
  }
  return ingestRows(services, rows(), options)
}
