/** A part of what a shop tells of itself: a heading, and the sentences under it. */
export type ShopSection = { readonly heading: string; readonly sentences: readonly string[] }
export type ShopInfo = readonly ShopSection[]

/** Reads plain Markdown: headings, paragraphs, lists and tables; links keep their words, marks go. */
export function parseShopInfo(markdown: string): ShopInfo {
  const sections: { heading: string; sentences: string[] }[] = []
  let paragraph: string[] = []
  const endParagraph = () => {
    sections.at(-1)?.sentences.push(...sentencesIn(paragraph.join(' ')))
    paragraph = []
  }
  for (const line of markdown.replaceAll(/<!--.*?-->/gs, '').split(/\r?\n/)) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1]
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(.+)$/.exec(line)?.[1] ?? /^\s*\|(.+)\|\s*$/.exec(line)?.[1]
    if (heading !== undefined || item !== undefined || line.trim() === '') endParagraph()
    if (heading !== undefined) sections.push({ heading: plain(heading), sentences: [] })
    else if (item !== undefined) paragraph.push(plain(item.replaceAll('|', ',')))
    else if (line.trim() !== '') paragraph.push(plain(line))
  }
  endParagraph()
  return sections.filter(({ sentences }) => sentences.length > 0)
}

const plain = (text: string): string =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .trim()

/** Whole sentences; what ends without a mark gets a period. */
export const sentencesIn = (text: string): string[] =>
  (text.match(/.+?(?:[.!?](?=\s+[A-ZÄÖÜ0-9]|$)|$)/gs) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence.replace(/[,;:]$/, '')}.`))
