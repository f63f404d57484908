import { findTerms } from '../product/find-terms.ts'
import { foldText } from './readers/fold-words.ts'

/** What is said of the body and asks for a piece. */
const sore =
  /^\W*(?:(?:my|mein\w*) )?(?:feet|foot|heels|toes|füße|fuesse|fusse)(?: always| are| really| so| tun)* (?:hurt|hurts|hurting|ache|aching|kill(?:ing)? me|sore|mir weh|weh|schmerzen)\b[^.?!,]*/iu

/** The message with sore feet said as the shoes that they ask for. */
export const saySoreFeet = (text: string): string => {
  const said = text.replace(sore, 'comfortable shoes')
  const namesKind = findTerms(said).some(({ meanings }) =>
    meanings.some(({ attribute }) => attribute === 'category'),
  )
  return namesKind ? said : said.replace(wornOut, 'need comfortable shoes')
}
/** The same in the middle of a story that names no kind. */
const wornOut =
  /\bmy feet (?:are|get|feel|end up) (?:always |just |really |so |completely )*(?:in bits|in pieces|killing me|dead|wrecked|ruined|destroyed|sore|aching|on fire|a mess)\b/i

const digging =
  /\b(?:(?:my|his|her|all|most|normal|regular|tight) )*(?<what>jeans|trousers|pants|waistbands?|chinos)(?: (?:always|just|really|all|kind of))* (?:dig|digs|digging|cut|cuts|cutting|pinch|pinches|press|presses|squeeze|squeezes|hurt|hurts)(?: (?:in|into|me|him|her))?(?: (?:at|on|round|around|into|in) (?:the|my|his|her) (?:waist|belly|tummy|stomach|hips?|back))?\b/i
/** "Jeans dig in at the waist": what digs in is not asked for again, but what is soft there. */
export const sayDiggingIn = (text: string): string =>
  text.replace(digging, (_, what: string) =>
    /jeans/i.test(what) ? 'stretchy comfortable trousers, no jeans' : 'stretchy comfortable trousers',
  )

const onFeet =
  /\b(?:put|wear|have|wearing|putting) on (?:my|his|her|their|our|your|the) feet\b|\b(?:put|wear) (?:my|his|her|their) feet in(?:to)?\b/i
const noLaces =
  /\b(?:can'?t|cannot|can not|cant|couldn'?t|struggles? to|struggling to|hard to|trouble|unable to|hates?|no longer|won'?t)\b[^.,;!?]{0,30}?\b(?:tie|tying|do up|doing up|lace|lacing|reach|bend\w*|fasten\w*)\b[^.,;!?]{0,30}?\b(?:laces?|shoelaces|shoes)\b/i
/** "What should she put on her feet", "he can't tie laces": the shoes that are meant. */
export const sayShoesMeant = (text: string): string =>
  text
    .replace(onFeet, 'choose as shoes')
    .replace(noLaces, (said) =>
      /\bslip[- ]?ons?\b/i.test(text) ? said : 'needs slip-on shoes without laces',
    )

/** "Man soll drin laufen können": who walks in shoes does not run in them. */
export const sayWalking = (text: string): string =>
  text.replace(
    /\b(?:drin|darin|damit|in denen|gut|bequem|viel|lange|länger|weit)((?: \p{L}+){0,2}) laufen(?= (?:können|kann|könnte|muss|will|soll)|\W*$)/giu,
    '$1 bequem gehen',
  )

/** Brands of the world and models of theirs, with what they are known for, in words that the readers know; longest names first. */
const knownFor: readonly (readonly [name: string, english: string])[] = [
  ["levi'?s? 501s?", 'straight jeans'],
  ["levi'?s?", 'straight jeans'],
  ['wrangler|lee jeans|diesel jeans', 'jeans'],
  ['barbour', 'jacket'],
  ['belstaff', 'jacket'],
  ['burberry', 'trench coat'],
  ['canada goose|moncler|the north face|north face', 'puffer jacket'],
  ['patagonia', 'fleece jacket'],
  ['carhartt', 'casual jacket'],
  ['dr\\.? ?martens?|doc martens?', 'leather boots'],
  ['timberlands?', 'leather boots'],
  ['uggs?', 'suede boots'],
  ['blundstones?', 'leather boots'],
  ['birkenstocks?|birkis', 'sandals'],
  ['havaianas|crocs', 'flip flops'],
  ['converse|chuck taylors?|chucks', 'canvas sneakers'],
  ['vans', 'canvas sneakers'],
  ['nike air force 1s?|air force 1s?|stan smiths?|veja', 'white sneakers'],
  ['air jordans?|jordans|yeezys?|new balance|sambas?', 'sneakers'],
  ['louboutins?|jimmy choos?|manolos?', 'heels'],
  ['ray[ -]?bans?|oakleys?', 'sunglasses'],
  ['rolex|omega watch|seiko|casio', 'watch'],
  ['longchamp|michael kors|birkin(?: bag)?|hermes|gucci|prada|louis vuitton|chanel', 'handbag'],
  ['kanken|fjallraven|eastpak|herschel', 'backpack'],
  ['samsonite|rimowa', 'suitcase'],
  ['lacoste|fred perry', 'polo'],
  ['lululemon|gymshark', 'leggings'],
  ['calvin klein', 'underwear'],
  ['nike|adidas|puma|reebok|asics', 'sneakers'],
]

const patterns = knownFor.map(
  ([name, english]) => [new RegExp(`(?<![\\p{L}\\d-])(?:${name})(?![\\p{L}\\d-])`, 'iu'), english] as const,
)
const garment =
  /\b(?:jeans|jackets?|coats?|boots?|shoes?|sneakers|trainers|sandals|heels|bags?|handbags?|backpacks?|rucksacks?|shirts?|t ?shirts?|tees?|tops?|hoodies?|sweaters?|sweatshirts?|leggings|shorts|socks|caps?|hats?|sunglasses|watch(?:es)?|polos?|trousers|pants|underwear|jacken?|mantel|schuhe?|stiefel|taschen?|rucksack|hose|pullover|tracksuit|bra|belt|scarf|dress(?:es)?|kleid(?:er)?|turnschuhe)\b/i

const anyBrand = knownFor.map(([name]) => name).join('|')
/** "No", "anything but Nike or": what comes next is refused. */
const refused = new RegExp(
  `\\b(?:no|not|nothing|never|without|except|anything but|other than|kein\\w*|nicht|nichts|ohne|außer)(?: (?:by|from|any|von))?\\s+(?:(?:${anyBrand})\\s*(?:,|/|&|\\bor\\b|\\band\\b|\\boder\\b|\\bund\\b)?\\s*)*$`,
  'iu',
)

/** The brand of the world whose name a text begins with, as it is said there. */
export const brandOfWorldAt = (text: string): string | null => beginning.exec(text)?.[0] ?? null
const beginning = new RegExp(`^(?:${anyBrand})(?![\\p{L}\\d-])`, 'iu')

const folded = new WeakMap<readonly string[], ReadonlySet<string>>()

function foldedOf(brands: readonly string[]): ReadonlySet<string> {
  const known = folded.get(brands) ?? new Set(brands.map(foldText))
  folded.set(brands, known)
  return known
}

/**
 * The message with a brand that the shop does not sell said as what it is known for, and its name; a garment that stands beside
 * it says that itself. Null where none is named.
 */
export function sayKnownFor(
  text: string,
  brands: readonly string[],
): { readonly text: string; readonly brand: string } | null {
  const sold = foldedOf(brands)
  for (const [pattern, english] of patterns) {
    const match = pattern.exec(text)
    if (match === null || sold.has(foldText(match[0]))) continue
    if (refused.test(text.slice(0, match.index))) continue
    // "By Nike" is a brand's name wherever it is sold.
    if (/\b(?:by|from|von)\s+$/i.test(text.slice(0, match.index))) return null
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    if (garment.test(rest) && !/501/.test(match[0]))
      return { text: rest.replace(/\s+/g, ' ').trim(), brand: match[0] }
    return {
      text: `${text.slice(0, match.index)}${english}${text.slice(match.index + match[0].length)}`,
      brand: match[0],
    }
  }
  return null
}

/** "Wide cropped trousers" are wide in the leg; of a wide fit or a wide belt that is not said. */
export const sayWideLegs = (text: string): string =>
  text.replace(
    /\bwide (?=(?:(?!leg|fit|feet|belt|waist)[\p{L}-]+,? ){0,3}(?:trousers|pants|jeans|slacks|chinos)\b)/giu,
    'wide leg ',
  )
