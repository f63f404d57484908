import { type AttributeMention, attributeMention } from '../attribute-mention.ts'
import { personCalled, relatives } from '../en/people.ts'
import { consumeMatches, type MaskedText } from '../masked-text.ts'

/** "Hers in green, his in navy", "my son's should be black": of several that were looked for, whose is meant. */
export type OwnerMention = {
  readonly at: number
  /** Null of "mine". */
  readonly gender: 'female' | 'male' | null
  /** True of "and one for my husband": the garment that was named before, once more. */
  readonly isAlso?: true
}

const says =
  '(?=\\s*[,:]?\\s*(?:should|must|can|could|may|has to|have to|needs? to|ought to|to be|in|with|without|under|below|not|more|less|cheaper|longer|shorter)\\b)'
const owner = new RegExp(
  `(?<!\\bof )\\b(?:the ones? for |those for |for )?(?:(?<female>hers|her one|her ones)|(?<male>his|his one|his ones)|(?<own>mine|my one)|(?:my |our )?(?<whose>${relatives})'s(?: ones?)?)${says}`,
  'g',
)

const also = new RegExp(
  `\\b(?:and|plus|,) (?:also )?(?:one|another(?: one)?|some|a pair|the same(?: thing)?) (?:for|in [a-z]+ for) (?:my|our) (?<whose>${relatives})\\b`,
  'g',
)

/** Consumes whose piece is spoken of; one alone only where something was looked for before. */
export function consumeOwners(
  masked: MaskedText,
  hasShown: boolean,
): { readonly owners: readonly OwnerMention[]; readonly mentions: readonly AttributeMention[] } {
  const others = [...masked.text.matchAll(also)].flatMap(({ index, groups = {} }): OwnerMention[] => {
    const gender = personCalled(groups.whose ?? '')?.gender
    return gender === undefined ? [] : [{ at: index, gender, isAlso: true }]
  })
  if (others.length > 0) return { owners: others, mentions: [] }
  const found = [...masked.text.matchAll(new RegExp(owner))].length
  if (found < 2 && !hasShown) return { owners: [], mentions: [] }
  const owners: OwnerMention[] = []
  consumeMatches(masked, owner, ({ index, groups = {} }) => {
    const gender = groups.female
      ? 'female'
      : groups.male
        ? 'male'
        : groups.own
          ? null
          : personCalled(groups.whose ?? '')?.gender
    if (gender === undefined) return false
    owners.push({ at: index, gender })
    return true
  })
  return {
    owners,
    mentions: owners.flatMap(({ at, gender }) =>
      gender === null
        ? []
        : [attributeMention({ at, attribute: 'gender', values: [gender], negated: false })],
    ),
  }
}
