import type { Config } from '../config.ts'
import { isDataUrl, readDataUrl } from './data-url.ts'
import { fetchImage } from './fetch-image.ts'

/** The bytes of a picture given by URL: `data:image/…;base64,…`, `http:` or `https:`. Throws the errors of `readDataUrl` and `fetchImage`. */
export async function loadImage(
  { url }: { url: string },
  limits: Config['image'],
  options: { signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  return isDataUrl(url) ? readDataUrl(url, limits) : fetchImage(url, limits, options)
}
