/** Bytes that one answer of a model may have. */
const mostBytes = 1024 * 1024

/** `fetch` for a model's client: an answer that is too long, or neither JSON nor a stream of events, is a failure as soon as that shows. */
export async function limitedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  const type = response.headers.get('content-type') ?? 'application/json'
  if (response.ok && !/json|event-stream/i.test(type)) {
    await response.body?.cancel()
    throw new Error(`The model's server answered with ${type.slice(0, 40)}.`)
  }
  if (response.body === null) return response
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(countBytes()), { status, statusText, headers })
}

function countBytes() {
  let bytes = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > mostBytes) controller.error(new Error('The answer of the model is too long.'))
      else controller.enqueue(chunk)
    },
  })
}
