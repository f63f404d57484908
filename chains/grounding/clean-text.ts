/** What is not seen when text is shown, and yet there: controls, soft hyphens, zero widths, marks of direction, tag letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\u{e0000}-\u{e007f}]/gu

/** Model's words without tags of HTML and without anything that cannot be seen; lines stay lines. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(unseen, (found) => (found === '\n' || found === '\t' ? found : ''))
    .replaceAll(/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>\n]{0,500}>/gi, '')
