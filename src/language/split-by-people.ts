import type { AttributeValues } from '../product/attributes.ts'
import type { Wish } from '../product/wish.ts'
import { people, relatives } from './en/people.ts'

const me = 'me|myself'
const someone = `(?:my|our|his|her|the) (?:(?:little|older|younger|own|dear|best) )?(?:${relatives})`
const aside = '(?: ?\\(\\d{1,2}\\)|, ?\\d{1,2},?)?'
/** "Me and my husband", "my mum and dad", "my wife and me". */
const couple = new RegExp(
  `(?<for>\\b(?:for|both) )?\\b(?<one>${me}|${someone})${aside} (?:and|&|\\+|as well as) (?<two>${me}|${someone}|${relatives})\\b(?!['’]?s\\b|['’])(?<need>[^.;!?]{0,12}\\b(?:needs?|want|both|each|would|are looking)\\b)?`,
  'i',
)
const alike = /\b(?:matching|match|twinning|same|partner ?look|each|both)\b/i

/** Who is spoken of; null of the shopper, who is not known by these words. */
const personOf = (words: string): { gender?: 'female' | 'male'; age?: string } | null => {
  const name = words.toLowerCase().split(' ').slice(-1).join('')
  if (name === 'me' || name === 'myself') return null
  return people.find(([names]) => new RegExp(`(?:^| )(?:${names})$`).test(words.toLowerCase()))?.[1] ?? {}
}

/** The one wish of a message once for each of two people it is for: "red jumpers for me and my husband". */
export function splitByPeople(wishes: readonly Wish[], text: string): readonly Wish[] {
  const [wish, ...others] = wishes
  if (wish === undefined || others.length > 0 || wish.wanted.category === undefined) return wishes
  const groups = couple.exec(text)?.groups
  if (groups === undefined) return wishes
  const { one = '', two = '', need } = groups
  if (groups.for === undefined && need === undefined && !alike.test(text)) return wishes
  const persons = [one, two].map(personOf)
  if (JSON.stringify(persons[0]) === JSON.stringify(persons[1])) return wishes
  const { gender: _, age_group, ...looks } = wish.wanted
  const { age_group: notOfAge, ...unwanted } = wish.unwanted
  const names = new Set([...relatives.split('|'), 'matching', 'both', 'each'])
  const rest = wish.text
    .split(' ')
    .filter((word) => !names.has(word))
    .join(' ')
  return persons.map((person): Wish => {
    const gender = person?.gender === undefined ? {} : { gender: [person.gender] }
    const isYoung = person?.age === 'kids' || person?.age === 'babies'
    const age = isYoung ? { age_group: age_group ?? [person.age] } : {}
    const wanted = { ...looks, ...gender, ...age } as AttributeValues
    const refused = isYoung || notOfAge === undefined ? unwanted : { ...unwanted, age_group: notOfAge }
    return { ...wish, text: rest, wanted, unwanted: refused }
  })
}
