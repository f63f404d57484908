import type { Seen, SeenGarment } from '../../dialogue/seen-garments.ts'
import type { Attributes } from '../../product/attributes.ts'
import { attributeNames } from '../../product/attributes.ts'
import type { Family } from '../../product/families.ts'
import { attributeWords } from './attribute-words.ts'
import { and } from './formats.ts'
import { families, inflect } from './nouns.ts'

/** "blaues Kleid, gestreift, lange Ärmel": a garment without an article. */
export function describeGarment(attributes: Attributes, family?: Family): string {
  const { color = [] } = attributes
  const [alike, named] = family === undefined ? [undefined, 'Teil'] : families[family]
  const category = attributes.category ?? alike
  const colors = color.map((each) => inflect(attributeWords('color', each), category))
  const noun = attributes.category === undefined ? named : attributeWords('category', attributes.category)
  const others = attributeNames
    .filter((name) => name !== 'category' && name !== 'color')
    .flatMap((name) => [attributes[name] ?? []].flat().map((value) => attributeWords(name, value)))
  return [`${and(colors)} ${noun}`.trim(), ...others].join(', ')
}

/** What was seen in the photos of a message that searches. */
export function wordLooks(seen: Seen): string {
  if (seen.photos === 0) return ''
  if (seen.garments.length > 0) return tell(seen.garments)
  return 'Auf deinem Foto konnte ich kein Kleidungsstück erkennen, also bin ich nach dem Gesamteindruck gegangen.'
}

/** All that was seen, where nothing is asked of it. */
export const wordSeen = ({ garments }: Seen): string =>
  garments.length > 0
    ? `${tell(garments)} Soll ich etwas Ähnliches suchen?`
    : 'Auf dem Foto habe ich kein Kleidungsstück erkannt. Am besten ist eines, auf dem es in der Mitte liegt.'

function tell(garments: readonly SeenGarment[]): string {
  const [certain, likely] = [true, false].map((isCertain) =>
    garments
      .filter((garment) => garment.isCertain === isCertain)
      .map(({ attributes, family }) => describeGarment(attributes, family))
      .join('; '),
  ) as [string, string]
  if (certain === '') return `Auf deinem Foto sehe ich vermutlich: ${likely}.`
  return `Auf deinem Foto sehe ich: ${certain}${likely === '' ? '' : `; vermutlich auch: ${likely}`}.`
}
