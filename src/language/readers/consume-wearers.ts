import { type AttributeMention, attributeMention } from '../attribute-mention.ts'
import { people, type Wearer } from '../en/people.ts'
import { consumeMatches, type MaskedText } from '../masked-text.ts'
import { isNegatedAt } from './find-negated.ts'

const names = people.map(([name]) => name).join('|')
const years = String.raw`(?<years>\d{1,2})[ -]?(?:years?|yrs?|yr|y)?[ -]?(?:olds?|o)\b`
const months = String.raw`\d{1,2}[ -]?(?:months?|mo)\b(?:[ -]?olds?\b)?`
const person = new RegExp(
  `(?:\\bfor )?(?:\\b(?:my|our|his|her|their|a|the)\\s+|(?<=for ))(?:(?:${years}|(?<months>${months})|little|young|older|younger|big|small|dear|adult|teenage)[ ,]+)*(?<name>${names})\\b(?:'s)?`,
  'g',
)
const onlyAge = new RegExp(
  `(?:\\bfor (?:my|a|an|the|our) )?(?:${years}|(?<months>${months}))(?:\\s+(?<name>${names})\\b)?`,
  'g',
)
const saidAge = /\b(?:age|aged) (?<years>\d{1,2})\b(?! ?(?:months?|mo)\b)/g
const pronoun = /\bfor (?<who>her|him)\b(?! \w+(?:day|ing)\b)/g

function wearerOf(name: string): Wearer {
  return people.find(([names]) => new RegExp(`^(?:${names})$`).test(name))?.[1] ?? {}
}

function ageOf(groups: Record<string, string | undefined>): Wearer['age'] {
  if (groups.months !== undefined) return 'babies'
  if (groups.years === undefined) return undefined
  const old = Number(groups.years)
  return old < 2 ? 'babies' : old < 14 ? 'kids' : 'adults'
}

/** Consumes whom it is for: "for my daughter", "my 5-year-old son", "for her". */
export function consumeWearers(masked: MaskedText): AttributeMention[] {
  const wearers: AttributeMention[] = []
  const add = (at: number, { gender, age }: Wearer) => {
    const negated = isNegatedAt(masked.text, at)
    if (gender !== undefined)
      wearers.push(attributeMention({ at, attribute: 'gender', values: [gender], negated }))
    if (age !== undefined)
      wearers.push(attributeMention({ at, attribute: 'age_group', values: [age], negated }))
  }
  const read = (match: RegExpExecArray) => {
    const groups = match.groups ?? {}
    const named = groups.name === undefined ? {} : wearerOf(groups.name)
    const grown = /\badult\b/.test(match[0]) ? 'adults' : undefined
    add(match.index, { ...named, ...definedAge(ageOf(groups) ?? grown) })
  }
  consumeMatches(masked, person, (match) => {
    // "a baby blue dress", "the kids section": an article alone makes no person of it
    const possessed = /\b(?:my|our|his|her|their)\b/.test(match[0]) || match.groups?.years !== undefined
    const alone =
      /^for (?:(?:a|the) .*\b(?:girl|boy|child|baby|toddler|newborn|infant)|(?!a |the |baby|toddler).*)$/
    if (!possessed && !alone.test(match[0])) return false
    read(match)
  })
  consumeMatches(masked, onlyAge, read)
  consumeMatches(masked, saidAge, read)
  consumeMatches(masked, pronoun, (match) =>
    add(match.index, { gender: match.groups?.who === 'her' ? 'female' : 'male' }),
  )
  return wearers
}

const definedAge = (age: Wearer['age']): Wearer => (age === undefined ? {} : { age })
