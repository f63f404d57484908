import { familyOf } from '../../src/product/garment.ts'
import { merchantCategory } from '../../src/product/merchant-category.ts'
import { categoryTerms } from '../../src/product/taxonomy.ts'
import type { EyeCard } from '../../src/vision/eye/eye-card.ts'
import { likeliest } from '../../src/vision/eye/posterior.ts'
import { color13 } from './color-13.ts'
import type { ProductPicture } from './read-pictures.ts'
import { seePictures } from './see-pictures.ts'
import type { Tally } from './tally.ts'

/** Article type, wearer and color of shops' photos, by the heads and as told; how often a kind is told, and how right it is then. */
export async function measureProducts(
  pictures: readonly ProductPicture[],
  { tally, card }: { tally: Tally; card: EyeCard & { color_merge?: Readonly<Record<string, string>> } },
): Promise<void> {
  for await (const { picture, whole, sightings, garments } of seePictures(pictures)) {
    const [main] = garments
    const heads = sightings[0]?.heads ?? whole.heads
    const both = (measure: string, right: boolean) => {
      tally.add(measure, right)
      tally.add(`${measure}, ${picture.part}`, right)
    }
    if (card.labels.type?.includes(picture.type)) {
      both('shop: type', likeliest(heads.type)[0] === picture.type)
      tally.add('shop: type, of the whole picture', likeliest(whole.heads.type)[0] === picture.type)
    }
    if (card.labels.gender?.includes(picture.gender))
      both('shop: wearer', likeliest(heads.gender)[0] === picture.gender)
    const color = card.color_merge?.[picture.color]
    if (color !== undefined) {
      const told = main?.attributes.color?.[0] ?? likeliest(main?.evidence?.color)[0]
      both('shop: color 13', told !== '' && color13(told as never) === color13(color as never))
    }
    const kind = merchantCategory(picture.type) ?? card.type_category[picture.type] ?? null
    if (kind === null) continue
    tally.add('shop: a garment found', main !== undefined)
    tally.add('shop: kind told', main?.attributes.category !== undefined)
    if (main?.attributes.category !== undefined)
      tally.add('shop: kind right where told', main.attributes.category === kind)
    else if (main?.family !== undefined)
      tally.add('shop: family right where only it is told', main.family === categoryTerms[kind].family)
    tally.add('shop: family right', main !== undefined && familyOf(main) === categoryTerms[kind].family)
  }
}
