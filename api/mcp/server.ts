import { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { TurnResult } from '../../chains/turn.ts'
import { AppError } from '../../src/errors.ts'
import { requestLimits } from '../limits.ts'
import { loadPhotos } from '../load-photos.ts'
import { packageVersion } from '../openapi.ts'
import { toAppError } from '../problem.ts'
import { type Asker, getCatalogProduct, lookupCatalog, searchCatalog } from '../ucp/catalog.ts'
import { catalogLookupSchema, catalogProductSchema, catalogSearchSchema } from '../ucp/requests.ts'
import { webAddress } from '../ucp/to-ucp-product.ts'
import { productsView, viewUri } from './products-view.ts'

/** UCP's clients say in `meta` who they are; nothing is decided by it. */
const meta = z.looseObject({}).optional()
const reads = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
const talks = { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false }
const view = { _meta: { ui: { resourceUri: viewUri } } }

const imageSchema = z.object({
  url: z.string().min(1).describe('data:image/…;base64,… or an https address.'),
})
const threadSchema = z.string().max(200).optional().describe('From an earlier answer, to go on with it.')

/** The tools for one request. */
export function createMcpServer(asker: Asker): McpServer {
  const server = new McpServer({ name: 'fashion-buddy', title: 'Fashion Buddy', version: packageVersion() })
  const ports = () => asker.context.ports()

  server.registerTool(
    'search_catalog',
    {
      title: 'Search the catalogue',
      description:
        'Products by words, by likeness to a product or picture, and by filters (UCP). Prices are minor units.',
      inputSchema: z.object({ meta, catalog: catalogSearchSchema }),
      annotations: reads,
      ...view,
    },
    ({ catalog }) => answer(async () => ({ ...(await searchCatalog(asker, catalog)) })),
  )
  server.registerTool(
    'lookup_catalog',
    {
      title: 'Look products up',
      description: 'Products and variants by id (UCP).',
      inputSchema: z.object({ meta, catalog: catalogLookupSchema }),
      annotations: reads,
      ...view,
    },
    ({ catalog }) => answer(async () => ({ ...(await lookupCatalog(asker, catalog)) })),
  )
  server.registerTool(
    'get_product',
    {
      title: 'One product',
      description:
        'A product with its options: which values exist and can be bought beside what is selected (UCP).',
      inputSchema: z.object({ meta, catalog: catalogProductSchema }),
      annotations: reads,
    },
    ({ catalog }) => answer(async () => ({ ...(await getCatalogProduct(asker, catalog)) })),
  )
  server.registerTool(
    'list_facets',
    {
      title: 'What the shop has',
      description:
        'The terms to search and filter by: kinds, colors, brands and more, each with how many products; the range of prices.',
      inputSchema: z.object({}),
      annotations: reads,
    },
    () => answer(async () => ({ ...(await ports().facets({})) })),
  )
  server.registerTool(
    'describe_photo',
    {
      title: 'Read a photo',
      description: 'The garments on a photo: kind, color and more, how sure, and where.',
      inputSchema: z.object({ image: imageSchema }),
      annotations: reads,
    },
    ({ image }) =>
      answer(async () => {
        const [photo] = await loadPhotos(asker, [image])
        if (photo === undefined) throw new AppError('invalid-image', 'There is no picture.')
        return { garments: await ports().describe(photo, { signal: asker.signal }) }
      }),
  )
  server.registerTool(
    'chat',
    {
      title: 'Talk to the stylist',
      description:
        'One turn of a conversation: words, photos or both in; a reply and products with reasons out. Hand `thread_id` on to go on.',
      inputSchema: z.object({
        message: z.string().max(requestLimits.messageLength).default(''),
        images: z.array(imageSchema).max(requestLimits.images).default([]),
        thread_id: threadSchema,
      }),
      annotations: talks,
      ...view,
    },
    ({ message, images, thread_id }) =>
      answer(async () => {
        if (message.trim() === '' && images.length === 0)
          throw new AppError('invalid-request', 'Say something, or send a picture.')
        return said(await turn(asker, { message, images, threadId: thread_id }), asker)
      }),
  )
  server.registerTool(
    'complete_outfit',
    {
      title: 'Build an outfit',
      description: 'Pieces that go with a product of the catalogue, or for an occasion.',
      inputSchema: z
        .object({
          product_id: z.string().max(200).optional(),
          occasion: z.string().max(500).optional().describe('"a garden party in June", "under 200 in all".'),
        })
        .refine(({ product_id, occasion }) => product_id !== undefined || occasion !== undefined, {
          message: 'Give a product_id, an occasion or both.',
        }),
      annotations: talks,
      ...view,
    },
    ({ product_id, occasion = '' }) =>
      answer(async () => said(await outfit(asker, product_id, occasion), asker)),
  )
  server.registerResource(
    'products',
    viewUri,
    { title: 'Products as cards', mimeType: productsView.mimeType },
    async () => ({
      contents: [
        {
          uri: viewUri,
          mimeType: productsView.mimeType,
          text: productsView.html,
          _meta: { ui: { csp: { connectDomains: [], resourceDomains: [asker.base, 'https:'] } } },
        },
      ],
    }),
  )
  return server
}

async function turn(
  asker: Asker,
  {
    message,
    images,
    threadId,
  }: { message: string; images: readonly { url: string }[]; threadId?: string | undefined },
): Promise<TurnResult> {
  const photos = await loadPhotos(asker, images)
  return asker.context.ports().runTurn({ message, images: photos, threadId, limit: 8, signal: asker.signal })
}

/** An outfit around a product is asked for as a shopper would: the piece first, then what goes with it. */
async function outfit(asker: Asker, productId: string | undefined, occasion: string): Promise<TurnResult> {
  if (productId === undefined) return turn(asker, { message: `an outfit for ${occasion}`, images: [] })
  const product = await asker.context.ports().getProduct(productId)
  if (product === undefined) throw new AppError('product-not-found', `There is no product "${productId}".`)
  const shown = await turn(asker, { message: product.title, images: [] })
  const place = shown.products.findIndex(({ id }) => id === productId) + 1
  const piece = place > 0 ? `number ${place}` : product.title
  return turn(asker, {
    message: `complete the look with ${piece} ${occasion}`.trim(),
    images: [],
    threadId: shown.thread_id,
  })
}

const said = ({ thread_id, reply, products, understood }: TurnResult, { base }: Asker) => ({
  thread_id,
  reply,
  products: products.map((product) => ({
    ...product,
    url: webAddress(product.url, base),
    image_url: webAddress(product.image_url, base),
  })),
  understood,
})

type Content =
  | { type: 'text'; text: string }
  | { type: 'resource_link'; uri: string; name: string; mimeType: string }

/** What a tool gives: its data, the same as text, and links to the pictures; a failure that the caller can mend as a tool error. */
async function answer(work: () => Promise<Record<string, unknown>>) {
  try {
    const data = await work()
    const content: Content[] = [{ type: 'text', text: JSON.stringify(data) }, ...pictures(data)]
    return { content, structuredContent: data }
  } catch (thrown) {
    const error = toAppError(thrown)
    if (error.status >= 500 && error.code === 'internal') throw thrown
    return { isError: true, content: [{ type: 'text' as const, text: `${error.code}: ${error.message}` }] }
  }
}

/** The first picture of each product. */
function pictures(data: Record<string, unknown>): Content[] {
  const products = Array.isArray(data.products)
    ? data.products
    : data.product === undefined
      ? []
      : [data.product]
  return products
    .slice(0, 10)
    .flatMap((product: { title: string; image_url?: string | null; media?: { url: string }[] }) => {
      const uri = product.image_url ?? product.media?.[0]?.url
      return uri === undefined || uri === null
        ? []
        : [{ type: 'resource_link' as const, uri, name: product.title, mimeType: 'image/*' }]
    })
}
