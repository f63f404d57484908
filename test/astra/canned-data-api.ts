import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Run as a process of its own: answers every find at once with the same documents, so that what is measured is the client
 * and what lies above it. Prints its port.
 */
const [, , count = '60', dimension = '512'] = process.argv
const document = (at: number) => ({
  _id: `p${at}`,
  product: JSON.stringify({
    ...{ id: `p${at}`, title: `Blue linen summer dress number ${at}`, description: 'Words. '.repeat(40) },
    ...{ brand: 'Nord', price: { amount: 49.9, currency: 'EUR' }, sizes: ['S', 'M', 'L'], stock: 3 },
    ...{ url: `https://shop.example/p${at}`, image_url: `/images/p${at}.jpg` },
    attributes: { category: 'dress', color: ['blue', 'white'], pattern: 'solid', gender: 'female' },
    sources: { color: 'vision', pattern: 'vision' },
  }),
  $similarity: 1 - at / 1_000,
})
const found = JSON.stringify({
  data: { documents: Array.from({ length: Number(count) }, (_, at) => document(at)), nextPageState: null },
})
const options = { vector: { dimension: Number(dimension), metric: 'cosine' }, lexical: { enabled: false } }
const answers: Record<string, string> = {
  find: found,
  findOne: JSON.stringify({ data: { document: null } }),
  findCollections: JSON.stringify({ status: { collections: [{ name: 'products_about', options }] } }),
  createCollection: JSON.stringify({ status: { ok: 1 } }),
  findOneAndReplace: JSON.stringify({
    data: { document: null },
    status: { matchedCount: 0, modifiedCount: 0 },
  }),
}
const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (text) => {
    body += text
  })
  request.on('end', () => {
    const command = /^\{"(\w+)"/.exec(body)?.[1] ?? ''
    response.setHeader('content-type', 'application/json')
    response.end(answers[command] ?? '{}')
  })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
