import type { Config } from '../config.ts'
import { isBareBase64, isDataUrl, readBase64, readDataUrl } from './data-url.ts'
import { fetchImage } from './fetch-image.ts'

/**
 * The bytes of a picture given by URL: `data:image/…;base64,…` (or that base64 alone), `http:` or `https:`. Throws the errors of
 * `readDataUrl` and `fetchImage`.
 */
export async function loadImage(
  { url: sent }: { url: string },
  limits: Config['image'],
  options: { signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  const url = sent.trim()
  if (isDataUrl(url)) return readDataUrl(url, limits)
  return isBareBase64(url) ? readBase64(url, limits) : fetchImage(url, limits, options)
}
