type Rule = { readonly buckets: number; readonly max_words: number; readonly grams: number }

/** Words of a text as `training/tokenizer.py` splits it: accents and possessives off, lower case, letters and digits only. */
export function eyeWords(text: string, { max_words }: Pick<Rule, 'max_words'>): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['\u2019]s(?![a-z0-9])/g, '')
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, max_words)
}

/** Ids of a text for the text tower: of each word the whole and its grams, hashed; 0 is never among them, and none is empty. */
export function tokenIds(text: string, rule: Rule): number[] {
  const tokens = eyeWords(text, rule).flatMap((word) => {
    const edged = `<${word}>`
    const count = Math.max(0, edged.length - rule.grams + 1)
    return [`w:${word}`, ...Array.from({ length: count }, (_, i) => `g:${edged.slice(i, i + rule.grams)}`)]
  })
  return (tokens.length > 0 ? tokens : ['w:']).map((token) => 1 + (fnv1a(token) % rule.buckets))
}

function fnv1a(token: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
