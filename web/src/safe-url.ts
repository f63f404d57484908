/** The URL where it is one a link or picture may have (http, https, or a path here); null for every other. */
export function safeUrl(url: string | null): string | null {
  if (url === null || url === '') return null
  const parsed = URL.parse(url, globalThis.location?.href ?? 'http://localhost/')
  return parsed !== null && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? url : null
}
