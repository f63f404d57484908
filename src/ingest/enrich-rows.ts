import type { Photo } from '../image/photo.ts'
import type { Garment } from '../product/garment.ts'
import { type Product, productSchema } from '../product/product.ts'
import type { IndexedProduct } from '../product-index/product-index.ts'
import type { ComparedRow } from './detect-changes.ts'
import { formatFingerprint } from './fingerprint.ts'
import type { FurtherPictures } from './keep-pictures.ts'
import { mergeAttributes } from './merge-attributes.ts'
import { encodedText, lexicalText } from './product-text.ts'
import { productVector } from './product-vector.ts'
import { type Seen, type Seers, seePhotos } from './see-photos.ts'

/** A row whose picture, if it has one, is decoded, or was read before. */
export type PicturedRow = {
  readonly examined: ComparedRow
  readonly photo: Photo | null
  /** SHA-256 of the picture's bytes. */
  readonly content: string | null
  readonly seen: Seen | null
  readonly imageUrl: string | null
  readonly failure: string | null
  /** The pictures besides, as they can be shown. */
  readonly further: FurtherPictures
}

export type EnrichedRow = { readonly row: PicturedRow; readonly indexed: IndexedProduct }

/** Lets the models read a batch of rows. A photo that fails alone costs its row the picture; when all fail it throws `model-failed`. */
export async function enrichRows(
  rows: readonly PicturedRow[],
  { models, signal }: { models: Seers; signal?: AbortSignal },
): Promise<EnrichedRow[]> {
  const seen = await seePhotos(
    rows.flatMap(({ photo, examined }) =>
      photo === null ? [] : [{ photo, category: examined.draft.product.attributes.category }],
    ),
    { models, ...(signal && { signal }) },
  )
  const completed = rows.map((row) => {
    const reading = row.seen ?? (row.photo === null ? undefined : seen.get(row.photo))
    const readable = row.photo === null || reading !== undefined
    const read = readable
      ? row
      : { ...row, photo: null, content: null, failure: 'The picture could not be read by the model.' }
    return { row: read, reading, product: completeProduct(read, reading?.garments ?? []) }
  })
  const worded = completed.filter(({ row, reading }) => reading?.vector === undefined || saysAnything(row))
  const vectors = await models.encoder.encodeTexts(
    worded.map(({ product }) => encodedText(product)),
    { ...(signal && { signal }) },
  )
  const words = new Map(worded.map(({ row }, at) => [row, vectors[at]]))
  return completed.map(({ row, reading, product }) => ({
    row,
    indexed: {
      product,
      vector: productVector(reading?.vector, words.get(row)),
      text: lexicalText(product),
      fingerprint: fingerprintOf(row),
    },
  }))
}

/** True of a row with words of its own; a title made of what was seen would only repeat the picture. */
const saysAnything = ({ examined }: PicturedRow): boolean =>
  examined.draft.product.title !== '' || examined.draft.product.description !== ''

function completeProduct(
  { examined, imageUrl, further }: PicturedRow,
  garments: readonly Garment[],
): Product {
  const { product } = examined.draft
  return productSchema.parse({
    ...product,
    ...further,
    ...mergeAttributes(product.attributes, garments, product.sources),
    title: product.title === '' ? titleFrom(garments, product.id) : product.title,
    image_url: imageUrl,
  })
}

/** A feed without titles still needs something to show: what is seen. */
function titleFrom(garments: readonly Garment[], id: string): string {
  const description = garments[0]?.description.replace(/^an? /i, '').slice(0, 200) ?? ''
  return description === '' ? `Product ${id}` : description.charAt(0).toUpperCase() + description.slice(1)
}

function fingerprintOf({ examined, content, failure }: PicturedRow): string {
  const glance = failure === null ? (examined.source?.glance ?? 'none') : 'failed'
  return formatFingerprint({ row: examined.row, glance, content: content ?? '' })
}
