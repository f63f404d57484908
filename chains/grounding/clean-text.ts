/** What is not seen when text is shown, and yet there: controls, soft hyphens, zero widths, marks of direction, tag letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\u{e0000}-\u{e007f}]/gu

/** What a model thinks or calls, written into its words by a server that does not take it out; one that never ends takes the rest. */
const asides =
  /<(think(?:ing)?|thoughts?|reasoning|reflection|scratchpad|analysis|tool_calls?|function_calls?)\b[^<>]{0,100}>[\s\S]*?(?:<\/\1>|$)/gi
/** A block of code; a stylist writes none, but some set all their words in one. */
const codeBlock = /```[a-z]*[ \t]*\n?([\s\S]*?)(?:```|$)/gi
const isCode = (text: string) => /^\s*[[{<]/.test(text)

/** Model's words without its thoughts and calls, without tags of HTML and without anything that cannot be seen; lines stay lines. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(unseen, (found) => (found === '\n' || found === '\t' ? found : ''))
    .replaceAll(asides, '')
    .replaceAll(codeBlock, (_, block: string) => (isCode(block) ? '' : block))
    .replaceAll(/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>\n]{0,500}>/gi, '')
