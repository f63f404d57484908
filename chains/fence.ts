/** The tags between which a model finds data; nothing within them can end them. */
const fences = ['conversation-data', 'shop-data'] as const

/** Text for the model: lines of data between tags of their own. */
export function fence(name: (typeof fences)[number], lines: string): string {
  const safe = lines
    .replaceAll(/[^\P{Cc}\n]|[\p{Cf}\u{e0000}-\u{e007f}]/gu, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
  return `<${name}>\n${safe}\n</${name}>`
}

/** A shopper's words without tags that are ours alone. */
export const withoutFences = (text: string): string =>
  text.replaceAll(new RegExp(String.raw`<\s*(/?)\s*(${fences.join('|')})\s*>`, 'gi'), '‹$1$2›')
