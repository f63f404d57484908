import type { KnownFacts } from '../known-facts.ts'
import { systemPrompt } from '../prompt.ts'
import { legible } from './legible.ts'

const codeWord =
  /\b(?:codes?|coupons?|vouchers?|promos?|gutscheine?n?|(?:gutschein|rabatt|aktions|vorteils)-?codes?|code promo|código)\b/iu
/** What such a code looks like: letters in capitals, or letters with digits. */
const codeLike =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_-]*(?:\p{Lu}{3}|\p{N}))[\p{L}\p{N}][\p{L}\p{N}_-]{3,}(?![\p{L}\p{N}])/gu

/** Where codes are typed in. */
const atCheckout =
  /\b(?:check-?out|enter|type in|apply|redeem|at the till|kasse|eingeben|eingib|gib|einlösen|warenkorb)\b/iu
/** A code that shows without being called one: capitals before digits, as nothing else in such a sentence. */
const mixedCode = /(?<![\p{L}\p{N}])\p{Lu}{3,}[-_]?\d{1,4}(?![\p{L}\p{N}])/gu

/** True when the sentence tells no code for a discount but the shop's own. */
export function codesAreKnown(
  sentence: string,
  { shopText = '', products, brands = [] }: KnownFacts,
): boolean {
  const text = legible(sentence)
  const pattern = codeWord.test(text)
    ? codeLike
    : atCheckout.test(text) || text.length < sentence.length
      ? mixedCode
      : null
  if (pattern === null) return true
  const known = legible([shopText, ...brands, ...products.map(({ title }) => title)].join(' '))
  return [...text.matchAll(pattern)].every(([code]) => codeWord.test(code) || known.includes(code))
}

/** What only an instruction to a model says, or a model that repeats one. */
const instruction = new RegExp(
  [
    String.raw`\b(?:ignore|disregard|forget|override|bypass|vergiss|ignoriere)\b[^.!?\n]{0,30}\b(?:instructions?|rules|prompts?|guidelines|anweisungen|regeln)`,
    String.raw`\b(?:system|developer) ?(?:prompt|message|instruction)s?\b|\bjailbreak\b|\bas an? (?:ai|large) (?:language )?model\b`,
    String.raw`</?conversation-data|<\|[a-z_]+\|>|\[/?inst\]|<</?sys>>|^\s*#{2,}\s*(?:system|instruction|response)|^\s*(?:system|assistant|developer)\s*:`,
  ].join('|'),
  'imu',
)
/** A tool's name, or data: what a model meant to call and wrote down. */
const callLike = /(?<![\w-])[a-z]+(?:_[a-z]+)+(?![\w-])|[{[,]\s*["']\w+["']\s*:/gu

/** What a shop never asks for in a chat. */
const secret =
  /\b(?:credit[- ]?card|card number|cvv|cvc|iban|passwords?|passcode|social security|bank details|bank account|kreditkarten?(?:nummer)?|passwort|kontodaten|bitcoin|wire transfer|western union|gift card number)\b/iu

/** Words of the prompt that, together, nobody says by chance. */
const wordsInARow = 7
const promptWords = wordsOf(systemPrompt)
const promptRows = new Set(promptWords.map((_, at) => promptWords.slice(at, at + wordsInARow).join(' ')))

/** True of a sentence that a stylist may say: no instruction, no rule of its own, nothing that asks for secrets. */
export function isForShoppers(sentence: string, facts: KnownFacts): boolean {
  const { shopText = '', message, products } = facts
  if (instruction.test(sentence)) return false
  const own = () =>
    [shopText, message, ...products.flatMap(({ id, title, url }) => [id, title, url ?? ''])].join(' ')
  if ([...sentence.matchAll(callLike)].some(([call]) => !own().includes(call))) return false
  const asked = secret.exec(sentence)?.[0].toLowerCase()
  if (asked !== undefined && !`${shopText} ${message}`.toLowerCase().includes(asked)) return false
  const words = wordsOf(sentence)
  return !words.some(
    (_, at) =>
      at + wordsInARow <= words.length && promptRows.has(words.slice(at, at + wordsInARow).join(' ')),
  )
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
