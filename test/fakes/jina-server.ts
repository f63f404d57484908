import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type JinaInput = string | { readonly text: string } | { readonly image: string }
export type JinaBody = {
  readonly model: string
  readonly input: readonly JinaInput[]
  readonly dimensions: number
  readonly task: string
}
/** What goes wrong with one request; nothing where it is answered. */
export type JinaTrouble = {
  readonly status?: number
  readonly detail?: string
  readonly html?: true
  readonly hang?: true
  readonly short?: true
}

const dimension = 32

/** A server on 127.0.0.1 that speaks as much of Jina's API as `JinaEmbeddings` does: texts and pictures into one space. */
export async function openFakeJina(trouble: (request: number) => JinaTrouble = () => ({})) {
  const bodies: JinaBody[] = []
  const keys: (string | undefined)[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as JinaBody
      const number = bodies.push(body) - 1
      keys.push(request.headers.authorization)
      const { status = 200, detail, html, hang, short } = trouble(number)
      if (hang) return
      const send = (type: string, text: string) =>
        response.writeHead(status, { 'content-type': type }).end(text)
      if (html) return send('text/html', '<html>Bad Gateway</html>')
      if (detail !== undefined) return send('application/json', JSON.stringify({ detail }))
      const inputs = short ? body.input.slice(1) : body.input
      const data = inputs.map((input, index) => ({ object: 'embedding', index, embedding: embed(input) }))
      send('application/json', JSON.stringify({ model: body.model, object: 'list', usage: {}, data }))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`,
    ...{ bodies, keys },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Counts of characters, shifted for pictures, so that like inputs lie near. */
function embed(input: JinaInput): number[] {
  const isImage = typeof input !== 'string' && 'image' in input
  const text = typeof input === 'string' ? input : 'image' in input ? input.image : input.text
  const vector = new Array<number>(dimension).fill(0.1)
  for (const letter of text) vector[(letter.charCodeAt(0) + (isImage ? 7 : 0)) % dimension]! += 1
  return vector
}
