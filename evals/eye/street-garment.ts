import { z } from 'zod'
import type { Box } from '../../src/image/crop-photo.ts'
import type { Category, Family } from '../../src/product/taxonomy.ts'

export const rgbSchema = z.tuple([z.number(), z.number(), z.number()])

export type StreetGarment = {
  readonly label: string
  readonly box: Box
  /** Of the picture. */
  readonly share: number
  /** Median of its pixels, sRGB. */
  readonly median: readonly [number, number, number]
}

/** The six families that are measured, by the labels of the street photos and by ours. */
export const streetFamilies = ['tops', 'outerwear', 'dresses', 'bottoms', 'shoes', 'bags'] as const
export type StreetFamily = (typeof streetFamilies)[number]

const labels: Readonly<Record<StreetFamily, readonly string[]>> = {
  tops: ['t-shirt', 'top', 'bodysuit', 'shirt', 'blouse', 'sweater', 'jumper', 'sweatshirt', 'hoodie'],
  outerwear: ['cardigan', 'vest', 'blazer', 'jacket', 'coat', 'cape'],
  dresses: ['dress', 'romper'],
  bottoms: ['pants', 'jeans', 'leggings', 'shorts', 'skirt'],
  shoes: [
    ...['shoes', 'sneakers', 'boots', 'heels', 'pumps', 'wedges', 'flats', 'loafers', 'sandals', 'clogs'],
  ],
  bags: ['bag', 'purse'],
}

export const streetFamilyOf = (label: string): StreetFamily | null =>
  streetFamilies.find((family) => labels[family].includes(label)) ?? null

/** Labels that are as rightly called of another family. */
const either: Readonly<Record<string, readonly StreetFamily[]>> = {
  vest: ['outerwear', 'tops'],
  cardigan: ['outerwear', 'tops'],
}

/** True where a garment of the label is rightly told as of the family. */
export const isOfFamily = (label: string, family: StreetFamily | null): boolean =>
  family !== null && (either[label]?.includes(family) ?? streetFamilyOf(label) === family)

const ours: Readonly<Partial<Record<Family, StreetFamily>>> = {
  knitwear: 'tops',
  ...Object.fromEntries(streetFamilies.map((family) => [family, family])),
}

export const asStreetFamily = (family: Family | undefined): StreetFamily | null =>
  family === undefined ? null : (ours[family] ?? null)

/** Kinds of ours that are right of a label; a label that names no kind ("shoes") is judged by family alone. */
export const kindsOfLabel: Readonly<Record<string, readonly Category[]>> = {
  't-shirt': ['t-shirt', 'top', 'polo'],
  top: ['top', 'tank-top', 't-shirt', 'blouse', 'tunic'],
  shirt: ['shirt', 'blouse'],
  blouse: ['blouse', 'shirt', 'top'],
  sweater: ['sweater', 'sweatshirt', 'cardigan'],
  sweatshirt: ['sweatshirt', 'hoodie', 'sweater'],
  cardigan: ['cardigan', 'sweater', 'shrug' as Category],
  blazer: ['blazer', 'jacket'],
  jacket: ['jacket', 'blazer', 'coat'],
  coat: ['coat', 'jacket'],
  dress: ['dress'],
  jeans: ['jeans'],
  pants: ['pants', 'jeans', 'leggings', 'track-pants', 'capris'],
  leggings: ['leggings', 'tights' as Category],
  shorts: ['shorts'],
  skirt: ['skirt'],
  boots: ['boots'],
  heels: ['heels', 'sandals'],
  pumps: ['heels'],
  sneakers: ['sneakers', 'athletic-shoes'],
  sandals: ['sandals', 'heels', 'flats'],
  bag: ['handbag', 'backpack', 'clutch', 'duffel-bag', 'laptop-bag'],
  purse: ['handbag', 'clutch', 'wallet'],
}
