import { emojiWords } from '../en/emoji.ts'

const emoji = new RegExp(`(?:${Object.keys(emojiWords).join('|')})[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*`, 'gu')

/** The message with words in place of the emoji that say something of clothes: "👗 in 💙" is "dress in blue". */
export function expandEmoji(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII holds no emoji
  if (/^[\x00-\x7f]*$/.test(message)) return message
  return message.replace(emoji, (sign) => ` ${wordOf(sign)} `)
}

const wordOf = (sign: string) => emojiWords[sign.slice(0, [...sign][0]?.length)] ?? ''
