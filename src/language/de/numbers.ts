import type { Words } from '../language.ts'

const small = 'zwei drei vier fünf sechs sieben acht neun'.split(' ')
const smallEnglish = 'two three four five six seven eight nine'.split(' ')
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')

const counted = Object.fromEntries(small.map((word, at) => [smallEnglish[at] as string, word]))
const rounded = Object.fromEntries(tens.map((word, at) => [String((at + 2) * 10), word]))
/** "Fünfundvierzig": the unit comes first. */
const mixed = Object.fromEntries(
  tens.flatMap((ten, at) =>
    ['ein', ...small].map((unit, place) => [String((at + 2) * 10 + place + 1), `${unit}und${ten}`]),
  ),
)
const hundreds = Object.fromEntries(small.map((unit, at) => [String((at + 2) * 100), `${unit}hundert`]))

export const numbers: Words = {
  one: 'eins',
  ...counted,
  ten: 'zehn',
  '11': 'elf',
  '12': 'zwölf',
  '15': 'fünfzehn',
  ...rounded,
  ...mixed,
  '100': 'hundert einhundert',
  '150': 'hundertfünfzig einhundertfünfzig',
  ...hundreds,
  '1000': 'tausend eintausend',
}

export const ordinals: Words = {
  first: 'erst',
  second: 'zweit',
  third: 'dritt',
  fourth: 'viert',
  fifth: 'fünft',
  sixth: 'sechst',
  seventh: 'siebt',
  eighth: 'acht',
  ninth: 'neunt',
  tenth: 'zehnt',
}
