import { splitWords } from '../../product/split-words.ts'
import { transferableNames, transferLinks } from '../en/pointing-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, findPhrases } from '../phrase-book.ts'
import type { AttributeTransfer, Pointer } from '../request.ts'
import type { PointerMention } from './consume-pointers.ts'

const names = createPhraseBook(transferableNames)

export type TransferMentions = {
  readonly transfers: readonly AttributeTransfer[]
  /** The pointers that lend nothing. */
  readonly pointers: readonly PointerMention[]
}

/** Characters within which a pointer and what is taken from it stand. */
const near = 30
/** Words that may stand between what is taken and what it is taken from: "the colors of the". */
const reach = 3

/** Consumes attributes to take from something pointed at: "with the colors of the second", "the first one's neckline". */
export function consumeTransfers(
  masked: MaskedText,
  pointers: readonly PointerMention[],
  shown: Pointer,
): TransferMentions {
  if (pointers.length === 0) return { transfers: [], pointers }
  const found = findPhrases(unmaskedWords(masked), names)
  const transfers: AttributeTransfer[] = []
  const left = pointers.filter(({ at, end, pointer }) => {
    const own = found.filter(
      ({ from, to }) =>
        (to <= at && to > at - near && isJoined(masked, to, at)) ||
        (from >= end && from < end + near && isPossessed(masked, end, from)),
    )
    if (own.length === 0) return true
    for (const { from, to } of own) mask(masked, from, to)
    const from = pointer === 'demonstrative' ? shown : pointer
    transfers.push({ attributes: [...new Set(own.map(({ meaning }) => meaning))], from })
    return false
  })
  return { transfers, pointers: left }
}

/** "Colors of [the second]": nothing but linking words between the name and the pointer, and one that links. */
function isJoined({ original, text }: MaskedText, to: number, at: number): boolean {
  const between = splitWords(original.slice(to, at))
  const inside = splitWords(original.slice(at, at + 12))[0]?.text ?? ''
  const plain = between.every((word) => transferLinks.has(word.text) && !/[,.;!?]/.test(word.gap))
  if (!plain || between.length > reach || /[,.;!?]/.test(text.slice(to, at))) return false
  return (
    between.some((word) => /^(?:of|from|as|on|in|like)$/.test(word.text)) ||
    /^(?:of|like|from|as|on)$/.test(inside)
  )
}

/** "[The second one]'s colors". */
const isPossessed = ({ original }: MaskedText, end: number, from: number): boolean =>
  from >= end && /^(?:['’]s|s['’])\s+(?:exact |same )?$/.test(original.slice(end, from).toLowerCase())
