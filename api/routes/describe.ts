import { AppError } from '../../src/errors.ts'
import { loadPhotos } from '../load-photos.ts'
import { parse } from '../parse.ts'
import { readUpload } from '../read-upload.ts'
import type { Route } from '../route.ts'
import { describeRequestSchema } from '../schemas.ts'

/** A picture of one pixel: shorter than any of a garment. */
const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const describeRoute: Route = {
  method: 'post',
  path: '/v1/describe',
  id: 'describe',
  tag: 'Shopping',
  summary: 'Read the garments off a picture',
  scope: 'chat',
  turn: true,
  body: { 'application/json': 'DescribeRequest', 'multipart/form-data': 'DescribeForm' },
  example: { image: { url: onePixel } },
  answer: {
    status: 200,
    description: 'The garments, the main one first; none where none is seen.',
    content: { 'application/json': 'DescribeAnswer' },
  },
  problems: [
    'invalid-request',
    'invalid-json',
    'unknown-field',
    'invalid-image',
    'image-fetch-failed',
    'image-url-forbidden',
    'request-timeout',
    'payload-too-large',
    'image-too-large',
    'unsupported-media-type',
    'model-failed',
    'timeout',
  ],
  handle: async (exchange) => {
    const { response, context, signal } = exchange
    const ports = context.ports()
    const { body, files } = await readUpload(exchange, { fields: {}, file: 'image', maxFiles: 1 })
    const [bytes] = files
    const source = bytes === undefined ? parse(describeRequestSchema, body).image : { bytes }
    const [photo] = await loadPhotos(exchange, [source])
    if (photo === undefined) throw new AppError('internal', 'No photo came of one source.')
    response.json({ garments: await ports.describe(photo, { signal }) })
  },
}
