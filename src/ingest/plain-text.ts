import { decodeHTMLStrict } from 'entities'

/** Text without markup, entities, control characters, soft hyphens and runs of blanks, cut at a word after `maxLength` characters. */
export function plainText(text: string, maxLength: number): string {
  // Exports that escape line breaks leave the signs for them.
  const bounded = text.slice(0, maxLength * 4).replace(/(?:\\r)?\\n|\\[rt](?![a-z])/g, ' ')
  const clean = (/[<&]/.test(bounded) ? withoutMarkup(bounded) : bounded)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (clean.length <= maxLength) return clean
  const cut = clean.slice(0, maxLength - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxLength - 100)).trimEnd()}…`
}

function withoutMarkup(html: string): string {
  const words = html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
  const read = decodeHTMLStrict(words)
  // What was escaped twice holds its tags yet: "&lt;p&gt;".
  return read !== words && /<\/?[a-z][^<>]*>|&(?:#\d+|[a-z]+\d?);/i.test(read) ? withoutMarkup(read) : read
}
