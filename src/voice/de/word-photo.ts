import type { Seen, SeenGarment } from '../../dialogue/seen-garments.ts'
import type { Attributes } from '../../product/attributes.ts'
import { attributeNames } from '../../product/attributes.ts'
import type { Family } from '../../product/families.ts'
import { attributeWords } from './attribute-words.ts'
import { and, ordinal } from './formats.ts'
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
  if (seen.photos > 1) return tellEach(seen)
  if (seen.garments.length > 0) return tell(seen.garments, 'Auf deinem Foto')
  return 'Auf deinem Foto konnte ich kein Kleidungsstück erkennen, also bin ich nach dem Gesamteindruck gegangen.'
}

/** All that was seen, where nothing is asked of it. */
export function wordSeen(seen: Seen): string {
  const { garments, photos } = seen
  if (garments.length === 0)
    return 'Auf dem Foto habe ich kein Kleidungsstück erkannt. Am besten ist eines, auf dem es in der Mitte liegt.'
  return `${photos > 1 ? tellEach(seen) : tell(garments, 'Auf deinem Foto')} Soll ich etwas Ähnliches suchen?`
}

/** A sentence for each photo. */
const tellEach = ({ photos, garments }: Seen): string =>
  Array.from({ length: photos }, (_, at) => {
    const place = `Auf dem ${ordinal(at + 1)} Foto`
    const own = garments.filter(({ photo }) => photo === at + 1)
    return own.length > 0 ? tell(own, place) : `${place} konnte ich kein Kleidungsstück erkennen.`
  }).join(' ')

function tell(garments: readonly SeenGarment[], place: string): string {
  const [certain, likely] = [true, false].map((isCertain) =>
    garments
      .filter((garment) => garment.isCertain === isCertain)
      .map(({ attributes, family }) => describeGarment(attributes, family))
      .join('; '),
  ) as [string, string]
  if (certain === '') return `${place} sehe ich vermutlich: ${likely}.`
  return `${place} sehe ich: ${certain}${likely === '' ? '' : `; vermutlich auch: ${likely}`}.`
}
