import { certaintyOf } from '../../src/product/garment.ts'
import { type Category, categories, categoryTerms } from '../../src/product/taxonomy.ts'
import type { AmateurPicture } from './read-pictures.ts'
import { seePictures } from './see-pictures.ts'
import type { Tally } from './tally.ts'

/** The ten classes of the data set's small edition. */
const ten = ['T-Shirt', 'Longsleeve', 'Pants', 'Shoes', 'Shirt', 'Dress', 'Outwear', 'Shorts', 'Hat', 'Skirt']

const ofFamily = (...families: string[]) =>
  categories.filter((category) => families.includes(categoryTerms[category].family))

/** Kinds that are right of an amateur's word. */
export const kindsOfAmateurs: Readonly<Record<string, readonly Category[]>> = {
  'T-Shirt': ['t-shirt', 'top', 'polo', 'tank-top'],
  Longsleeve: [...ofFamily('knitwear'), 't-shirt', 'top'],
  Pants: ['pants', 'jeans', 'leggings', 'track-pants', 'capris'],
  Shoes: ofFamily('shoes'),
  Shirt: ['shirt', 'blouse'],
  Dress: ['dress', 'tunic'],
  Outwear: [...ofFamily('outerwear'), 'cardigan', 'hoodie'],
  Shorts: ['shorts'],
  Hat: ['hat', 'cap', 'beanie'],
  Skirt: ['skirt'],
  Polo: ['polo', 't-shirt'],
  Undershirt: ['undershirt', 'tank-top', 't-shirt', 'top'],
  Blazer: ['blazer', 'jacket'],
  Hoodie: ['hoodie', 'sweatshirt', 'jacket'],
  Body: ['bodysuit', 't-shirt', 'jumpsuit'],
  Top: ['top', 'tank-top', 't-shirt', 'blouse'],
  Blouse: ['blouse', 'shirt', 'top'],
}

/** The word of amateurs' photos by the head; how often a kind is told, how right it is, and how often a wrong one as certain. */
export async function measureAmateurs(
  pictures: readonly AmateurPicture[],
  { tally, labels }: { tally: Tally; labels: readonly string[] },
): Promise<void> {
  for await (const { picture, whole, sightings, garments } of seePictures(pictures)) {
    const heads = sightings[0]?.heads ?? whole.heads
    if (ten.includes(picture.garment)) {
      const best = (posterior: Readonly<Record<string, number>> = {}) =>
        labels
          .filter((label) => ten.includes(label))
          .toSorted((one, other) => posterior[other]! - posterior[one]!)[0]
      tally.add('amateur: word, 10 classes', best(heads.garment) === picture.garment)
      tally.add('amateur: word, of the whole picture', best(whole.heads.garment) === picture.garment)
    }
    const [main] = garments
    const kinds = kindsOfAmateurs[picture.garment] ?? []
    tally.add('amateur: a garment found', main !== undefined)
    tally.add('amateur: kind told', main?.attributes.category !== undefined)
    if (main?.attributes.category === undefined) {
      if (main?.family !== undefined)
        tally.add(
          'amateur: family right where only it is told',
          kinds.some((kind) => categoryTerms[kind].family === main.family),
        )
      continue
    }
    const fine = kinds.includes(main.attributes.category)
    tally.add('amateur: kind right where told', fine)
    if (certaintyOf(main, 'category') === 'certain')
      tally.add('amateur: kind right where told as certain', fine)
  }
}
