const key = 'fashion-buddy.thread'

/** The conversation this browser was in. Storage may be forbidden; then a reload starts anew. */
export const keptThread = {
  get: (): string | null => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  set: (id: string | null): void => {
    try {
      if (id === null) localStorage.removeItem(key)
      else localStorage.setItem(key, id)
    } catch {}
  },
}
