/** The conversation that an address names: `/c/{thread}`. */
export function threadOf(path: string): string | null {
  const [, id] = /^\/c\/([^/]+)\/?$/.exec(path) ?? []
  if (id === undefined) return null
  try {
    return decodeURIComponent(id)
  } catch {
    return null
  }
}

export const pathOf = (threadId: string | null): string =>
  threadId === null ? '/' : `/c/${encodeURIComponent(threadId)}`

export const productPath = (id: string): string => `/p/${encodeURIComponent(id)}`
