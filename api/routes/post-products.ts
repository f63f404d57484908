import { AppError } from '../../src/errors.ts'
import { rowProductSchema } from '../../src/ingest/catalogue-row.ts'
import { createBreath } from '../../src/platform/breathe.ts'
import type { ProductInput } from '../../src/product/product.ts'
import { createJsonShape } from '../json-shape.ts'
import { jsonLimits, requestLimits } from '../limits.ts'
import { parse } from '../parse.ts'
import { productExample } from '../product-example.ts'
import { wrongContentType } from '../read-json.ts'
import { readLines } from '../read-lines.ts'
import type { Route } from '../route.ts'

const contentType = 'application/x-ndjson'

export const postProductsRoute: Route = {
  method: 'post',
  path: '/v1/products',
  id: 'upsertProducts',
  tag: 'Catalogue',
  summary: 'Add or replace many products: one JSON object a line',
  scope: 'write',
  description:
    'Rows are stored as they arrive, those of a known id replaced. A wrong line is reported and stops nothing: 207 where some were wrong, 400 where all were, with the same body. ' +
    'A request may take five minutes; for a whole catalogue, `npm run ingest` reads a file of any size.',
  body: { [contentType]: 'ProductInput' },
  example: { id: 'dress-900', ...productExample },
  answer: {
    status: 200,
    description: 'How many rows were stored.',
    content: { 'application/json': 'BulkAnswer' },
  },
  otherwise: { 207: 'Some lines were left out; the body says which.', 400: 'No line could be stored.' },
  problems: ['unsupported-media-type', 'model-failed'],
  handle: async ({ request, response, context, signal }) => {
    const { upsertProducts } = context.ports()
    if (!request.is(contentType)) throw wrongContentType([contentType])
    const errors: LineError[] = []
    let failed = 0
    let pictureProblems = 0
    const report = (error: LineError) => {
      if (errors.length < requestLimits.listedErrors) errors.push(error)
    }
    /** Line of each product handed on, by its place. */
    const lines: number[] = []

    async function* products(): AsyncGenerator<ProductInput> {
      // Destroying the request would take the connection, and with it the answer.
      const chunks = request.iterator({ destroyOnReturn: false })
      const breathe = createBreath()
      const held = context.bodies.of(response)
      for await (const { line, bytes } of readLines(chunks, { most: mostLineBytes, held })) {
        const row = readRow(bytes)
        await breathe()
        if ('product' in row) {
          lines.push(line)
          yield row.product
        } else {
          failed++
          report({ line, ...row })
        }
      }
    }
    const upserted = await upsertProducts(products(), {
      signal,
      onProblem: ({ index, part, message }) => {
        if (part === 'row') failed++
        else pictureProblems++
        report({ line: lines[index] ?? 0, path: part === 'row' ? '' : 'image_url', message })
      },
    })
    // Some lines were left out: 207. All were: nothing was done, and the caller is told so.
    response.status(failed === 0 ? 200 : upserted === 0 ? 400 : 207)
    response.json({ upserted, failed, picture_problems: pictureProblems, errors })
  },
}

type LineError = { line: number; path: string; message: string }

const mostLineBytes = jsonLimits.product.bytes + jsonLimits.product.pictureBytes

function readRow(line: Buffer | null): { product: ProductInput } | Omit<LineError, 'line'> {
  if (line === null) return { path: '', message: `A line may have at most ${mostLineBytes} bytes.` }
  try {
    createJsonShape(jsonLimits.product).take(line)
    const value = parseLine(line)
    return { product: parse(rowProductSchema, value) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const [first] = (error.details?.errors ?? []) as Omit<LineError, 'line'>[]
    return first ?? { path: '', message: error.message }
  }
}

function parseLine(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch (cause) {
    throw new AppError('invalid-json', 'This line is not valid JSON.', { cause })
  }
}
