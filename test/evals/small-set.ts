import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { LabelledProduct } from '../../evals/sets/labelled-product.ts'
import { makeTasks } from '../../evals/sets/make-tasks.ts'
import { writeSet } from '../../evals/sets/write-set.ts'

const shades = { red: '#c62828', blue: '#1e4fa3', black: '#141414' } as const
const kinds = ['shirt', 'dress'] as const

/** Eighteen products, three of each kind in each color, whose pictures are plain squares of that color. */
export const smallProducts: LabelledProduct[] = kinds.flatMap((category, kind) =>
  (['red', 'blue', 'black'] as const).flatMap((color, hue) =>
    [1, 2, 3].map((number) => ({
      id: `${category}-${color}-${number}`,
      title: `${color} ${category} ${['one', 'two', 'three'][number - 1]}`,
      description: '',
      image: `images/${category}-${color}-${number}.png`,
      attributes: { category, color: [color], gender: number === 1 ? 'male' : 'female' } as const,
      price: { amount: 20 + 10 * (kind + hue) + number, currency: 'EUR' },
    })),
  ),
)

/** Writes the small set, pictures included, and gives its folder. */
export async function writeSmallSet(folder: string): Promise<string> {
  await mkdir(join(folder, 'images'), { recursive: true })
  for (const { image, attributes, id } of smallProducts) {
    const background = shades[attributes.color?.[0] as keyof typeof shades]
    const dot = { input: { create: { width: 2, height: 2, channels: 3 as const, background: dotOf(id) } } }
    const picture = sharp({ create: { width: 64, height: 80, channels: 3, background } })
    // A dot of its own, so that no two pictures are the same.
    await writeFile(
      join(folder, image ?? ''),
      await picture
        .composite([{ ...dot, left: 1, top: 1 }])
        .png()
        .toBuffer(),
    )
  }
  await writeSet(folder, { products: smallProducts, tasks: makeTasks(smallProducts, { seed: 1, most: 4 }) })
  return folder
}

const dotOf = (id: string) => {
  const place = smallProducts.findIndex((product) => product.id === id)
  return { r: place * 10, g: 200 - place * 10, b: 90 }
}
