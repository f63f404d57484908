import { findValues } from './find-terms.ts'
import { splitWords } from './split-words.ts'

/** Things for clothes that are no clothes, each behind what it is for: a "shoe tree", a "dress form", "boot care kit". */
const things: readonly (readonly [of: string, thing: string])[] = [
  ['dress|dressmakers?|tailors?|display|body', 'forms?|dummy|dummies'],
  [
    'shoes?|boots?|sneakers?|trainers?',
    'trees?|horns?|shapers?|stretchers?|racks?|polish|brush(?:es)?|boxes|box|cleaners?|cream|wax|covers?|bags?|laces?|insoles?|deodorants?|organizers?',
  ],
  [
    'coats?|clothes|dress|suits?|trousers?|pants?|skirts?|shirts?|ties?|scarf|belts?|hats?|garments?|clothing',
    'hangers?|racks?|brush(?:es)?|press|organizers?|pegs?',
  ],
  ['garments?|suits?|dress|clothes|coats?', 'bags?|carriers?|protectors?|covers?'],
  ['hats?|watch|watches|jewell?ery|ties?|rings?', 'box(?:es)?|stands?|winders?|cases?|organizers?|holders?'],
  ['sweaters?|fabric|lint', 'shavers?|combs?|rollers?|removers?'],
  ['bras?', 'extenders?|wash bags?'],
  [
    '[a-z]+',
    '(?:care|cleaning|repair|polishing|waterproofing|protection|protector|impregnation|maintenance) (?:kits?|sets?|creams?|balms?|sprays?|foams?|products?|wipes?|polish)',
  ],
]
const ending = new RegExp(
  `(?:^| )(?:(?:${things.map(([of, thing]) => `(?:${of}) (?:[a-z]+ )?(?:${thing})`).join('|')})|mannequins?(?: torsos?)?|(?:coat|clothes) ?hangers?|hangers|shoehorns?)(?: \\d+| set| pack| of)*$`,
)
const german =
  /(?:kleider|hosen|anzug|rock)bugeln?$|kleider(?:sack|sacke|hulle|hullen|stander|burste)$|(?:schneider|schaufenster)(?:puppe|buste)n?$|(?:schuh|stiefel|leder|sneaker)(?:spanner|creme|pflege[a-z]*|burste|loffel|anzieher|spray|putz[a-z]*|reiniger|reinigungs[a-z]*|regal|impragnier[a-z]*)$|hutschachteln?$|krawattenhalter$|fusselrolle[rn]?$/

/** True of a title whose head noun is no garment but a thing to keep, show or care for one: "Shoe care kit (for black shoes)". */
export function isCareThing(title: string): boolean {
  // What is said behind a mark, or of what it is for, is no head.
  const [head = ''] = title
    .split(/\s*(?:[([|–—:;,/]|\s-\s|\b(?:for|with|in|from|by|für|fur|mit|aus)\b)/i)
    .filter((part) => part.trim() !== '')
  const words = splitWords(head).map(({ text }) => text)
  while (words.length > 1 && findValues('color', words.at(-1) ?? '').length > 0) words.pop()
  const plain = words.join(' ').normalize('NFKD').replace(/\p{M}/gu, '')
  return ending.test(plain) || german.test(plain)
}
