import { isEnglishWord } from '../readers/english-words.ts'
import { isSpelledAlike } from './compile-entries.ts'
import { saysLooks } from './english-terms.ts'
import type { Entry, Lexicon } from './lexicon.ts'

const shortest = 6
const longest = 48
const shortestPart = 3
/** Of a garment behind a word that is not known. */
const shortestHead = 4
const shortestNoun = 5
const shortestLead = 4
/** Of a color any known thing may stand in front ("Mohnrot"), but for words that are no colors. */
const plainColors = /^(?:red|blue|green|yellow|gr[ae]y|brown|black|white)$/
const noColors: ReadonlySet<string> = new Set([
  'edelweiß',
  'eiweiß',
  'edelweiss',
  'eiweiss',
  'immergrün',
  'wintergrün',
  'abendrot',
  'morgenrot',
])

const mayLead = ({ wordClass, inflected }: Entry) =>
  wordClass === 'garment' || wordClass === 'noun' || (wordClass === 'adjective' && !inflected)

/** What the first part of a compound says; `mayNest` lets it be a compound itself. */
export function leadOf(written: string, lexicon: Lexicon, mayNest: boolean): Entry | undefined {
  const { parts, entries, links } = lexicon
  for (const link of links) {
    if (!written.endsWith(link)) continue
    const bare = written.slice(0, written.length - link.length)
    const known = parts.get(bare) ?? entries.get(bare)
    if (known !== undefined && (parts.has(bare) || (bare.length >= shortestPart && mayLead(known))))
      return known
  }
  if (!mayNest) return undefined
  for (let at = shortestPart; at <= written.length - shortestPart; at++) {
    const one = leadOf(written.slice(0, at), lexicon, false)
    const other = one && leadOf(written.slice(at), lexicon, false)
    if (one && other)
      return { ...other, english: `${one.english} ${other.english}`, cognate: one.cognate && other.cognate }
  }
  return undefined
}

const mayEnd = ({ wordClass }: Entry) =>
  wordClass === 'garment' || wordClass === 'noun' || wordClass === 'adjective'

/** What words run together say: "Sommerkleid" is a "summer dress"; undefined when a part is unknown. */
export function splitCompound(word: string, lexicon: Lexicon): Entry | undefined {
  if (lexicon.parts.size === 0 || word.length < shortest || word.length > longest) return undefined
  for (let at = 2; at <= word.length - shortestPart; at++) {
    const head = lexicon.entries.get(word.slice(at))
    if (head === undefined || !mayEnd(head)) continue
    const lead = leadOf(word.slice(0, at), lexicon, true)
    if (lead === undefined) continue
    const english = `${lead.english} ${head.english}`.trim()
    // "Sportshirt" may be English, "Sporthose" may not.
    const isAlike = lead.cognate && head.cognate && isSpelledAlike(word.slice(at))
    return { english, wordClass: head.wordClass, inflected: head.inflected, cognate: isAlike }
  }
  return undefined
}

/** A garment or a part of one named with a word that is not known ("Traumkleid"): what is known, and the rest as it was written. */
export function splitGarment(word: string, { entries, parts }: Lexicon): Entry | undefined {
  if (parts.size === 0 || word.length > longest) return undefined
  for (let at = shortestLead; at <= word.length - shortestPart && !noColors.has(word); at++) {
    const color = entries.get(word.slice(at))
    if (color?.wordClass === 'adjective' && plainColors.test(color.english))
      return { ...color, english: `${word.slice(0, at)} ${color.english}` }
  }
  for (let at = shortestPart; at <= word.length - shortestHead; at++) {
    const head = entries.get(word.slice(at))
    const isHead =
      head?.wordClass === 'garment' ||
      (head?.wordClass === 'noun' && word.length - at >= shortestNoun && saysLooks(head.english))
    // "Reithose" is German though "hose" may be English; "bedrock" is none.
    if (head !== undefined && isHead && (!head.cognate || !isEnglishWord(word)))
      return { ...head, english: `${word.slice(0, at)} ${head.english}` }
  }
  return undefined
}
