import type { Category } from '../../product/taxonomy.ts'
import { rareGarments, rareMaterials } from '../en/lexicon.ts'

const garments: ReadonlyMap<string, Category> = new Map(
  Object.entries(rareGarments).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as Category] as const),
  ),
)
const materials: ReadonlySet<string> = new Set(rareMaterials.split(/\s+/))

/** The kind that a garment which the vocabulary does not know is nearest to: a "wimple" is worn like a hat. */
export const rareKind = (word: string): Category | undefined =>
  garments.get(word) ?? garments.get(word.replace(/s$/, ''))

/** True of a stuff that no attribute holds, such as "hemp". */
export const isRareMaterial = (word: string): boolean => materials.has(word)
