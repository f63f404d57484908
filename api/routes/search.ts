import { AppError } from '../../src/errors.ts'
import { acceptedLanguage, languageOfTag } from '../asked-language.ts'
import { digestOf } from '../cursor.ts'
import { loadPhotos } from '../load-photos.ts'
import { parse } from '../parse.ts'
import { formField, readUpload } from '../read-upload.ts'
import type { Route } from '../route.ts'
import { searchRequestSchema } from '../schemas.ts'
import { openSearchPage } from '../search-pages.ts'

export const searchRoute: Route = {
  method: 'post',
  path: '/v1/search',
  id: 'search',
  tag: 'Shopping',
  summary: 'Search by words, a picture, filters or all three, with no agent between',
  description:
    'A page at a time: the same question with the answer’s `next_cursor` gives what comes after, nothing twice.',
  scope: 'read',
  turn: true,
  body: { 'application/json': 'SearchRequest', 'multipart/form-data': 'SearchForm' },
  headers: ['Accept-Language'],
  example: { text: 'white sneakers for men', filters: { price: { max: 90 } } },
  answer: {
    status: 200,
    description: 'Products, best first.',
    content: { 'application/json': 'SearchAnswer' },
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
    const { text, number, json } = formField
    const upload = await readUpload(exchange, {
      fields: { text, filters: json, limit: number, cursor: text, locale: text },
      file: 'image',
      maxFiles: 1,
    })
    const query = parse(searchRequestSchema, upload.body)
    const sources = [
      ...(query.image === undefined ? [] : [query.image]),
      ...upload.files.map((bytes) => ({ bytes })),
    ]
    if (query.text.trim() === '' && sources.length === 0 && query.filters === undefined) {
      throw new AppError('invalid-request', 'Give a text, an image or filters.', {
        details: { errors: [{ path: 'text', message: 'Give a text, an image or filters.' }] },
      })
    }
    const [photo] = await loadPhotos(exchange, sources)
    const { cursor, limit, ...asked } = query
    const page = openSearchPage({ cursor, limit, of: digestOf([asked, upload.files.map(digestOf)]) })
    const { products: found, ...rest } = await ports.search(
      {
        text: query.text,
        limit: page.depth,
        language: languageOfTag(query.locale) ?? acceptedLanguage(exchange.request),
        ...(photo && { photo }),
        ...(query.filters && { filters: query.filters }),
      },
      { signal },
    )
    const answer = { ...page.cut(found), ...rest }
    context.metrics.products.observe({ route: 'search' }, answer.products.length)
    response.json(answer)
  },
}
