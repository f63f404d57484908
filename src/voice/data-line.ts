/** Controls, what cannot be seen, and marks of direction; ordinary spaces are none. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\u{e0000}-\u{e007f}]/gu

/**
 * Text for the model: words of the shop, of a photo or of a page, on one line, without what cannot be seen and without signs by
 * which a line could pose as a tag, a column or a block of ours. Longer ones are cut.
 */
export function dataLine(text: string, most = 200): string {
  const line = text
    .replaceAll(/[\s\u2028\u2029]+/g, ' ')
    .replaceAll(unseen, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('|', '/')
    .replaceAll(/`{2,}|~{3,}|#{2,}|-{3,}|={3,}|"{2,}/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  return line.length <= most ? line : `${line.slice(0, most).toWellFormed()}…`
}
