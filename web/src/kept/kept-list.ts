/** A list that this browser keeps, the latest first. Storage may be forbidden or full; then it lives as long as the page. */
export function keptList<Item extends { readonly id: string }>(
  key: string,
  options: { readonly read: (value: unknown) => Item | null; readonly most: number },
) {
  let items: readonly Item[] | null = null
  const load = (): readonly Item[] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
      return Array.isArray(stored) ? stored.flatMap((each) => options.read(each) ?? []) : []
    } catch {
      return []
    }
  }
  const all = () => (items ??= load())
  const keep = (next: readonly Item[]) => {
    items = next.slice(0, options.most)
    try {
      localStorage.setItem(key, JSON.stringify(items))
    } catch {}
    return items
  }
  return {
    all,
    put: (item: Item) => keep([item, ...all().filter(({ id }) => id !== item.id)]),
    remove: (id: string) => keep(all().filter((item) => item.id !== id)),
  }
}
