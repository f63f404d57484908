import { consumeMatches, type MaskedText } from '../masked-text.ts'

export type SizeMention = { readonly at: number; readonly sizes: readonly string[] }

const letters: Readonly<Record<string, string>> = {
  'extra small': 'XS',
  'x-small': 'XS',
  'x small': 'XS',
  small: 'S',
  medium: 'M',
  large: 'L',
  'x-large': 'XL',
  'x large': 'XL',
  'extra large': 'XL',
  'double xl': 'XXL',
}
const words = Object.keys(letters)
  .sort((one, other) => other.length - one.length)
  .join('|')
const letter = 'xxs|xs|xxxl|xxl|xl|[2-6]xl|s|m|l'
const number = String.raw`\d{1,3}(?:[.,]5(?![\d])|½)?`
const system = 'uk|us|eu|eur|it|fr|in'
const one = `(?:(?:${system})\\s?)?(?:${words}|(?:${letter})|${number})(?![a-z\\d]|\\.\\d|-?year)`

const afterSize = new RegExp(
  `\\b(?:shoe |(?<=\\b(?:my|in|for|of|wear|am|i'm a|us|uk|eu) )dress |waist |in )?sizes?(?: is| of|:|=)?(?: usually| normally| mostly| always)?\\s+(?<list>${one}(?:\\s*(?:,|/|-|\\bor\\b|\\band\\b)\\s*${one})*)`,
  'g',
)
/** "12 UK", "9 us". */
const systemBehind = new RegExp(
  `\\b(?:sizes? )?(?<value>${number})\\s?(?<system>uk|us|eu|eur)(?: sizes?)?(?![a-z\\d])`,
  'g',
)
const withSystem = new RegExp(`\\b(?<list>(?:uk|us|eu|eur)\\s?(?:size\\s)?${number})(?![a-z\\d]|\\.\\d)`, 'g')
const behind = new RegExp(`\\b(?<list>(?:${letter}|${number}))\\s+(?:in size|sized?)\\b(?! [a-z]?\\d)`, 'g')
const waist = /\b(?:sizes? )?w?(?<waist>2[4-9]|3\d|4[0-8])\s?(?:x|\/\s?l?|w?\s?l)\s?(?<leg>2[6-9]|3[0-8])\b/g
/** The same with a blank between, of trousers: "chinos 34 32". */
const waistAndLeg =
  /(?<=\b(?:jeans?|pants?|trousers?|chinos?|cords?|corduroys?|slacks|shorts)\b.*)\b(?<waist>2[4-9]|3\d|4[0-8]) (?<leg>2[6-9]|3[0-8])\b(?!\s?(?:€|\$|£|eur|usd|gbp))/g
/** A bra's band and cup: "75B", "34 DD", and "36F" of a bikini. */
const cup =
  /\b(?:sizes? |gr(?:ö|oe)(?:ß|ss)e )?(?<list>(?:(?:6|7|8|9|10|11)[05]|(?<=\b(?:bras?|bikinis?|swimsuits?|tankinis?|swimwear|balconettes?)\b.*)(?:28|3[02468]|4[0-6])|(?:28|3[02468]|4[0-6])(?=(?:[deg]|dd|ddd|ff|gg)\b)) ?(?:[a-h]|aa|dd|ddd|ff|gg))\b/g
/** What a number that is a size has behind it: nothing that it could count, weigh or cost. */
const endsNumber =
  "(?![\\d%]|[.,]\\d|'?s\\b|\\s?(?:€|\\$|£|x\\b|cm\\b|mm\\b|inch|plus\\b|\\+|eur|usd|gbp|euros?\\b|dollars?\\b|bucks?\\b|pounds?\\b|quid\\b|years?\\b|year-|yrs?\\b|y\\.?o\\b|months?\\b|weeks?\\b|days?\\b|hours?\\b|pieces?\\b|items?\\b|pairs?\\b|kg\\b|degrees?\\b|people\\b|guests?\\b|th\\b|st\\b|birthday\\b))"
const grownUps = "wom[ae]n(?:'?s)?|m[ae]n(?:'?s)?|lad(?:y|ies)(?:'?s)?|gents?(?:'s)?|males?|females?|unisex"
/** "Women 39", "mens 32", "for men, 54": the number behind whom it is for. */
const behindWearer = new RegExp(
  `(?<=\\b(?:${grownUps})[ ,]{1,2}(?:(?:in|an?) )?)\\b(?<list>(?:2[6-9]|3\\d|4\\d|5\\d|6[0-4])(?:[.,]5)?)${endsNumber}`,
  'g',
)
/** "Women's M", "mens, L": a letter behind whom it is for. */
const letterBehindWearer = new RegExp(
  `(?<=\\b(?:wom[ae]n|m[ae]n|lad(?:y|ies)|gents?|unisex)['’]?s?[ ,]{1,2}(?:(?:in|an?) )?)\\b(?<list>${letter})(?=\\s*(?:$|[,.;!?)]|and\\b|or\\b|but\\b|please\\b))`,
  'g',
)
/** "He wears 164", of a young wearer: a height. */
const wornHeight = new RegExp(
  `\\b(?:wears?|takes?|needs?) (?:an? )?(?<list>5[06]|6[28]|74|8[06]|9[28]|1[0-7]\\d)${endsNumber}`,
  'g',
)
const shoeWords =
  'sneakers?|trainers?|shoes?|boots?|booties|wellies|wellingtons?|sandals?|loafers?|heels?|pumps|flats|ballerinas?|slippers?|clogs|mules|brogues|oxfords|moccasins?|slides|espadrilles?|stilettos'
const trouserWords = 'jeans|pants|trousers|chinos?|cords|corduroys|slacks|shorts|leggings|joggers|cargos?'
const clothesWords =
  'dress(?:es)?|gowns?|skirts?|blouses?|jackets?|coats?|blazers?|suits?|jumpers?|sweaters?|pullovers?|cardigans?|hoodies?|shirts?|tops?|t-shirts?|tees?|jumpsuits?|parkas?|vests?|waistcoats?|tuxedos?|dungarees|overalls|playsuits?|swimsuits?|tunics?|pyjamas|pajamas|leggings'
/** "Boots 41", "jeans 32", "dress, 42": the number right behind the kind, where that kind comes in it. Round sums of money are none. */
const behindKind = new RegExp(
  `(?:(?<=\\b(?:${shoeWords}) ?,? )(?<shoeSize>(?:3[4-9]|4\\d)(?:[.,]5)?)|(?<=\\b(?:${trouserWords}) ?,? )(?<trouserSize>2[6-9]|3[1-9]|4[0-8])|(?<=\\b(?:${clothesWords}) ?,? )(?<size>3[2-9]|4[02468]|5[24]))${endsNumber}`,
  'g',
)
const children =
  'child(?:ren)?|kids?|boys?|girls?|toddlers?|sons?|daughters?|nieces?|nephews?|grandsons?|granddaughters?|kind|junge|mädchen'
/** "For a child of 104", "boys' jacket 128": a height in centimeters. */
const childHeight = new RegExp(
  `(?<=\\b(?:${children})\\b.{0,40})\\b(?<list>5[06]|6[28]|74|8[06]|9[28]|1[0-7]\\d)(?: ?cm\\b(?! ?(?:€|\\$))|${endsNumber})`,
  'g',
)
/** "Kids' boots in 28", "shoes for a child, 28". */
const childShoe = new RegExp(
  `(?<=\\b(?:${children})\\b.{0,30}\\b(?:${shoeWords})\\b.{0,12}|\\b(?:${shoeWords})\\b.{0,30}\\b(?:${children})\\b.{0,6})\\b(?<list>1[7-9]|2\\d|3\\d)${endsNumber}`,
  'g',
)
/** "Soft shoes, nothing narrow, 40": the number that a list of wishes for shoes ends with. */
const lastOfShoes = new RegExp(
  `(?<=\\b(?:${shoeWords})\\b.*[,;.] ?)(?<list>(?:3[4-9]|4[0-8])(?:[.,]5)?)(?=\\W*$)`,
  'g',
)
const anyKind = new RegExp(`\\b(?:${shoeWords}|${trouserWords}|${clothesWords})\\b`)
/** "Mens 32" by itself goes on with what was asked for; in a longer message without a garment the number may be an age. */
const isShort = (text: string) => text.trim().split(/\s+/).length <= 3
/** "54 regular", "42R": how long a man's jacket is, beside its size. */
const regularLength =
  /\b(?<list>3[2-9]|4\d|5\d|6[0-4]) ?(?:r|reg(?:ular)?|long(?![ -](?:sleeve|line|coat|dress|skirt))|short(?![ -](?:sleeve|line|coat|dress|skirt|shorts|pants|leg|jacket)))\b(?! fit)/g
const inches = "(?: ?(?:inch(?:es)?|in|\"|”|''))?"
/** "36 waist", "waist 48 inches", "chest 44". */
const waistOnly = new RegExp(
  `\\b(?<list>2[4-9]|[345]\\d)${inches} (?:waist|chest)\\b|\\b(?:waist|chest)(?: size| is| of|:)? (?<other>2[4-9]|[345]\\d)${inches}(?![\\w%]|\\s?(?:cm|€|£|\\$))`,
  'g',
)
/** "W28", with no leg behind it. */
const markedWaist = /\b(?:sizes? )?w ?(?<list>2[4-9]|3\d|4[0-8])(?![a-z\d]|\s?[x/l])/g
const plainLetters = /(?<![a-z\d'-])(?<list>xxs|xs|xl|xxl|xxxl|[2-6]xl)(?![a-z\d'])/g
const afterIn = new RegExp(
  `\\b(?<lead>in|in an?|need an?|wear an?|take an?|i'?m an?|have an?|am an?|available in)\\s+(?<list>${words}|s|m|l)(?![a-z'-]|\\s(?:print|logo|pattern|check|stripe|floral|dot|flower))`,
  'g',
)
/** "Trainers in 44", "he wears a 43", "I'm a 38": a number that clothes and shoes come in, with nothing behind it that it could count. */
const worn =
  /\b(?:in(?: an?)?|am an?|(?:i|he|she|they)(?:'m| am|'s| is| usually| normally)?(?: an?| wears?(?: an?)?| takes?(?: an?)?| needs?(?: an?)?)|wears?(?: an?)?|takes? an?|(?:usually|normally|mostly|typically|generally)(?: in)? an?) (?<list>(?:3[2-9]|4\d|5[0-8])(?:[.,]5)?(?:\s*(?:\/|-|or)\s*(?:3[2-9]|4\d|5[0-8])(?:\.5)?)?)(?=\s*(?:$|[,;!?)]|\.(?!\d)|(?:and|or|but|please|for|now|too|shoes?|then|usually)\b))/g
/** "He wears M", "she takes an L". */
const wornLetter = new RegExp(
  `\\b(?:wears?|takes?|usually|normally)(?: an?| size)? (?<list>${letter})(?=\\s*(?:$|[,.;!?)]|and\\b|or\\b|but\\b|in\\b))`,
  'g',
)
/** "Do you have it in 146", of a child's piece that was shown: a height that no price and no grown-up's size is. */
const heightIn = /\bin (?<list>8[06]|9[28]|1[0-7][0248])(?=\s*(?:$|[?!]))/g
const alone = new RegExp(`^\\W*(?<list>${letter})\\W*$`, 'g')
/** A message of nothing but a number that clothes and shoes come in, about what was shown. */
const answered =
  /^\W*(?:(?:and|in|in an?|its|it's|i'm|im|i am|ok|okay|my size is|uh|um|then|only|just)\W+)*(?<list>(?:2[4-9]|3\d|4\d|5[0-8])(?:[.,]5|½| [12]\/3)?(?:\s*(?:\/|-|or)\s*(?:2[4-9]|3\d|4\d|5[0-8])(?:[.,]5|½)?)?)\W*(?:(?:please|pls|plz|thanks|only|then|for (?:me|him|her))\W*)*$/g
/** "Italian 44", "a French 40": the system by its people. */
const ofPeople =
  /\b(?:sizes? )?(?:(?:it )?(?:is )?(?:an? )?)?(?<people>italian|italy|french|german|british|english|american)(?: size)?(?: is| of|:)? (?<value>\d{1,2}(?:[.,]5)?)(?![\d%])(?!\s?(?:€|\$|£|eur|euros?|years?|pieces?|pairs?)\b)/g
const systems: Readonly<Record<string, string>> = {
  ...{ italian: 'it', italy: 'it', french: 'fr', german: 'eu', british: 'uk', english: 'uk', american: 'us' },
}
/** "Lilac, S", "womens, sorry. 40", "12": what stands alone between the commas of a wish, or at its end. */
const letterApart = new RegExp(
  `(?<=[,;.] ?|\\b(?:and|but) )(?<list>${letter})(?=\\s*(?:$|[,.;!?)]))(?!\\.\\w)`,
  'g',
)
const numberApart = new RegExp(
  `(?<=[,;.] ?)(?<list>(?:3[2-9]|4\\d|5[0-8])(?:[.,]5)?)(?=\\W*(?:please|thanks|pls)?\\W*$)${endsNumber}`,
  'g',
)
/** "White shoes, no laces, wipe clean 39", "wool coat long 42": the number that a wish for clothes or shoes ends with, unless a sum or an age leads to it. */
const lastOfWish = new RegExp(
  `(?<=\\b(?:(?<shoes>${shoeWords})|${clothesWords})\\b.*\\p{L} )(?<!\\b(?:under|below|for|about|around|max|maximum|only|at|budget|of|over|than|to|until|up|roughly|approx|spend|spending|pay|paying|is|are|am|im|turning|turns|turned|aged?|was|with|from|and|or|x|no|not|w|l|leg|den) )(?<list>3[4-9]|4[0-8]|5[0246](?<!(?<=\\b(?:${shoeWords})\\b.*)5\\d))(?=\\W*$)${endsNumber}`,
  'gu',
)
/** "She's a 20", "coat, a 14": a woman's size by a system with small numbers. */
const smallNumber =
  /(?:\b(?:i'?m|i am|she'?s|she is|(?:she|i) (?:usually |normally )?(?:wears?|takes?|needs?))|(?<=[,.;]) ?) ?an? (?<list>[68]|1[02468]|2[02468])(?=\s*(?:$|[,;.!?)]|(?:and|or|but|so|in|on|up|at|please|pls|thanks|if|i think)\b))/g
/** "Dungarees, adult. 12": alone at the end of a wish. */
const smallApart = /(?<=[.,;] ?)(?<list>8|1[02468]|2[024])(?=\W*$)/g
/** "Idk, medium", "medium i think". */
const mediumAlone =
  /(?:(?<=[,;.] ?|\b(?:think|idk|maybe|probably|guess|about|like|she's|he's|i'm|im|wears?|takes?) )(?<list>medium)(?=\s*(?:$|[,;.!?)]|i (?:think|guess)))|\b(?<other>medium)(?= i (?:think|guess)))/g
/** Women's sizes of Britain, and of America, where it is said that they are a woman's. */
const womensNumber = new RegExp(
  `(?<=\\b(?:wom[ae]n(?:'?s)?|lad(?:y|ies)(?:'?s)?)[ ,]{1,2}(?:size )?)\\b(?<list>[468]|1[02468]|2[02468])${endsNumber}`,
  'g',
)
/** "Walking boots, ladies 7", "mens 9.5": shoe sizes of Britain and America. */
const shoeNumber = new RegExp(
  `(?<=\\b(?:${grownUps})[ ,]{1,2}(?:(?:size|uk|us|an?) )?)\\b(?<list>(?:[3-9]|1[0-4])(?:[.,]5)?)${endsNumber}`,
  'g',
)
const anyShoe = new RegExp(`\\b(?:${shoeWords})\\b`)
const plainNumber = /^\W*(?<list>[68]|1[02468]|2[02])\W*$/g
const oneSize = /\b(?:one|free)[ -]size\b/g

/** How shops write a size: "EU 42" may be listed as "42", "XXL" as "2XL". */
function spellings(found: string): string[] {
  const named = letters[found]
  if (named !== undefined) return [named]
  const plain = found
    .toUpperCase()
    .replace(/,5$/, '.5')
    .replace('½', '.5')
    .replace(/\s+SIZE\s+/, ' ')
  const ofSystem = plain.match(/^(UK|US|EU|EUR|IT|FR|IN)\s?(.+)$/)
  if (ofSystem !== null)
    return [`${ofSystem[1] === 'EUR' ? 'EU' : ofSystem[1]} ${ofSystem[2]}`, ofSystem[2] as string]
  if (/^X{2,6}L$/.test(plain)) return [plain, `${plain.length - 1}XL`]
  if (/^[2-6]XL$/.test(plain)) return [plain, `${'X'.repeat(Number(plain[0]))}L`]
  return [plain]
}

const listed = (list: string) =>
  list
    .split(/\s*(?:,(?!5(?!\d))|\/|-(?!small|large)|\bor\b|\band\b)\s*/)
    .filter((found) => found !== '')
    .flatMap((found) => spellings(found.trim()))

/** Takes the sizes out of a message: "size 2", "in M", "EU 42", "32x34", "XL". */
export function consumeSizes(masked: MaskedText, hasShown = false): SizeMention[] {
  const sizes: SizeMention[] = []
  const add = (match: RegExpExecArray, values: readonly string[]) => {
    sizes.push({ at: match.index, sizes: values })
  }
  const addList = (match: RegExpExecArray) =>
    add(match, listed((match.groups?.list ?? match.groups?.other) as string))
  consumeMatches(masked, alone, addList)
  if (hasShown) consumeMatches(masked, answered, addList)
  if (hasShown) consumeMatches(masked, heightIn, addList)
  consumeMatches(masked, oneSize, (match) => add(match, ['One Size']))
  consumeMatches(masked, cup, (match) =>
    add(match, [(match.groups?.list ?? '').replace(' ', '').toUpperCase()]),
  )
  consumeMatches(masked, childHeight, addList)
  consumeMatches(masked, ofPeople, (match) => {
    const { value = '', people = '' } = match.groups ?? {}
    add(match, spellings(`${systems[people]} ${value}`))
  })
  consumeMatches(masked, systemBehind, (match) => {
    const { value = '', system: of = '' } = match.groups ?? {}
    add(match, spellings(`${of} ${value}`))
  })
  consumeMatches(masked, lastOfShoes, addList)
  consumeMatches(masked, regularLength, addList)
  consumeMatches(masked, afterSize, addList)
  consumeMatches(masked, withSystem, addList)
  for (const form of [waist, waistAndLeg])
    consumeMatches(masked, form, (match) => {
      const { waist: around, leg } = match.groups as Record<string, string>
      add(match, [`${around}x${leg}`, `${around}/${leg}`, `W${around} L${leg}`])
    })
  consumeMatches(masked, markedWaist, (match) =>
    add(match, [`W${match.groups?.list}`, match.groups?.list ?? '']),
  )
  consumeMatches(masked, waistOnly, addList)
  consumeMatches(masked, behind, addList)
  consumeMatches(masked, plainLetters, addList)
  consumeMatches(masked, afterIn, addList)
  consumeMatches(masked, worn, addList)
  consumeMatches(masked, wornLetter, addList)
  consumeMatches(masked, wornHeight, addList)
  if (hasShown || anyKind.test(masked.text) || isShort(masked.text))
    consumeMatches(masked, behindWearer, addList)
  if (anyKind.test(masked.text)) consumeMatches(masked, letterBehindWearer, addList)
  if (anyShoe.test(masked.text)) consumeMatches(masked, shoeNumber, addList)
  if (anyKind.test(masked.text)) consumeMatches(masked, womensNumber, addList)
  if (hasShown || anyKind.test(masked.text)) {
    consumeMatches(masked, letterApart, addList)
    if (sizes.length === 0) consumeMatches(masked, numberApart, addList)
  }
  if (anyKind.test(masked.text)) {
    consumeMatches(masked, smallNumber, addList)
    consumeMatches(masked, mediumAlone, addList)
    if (sizes.length === 0) {
      consumeMatches(masked, lastOfWish, addList)
      if (!new RegExp(`\\b(?:${children})\\b`).test(masked.original.toLowerCase()))
        consumeMatches(masked, smallApart, addList)
    }
  }
  if (hasShown) consumeMatches(masked, plainNumber, addList)
  consumeMatches(masked, childShoe, addList)
  consumeMatches(masked, behindKind, (match) => {
    const { shoeSize, trouserSize, size } = match.groups ?? {}
    add(match, listed((shoeSize ?? trouserSize ?? size) as string))
  })
  return sizes.sort((one, other) => one.at - other.at)
}
