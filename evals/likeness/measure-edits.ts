import { readFile } from 'node:fs/promises'
import { searchOnce } from '../../src/dialogue/search-once.ts'
import { cropPhoto } from '../../src/image/crop-photo.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { type Color, shadesOf } from '../../src/product/color.ts'
import { nameColor } from '../../src/product/name-color.ts'
import { type Category, categoryTerms } from '../../src/product/taxonomy.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import type { Services } from '../../src/services.ts'
import { kindsOfAmateurs } from '../eye/measure-amateurs.ts'
import { readAmateurs, readStreets } from '../eye/read-pictures.ts'
import { kindsOfLabel } from '../eye/street-garment.ts'
import type { Tally } from '../eye/tally.ts'

/** A photo of a garment that no shop took: the part of the picture to send, and the kinds it may rightly be called. */
export type StrangerPicture = {
  readonly file: string
  readonly box?: readonly [number, number, number, number]
  readonly kinds: readonly Category[]
  readonly color?: Color
}

/** Garments this small in a street photo show too little to be asked about. */
const leastShare = 0.04
const around = 0.06

export async function readStrangers(data: string): Promise<Record<'street' | 'amateur', StrangerPicture[]>> {
  const streets = await readStreets(data, 'val')
  const amateurs = await readAmateurs(data, 'validation')
  return {
    street: streets.flatMap(({ file, garments }) =>
      garments.flatMap(({ label, box, share, median }) => {
        const kinds = kindsOfLabel[label]
        if (kinds === undefined || share < leastShare) return []
        return [{ file, box: grown(box), kinds, color: nameColor(median) }]
      }),
    ),
    amateur: amateurs.flatMap(({ file, garment }) => {
      const kinds = kindsOfAmateurs[garment]
      return kinds === undefined ? [] : [{ file, kinds }]
    }),
  }
}

const grown = ([x, y, w, h]: readonly [number, number, number, number]) => {
  const [left, top] = [Math.max(0, x - around * w), Math.max(0, y - around * h)]
  return [left, top, Math.min(1, x + w + around * w) - left, Math.min(1, y + h + around * h) - top] as const
}

const asked: readonly Color[] = ['blue', 'red', 'black', 'white', 'green', 'pink']
const shown = 5
const shadesOfColor = (color: Color): Color[] => [color, ...(shadesOf[color] ?? [])]

/** The colors in which a shop has enough of the kinds that all products shown could be right. */
async function colorsHeld(index: ProductIndex, kinds: readonly Category[]): Promise<Color[]> {
  const counts = await Promise.all(
    asked.map((color) => index.count({ wanted: { category: [...kinds], color: shadesOfColor(color) } })),
  )
  return asked.filter((_, at) => (counts[at] ?? 0) >= shown)
}

/** Of "like this but in blue" beside strangers' photos: how many of the first products are of the photo's kind, and how many in the color. */
export async function measureEdits(
  pictures: readonly StrangerPicture[],
  { services, tally, of }: { services: Services; tally: Tally; of: string },
): Promise<void> {
  for (const [at, { file, box, kinds, color }] of pictures.entries()) {
    const whole = await decodePhoto(await readFile(file), services.config.image)
    const photo = box === undefined ? whole : cropPhoto(whole, box)
    const held = await colorsHeld(services.index, kinds)
    const others = held.filter((each) => each !== color)
    const wanted = others[at % Math.max(1, others.length)]
    if (wanted === undefined) continue
    const { result, reference } = await searchOnce(services, {
      ...{ text: `like this but in ${wanted}`, photo, limit: shown },
    })
    const told = reference?.attributes.category
    tally.add(`${of}: kind told`, told !== undefined)
    if (told !== undefined) tally.add(`${of}: kind right where told`, kinds.includes(told))
    const families = kinds.flatMap((kind) => categoryTerms[kind]?.family ?? [])
    for (const { product } of result.products) {
      const { category, color: colors = [] } = product.attributes
      const isKind = category !== undefined && kinds.includes(category)
      const isColor = shadesOfColor(wanted).some((each) => colors.includes(each))
      tally.add(`${of}: kind kept`, isKind)
      tally.add(
        `${of}: family kept`,
        category !== undefined && families.includes(categoryTerms[category].family),
      )
      tally.add(`${of}: color right`, isColor)
      tally.add(`${of}: both`, isKind && isColor)
    }
    if (result.products.length === 0) tally.add(`${of}: kind kept`, false)
  }
}
