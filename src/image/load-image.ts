import type { Config } from '../config.ts'
import type { Gate } from '../platform/gate.ts'
import { isBareBase64, isDataUrl, readBase64, readDataUrl } from './data-url.ts'
import { fetchImage } from './fetch-image.ts'

const openGate: Gate = (work) => work()

/**
 * The bytes of a picture given by URL: `data:image/…;base64,…` (or that base64 alone), `http:` or `https:`. Throws the errors of
 * `readDataUrl` and `fetchImage`, and those of the gate through which what is fetched must go.
 */
export async function loadImage(
  { url: sent }: { url: string },
  limits: Config['image'],
  { gate = openGate, ...options }: { signal?: AbortSignal; gate?: Gate } = {},
): Promise<Uint8Array> {
  const url = sent.trim()
  if (isDataUrl(url)) return readDataUrl(url, limits)
  return isBareBase64(url) ? readBase64(url, limits) : gate(() => fetchImage(url, limits, options), options)
}
