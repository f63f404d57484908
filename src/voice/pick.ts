/** One of the phrasings: always the same for the same key, yet different keys spread over all of them. */
export function pick(key: string, phrasings: readonly [string, ...string[]]): string {
  let hash = 2_166_136_261
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return phrasings[hash % phrasings.length] ?? phrasings[0]
}
