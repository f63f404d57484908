/** A pure function that remembers its last answers, at least half of `most` of them: what is asked again and again is worked out once. */
export function remembering<T>(work: (text: string) => T, most: number): (text: string) => T {
  let [recent, older] = [new Map<string, T>(), new Map<string, T>()]
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const value = older.get(text) ?? work(text)
    if (recent.size >= most / 2) [recent, older] = [new Map(), recent]
    recent.set(text, value)
    return value
  }
}
