/** Fetches as long as something comes: the answer's head and each further piece of it may take `mostMs`. Throws `TimeoutError`. */
export async function patientFetch(
  url: string | URL | Request,
  init: RequestInit,
  mostMs: number,
): Promise<Response> {
  const silence = new AbortController()
  const giveUp = () => silence.abort(new DOMException(`Nothing came for ${mostMs} ms.`, 'TimeoutError'))
  const timer = setTimeout(giveUp, mostMs)
  const signals = [silence.signal, ...(init.signal ? [init.signal] : [])]
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) })
    if (response.body === null) {
      clearTimeout(timer)
      return response
    }
    const pieces = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (piece, controller) => {
          timer.refresh()
          controller.enqueue(piece)
        },
        flush: () => clearTimeout(timer),
      }),
    )
    return new Response(pieces, response)
  } catch (error) {
    clearTimeout(timer)
    throw error
  }
}
