import { contentStems } from './content-stems.ts'
import type { ShopInfo, ShopSection } from './shop-info.ts'

/** Sentences that an answer quotes at most. */
const most = 3

/**
 * The sentences that answer a question, in their order: of the sections that `isAbout` accepts, those that share the question's
 * rarer words or `tells` says that they tell what is asked for, else how the first of them begins. Empty where no section is about it.
 */
export function findPassages(
  info: ShopInfo,
  question: string,
  {
    isAbout,
    tells,
    mustShare,
  }: {
    isAbout: (section: ShopSection) => boolean
    tells: (sentence: string) => boolean
    /** True where no section is known to be meant: then only words in common answer. */
    mustShare?: boolean
  },
): string[] {
  const sections = info.filter(isAbout)
  const candidates = sections.flatMap(({ sentences }) => sentences)
  const asked = contentStems(question)
  const counts = countStems(info)
  const scored = candidates.map((sentence, place) => {
    const shared = [...contentStems(sentence)].filter((stem) => asked.has(stem))
    const rarity = shared.reduce((sum, stem) => sum + 1 / (counts.get(stem) ?? 1), 0)
    return { sentence, place, score: Number(tells(sentence)) + rarity }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best === 0) return mustShare === true ? [] : (sections[0]?.sentences ?? []).slice(0, most)
  return scored
    .filter(({ score }) => score >= best / 2)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .toSorted((one, other) => one.place - other.place)
    .map(({ sentence }) => sentence)
}

/** In how many sentences each stem stands. */
function countStems(info: ShopInfo): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of info.flatMap(({ sentences }) => sentences.flatMap((each) => [...contentStems(each)])))
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}
