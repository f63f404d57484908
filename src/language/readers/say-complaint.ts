import { findTerms } from '../../product/find-terms.ts'
import { splitWords } from '../../product/split-words.ts'

const people =
  '(?:grown-?up|wom[ae]n|lad(?:y|ies)|m[ae]n|gents?|boys?|girls?|kids?|child(?:ren)?|adults?|bab(?:y|ies))'
const lead = '^\\W*(?:(?:but|no|hey|wait|um|oh|sorry|well|erm?|hm+|excuse me|ugh)\\b[\\s,.!]*)*'
const shown =
  '(?:(?:all|some|most) of (?:those|these|them)|(?:those|these|that|this|the (?:first|second|third|last|other))(?: (?:ones?|two|three|four|pieces?|things?))?|they|it|everything)'
const are =
  "(?:'re|'s|s| are| is| look| looks| seem)(?: all| only| just| clearly| still| really| more(?: of)?| rather| a bit| kind of| pretty much)*"
const complaint = new RegExp(
  `${lead}${shown}${are}(?: for| like)? (${people})(?:'?s'?)?(?: (?:shoes?|clothes|things?|sizes?|ones?|stuff|pieces?))?(?<end>\\s*[,.;!-]+\\s*|\\s+(?:but|and)\\s+|$)`,
  'i',
)
const ofLooks = new RegExp(
  `${lead}${shown}${are} (?<look>[\\p{L} -]{3,24}?)(?:ish)?(?<end>\\s*[,.;!-]+\\s*|\\s+(?:but|and)\\s+|$)`,
  'iu',
)
/** "These look cheap" is said of what they are like, not of what they cost. */
const ofMake = new RegExp(
  `${lead}(?:${shown}${are}|${shown} (?:look|looks|feel|feels|seem|seems)) (?:(?:so|very|too|really|a bit|kind of|a little|pretty|quite) )*(?:cheap(?:ly made)?[- ]?(?:looking|looks)?|flimsy|low[- ]quality|poor[- ]quality|bad[- ]quality|tacky|shoddy)\\W*$`,
  'i',
)
const saysLooks = /\b(?:look|looks|feel|feels|seem|seems|looking|made|flimsy|quality|tacky|shoddy)\b/i

/** "That's not gray, that's blue": what was asked for stands, and what came in its place is refused. "It isn't …" is said of what a photo shows. */
const ofMistake = new RegExp(
  `${lead}(?!it\\b)${shown}(?:(?:['’]?s|['’]?re| is| are)(?: not|n['’]?t)|n['’]?t)(?: an?| really| even| in)* (?<asked>[\\p{L} -]{3,24}?)[\\s,.;!-]+(?:but |and |because )?${shown}(?:['’]?s|['’]?re| is| are)(?: an?| clearly| in| more of an?)* (?<got>[\\p{L} -]{3,24}?)(?:\\s*[,.;!]+\\s*(?<rest>.*))?\\W*$`,
  'iu',
)
const meant =
  /^(?:i|we) (?:said|say|meant|mean|asked|wrote|told you)(?: (?:it|this|that)(?:'s| is| was)?)?(?: for)? (?=(?:my|our|her|him|me)\b)/i
const meantLook =
  /^(?:i|we) (?:said|say|meant|mean|asked for|asked|wanted|want|wrote|told you)(?: (?:it|this|that)(?:'s| is| was)?)? /i

/**
 * "Those are for women, I said my daughter!", "that's green": what was shown is refused, and not asked for. With nothing said behind it, it
 * is refused in so many words.
 */
export function sayComplaint(text: string): string {
  if (heelless.test(text)) return text.replace(heelless, 'flat')
  const { kind, fan } = notMine.exec(text)?.groups ?? {}
  const refused = kind ?? fan
  if (refused !== undefined && namesOnlyKind(refused)) return `no ${refused}`
  if (unsure.test(text) || likened.test(text)) return 'none of these'
  const size = sayRunsSmall(text)
  if (size !== null) return size
  if (colored.test(text) && !colorNamed(text))
    return text.replace(colored, ' not black, gray, white or beige')
  const mistaken = sayMistake(text)
  if (mistaken !== null) return mistaken
  if (ofMake.test(text) && saysLooks.test(text)) return 'more expensive'
  const found = complaint.exec(text)
  if (found === null) return sayLookComplaint(text)
  const rest = text.slice(found[0].length).trim().replace(meant, 'for ')
  return /\p{L}/u.test(rest) ? rest : `not for ${found[1]}`
}

/** "No heel" asks for what is flat; a text that speaks of a flat heel is no reason against it. */
const heelless = /\b(?:no|without(?: an?| any)?|not any|zero) heel\b(?!-)/i

/** "Hmm, not sure about these", "don't like any of them": said of all that was shown. */
const unsure = new RegExp(
  `${lead}(?:i )?(?:'?m |am )?(?:(?:really |quite |so |just )*(?:not|don'?t|do not)) (?:really |quite |so |too |all that |particularly )*(?:sure|convinced|keen|fond|crazy|into|feeling|like|love|fancy)(?: about| on| of| by)? (?:any of |all of )?(?:these|those|them)(?: ones)?(?: (?:either|at all|much|really|to be honest|tbh))*\\W*$`,
  'i',
)
/** "A tie isn't really me", "I'm not a hat person": that kind is refused. */
const notMine =
  /^\W*(?:(?:but|no|hm+|well|ok|okay|so|and|honestly|actually)\b\W*)*(?:(?:an? |the |this |that )?(?<kind>[\p{L}-]{3,14})(?: (?:is|are) not| isn['’]?t| aren['’]?t)(?: (?:really|quite|so|exactly|at all))* (?:me|him|her|us|my thing|my style|his style|her style|for me|for him|for her|my cup of tea)|(?:i|he|she)(?:['’]?m| am|['’]?s| is)? (?:not|never)(?: (?:really|much of|so much))* (?:an? |into |a fan of |keen on )+(?<fan>[\p{L}-]{3,14})(?: (?:person|guy|girl|woman|man|type|wearer))?)\W*$/iu
const namesOnlyKind = (word: string): boolean => {
  const [term, ...others] = findTerms(splitWords(word))
  return others.length === 0 && term?.meanings.some(({ attribute }) => attribute === 'category') === true
}
/** "Those look like pajamas": what they are likened to is not asked for. */
const likened = new RegExp(
  `${lead}(?:${shown}|all of (?:this|that)|this|that) (?:(?:all|just|kind of|sort of|still|really|both) )*(?:look|looks|feel|feels|remind|reminds)(?: me)? (?:(?:all|more|a bit|too much|rather|exactly) )*(?:like|of) [\\p{L}' -]{3,40}\\W*$`,
  'iu',
)

/** "Your 45s always come up small" asks for the next size; "the 38 was too big" for the one before. */
const runs =
  /^\W*(?:(?:but|hm+|well|sorry|no|ok|oh)\b\W*)*(?:your|the|all your|those|these|my) (?:size )?(?<size>[3-5]\d)(?:'?s)? (?:\w+ ){0,2}(?:come|comes|came|run|runs|ran|turn out|turns out|fit|fits|are|is|was|were) (?:out |up )?(?:\w+ ){0,2}?(?<how>small|tight|narrow|short|big|large|wide|loose|long)(?: on me| for me)?\W*$/i
const sayRunsSmall = (text: string): string | null => {
  const { size, how = '' } = runs.exec(text)?.groups ?? {}
  if (size === undefined) return null
  const isSmall = /small|tight|narrow|short/i.test(how)
  // Clothes come in even numbers, shoes in each.
  const step = Number(size) > 48 ? 2 : 1
  return `size ${Number(size) + (isSmall ? step : -step)}`
}

/** "Maybe a color?", "something with more color": any of them but what is none. */
const colored =
  /\b(?:maybe |perhaps |rather |something |anything |some pieces? )?(?:with |in |of )?(?:an? |some |more |a bit (?:more )?(?:of )?|a little (?:more )?)colou?rs?\W*$/i
const colorNamed = (text: string): boolean =>
  findTerms(splitWords(text)).some(({ meanings }) =>
    meanings.some(({ attribute }) => attribute === 'color'),
  ) || /\b(?:other|different|another|what|which)\b/i.test(text)

/** Looks that a statement may be a complaint about. */
const looks: ReadonlySet<string> = new Set(['color', 'pattern', 'material'])

/** Of a kind that is called by another name of the same kind nothing is refused: a windbreaker is a jacket, too. */
function sayMistake(text: string): string | null {
  const { asked = '', got = '', rest = '' } = ofMistake.exec(text)?.groups ?? {}
  const [wanted, unwanted] = [valuesIn(asked), valuesIn(got)]
  if (wanted === null || unwanted === null) return null
  // Kinds that go by several names are told apart by nobody: the one that was asked for is looked for again.
  const isSame = unwanted.some((value) => wanted.includes(value)) || [...wanted, ...unwanted].every(isKind)
  return [rest, isSame ? asked : `not ${got}`].filter((part) => part !== '').join(', ')
}

const isKind = (value: string): boolean => value.startsWith('category ')

/** What a word or two of the vocabulary mean; null where there is anything besides. */
function valuesIn(text: string): string[] | null {
  const words = splitWords(text)
  const [term, ...others] = findTerms(words)
  if (term === undefined || others.length > 0 || term.start > 0 || term.end < words.length) return null
  return term.meanings.flatMap(({ attribute, values }) => values.map((value) => `${attribute} ${value}`))
}

function sayLookComplaint(text: string): string {
  const found = ofLooks.exec(text)
  const look = found?.groups?.look
  if (found === null || look === undefined || text.includes('?')) return text
  const words = splitWords(look)
  const [term, ...others] = findTerms(words)
  const isLook =
    term !== undefined &&
    others.length === 0 &&
    term.start === 0 &&
    term.end === words.length &&
    term.meanings.every(({ attribute }) => looks.has(attribute))
  if (!isLook) return text
  const rest = text.slice(found[0].length).trim()
  const anew = rest.replace(meantLook, '')
  // A full stop, since "not green, navy" might refuse both.
  return /\p{L}/u.test(rest) ? `not ${look}. ${anew}` : `not ${look}`
}

/** "You always show me size 36, I'm a 48": the one that is worn, and not the one that is complained of. */
const wrongSize =
  /\b(?:(?:you|they|it|this|that)(?:'re|'s)? (?:[\w']+ ){0,6}?|(?:that|this|it|those|these)(?:'s| is| are) )(?:in |an? )?(?:size )?(?<shown>\d{2})\b\W+(?:but |and |though |while )?i(?:'m| am| have| wear| take| need| said| asked for)(?: got)?(?: an?| in| size)* (?<own>\d{2})\b/i
/** True of who is shown another size than their own, and says which. */
export const saysOwnSize = (text: string): boolean => sayOwnSize(text) !== text
export const sayOwnSize = (text: string): string =>
  text.replace(wrongSize, (said, shown: string, own: string) => (shown === own ? said : `my size is ${own}`))
