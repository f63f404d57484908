import type { Attributes } from '../../product/attributes.ts'
import { attributeNames } from '../../product/attributes.ts'
import type { Reading } from '../../retrieval/reading.ts'
import { attributeWords } from './attribute-words.ts'
import { and } from './formats.ts'
import { inflect } from './nouns.ts'

/** "blaues Kleid, gestreift, lange Ärmel": a garment without an article. */
export function describeGarment(attributes: Attributes): string {
  const { category, color = [] } = attributes
  const colors = color.map((each) => inflect(attributeWords('color', each), category))
  const noun = category === undefined ? 'Teil' : attributeWords('category', category)
  const others = attributeNames
    .filter((name) => name !== 'category' && name !== 'color')
    .flatMap((name) => [attributes[name] ?? []].flat().map((value) => attributeWords(name, value)))
  return [`${and(colors)} ${noun}`.trim(), ...others].join(', ')
}

/** What was seen in the photos of a message that searches: the main garment of each. */
export function wordLooks(looks: readonly Reading[]): string {
  if (looks.length === 0) return ''
  const seen = looks.flatMap(({ garments }) => garments.slice(0, 1))
  if (seen.length > 0) return `Auf deinem Foto sehe ich: ${told(seen)}.`
  return 'Auf deinem Foto konnte ich kein Kleidungsstück erkennen, also bin ich nach dem Gesamteindruck gegangen.'
}

/** All that was seen, where nothing is asked of it. */
export function wordSeen(looks: readonly Reading[]): string {
  const seen = looks.flatMap(({ garments }) => garments)
  return seen.length > 0
    ? `Auf deinem Foto sehe ich: ${told(seen)}. Soll ich etwas Ähnliches suchen?`
    : 'Auf dem Foto habe ich kein Kleidungsstück erkannt. Am besten ist eines, auf dem es in der Mitte liegt.'
}

const told = (garments: Reading['garments']) =>
  garments.map(({ attributes }) => describeGarment(attributes)).join('; ')
