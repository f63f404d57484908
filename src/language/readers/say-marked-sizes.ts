/** A man's shirt by the width of its collar in centimeters, as shops letter it. */
const byCollar: readonly (readonly [upTo: number, letter: string])[] = [
  [36, 'XS'],
  [38, 'S'],
  [40, 'M'],
  [42, 'L'],
  [44, 'XL'],
  [46, 'XXL'],
]
const inch = 2.54

const width = '(?:3[5-9]|4[0-6]|1[4-9])(?:[.,]5)?'
/** "Kragenweite 41", "collar 43", "a 15.5 neck", "16 inch collar". */
const collar = new RegExp(
  `\\b(?:kragen(?:weite|größe|grösse|groesse)?|(?:collar|neck) sizes?|sizes? (?:collar|neck)|collar|neck) ?:? ?(${width})(?! ?(?:€|euro|%|cm hoch))\\b(?: ?(?:inch(?:es)?|cm))?|\\b(${width})(?: ?(?:inch(?:es)?|cm|"))? (?:collar|neck)(?: size)?\\b(?!line)`,
  'giu',
)
/** "102er Größe", "Kurzgröße 22", "Langgröße 98": German numbers that say long or short themselves. */
const germanForm =
  /\b(\d{2,3})er[ -](?:größe|grösse|groesse|gr\b\.?)|\b(?:kurz|lang)(?:größe|grösse|groesse) (\d{2,3})\b/giu
/** "IT 44", "FR 38", in capitals: in small letters it is a pronoun. */
const countryMark = /\b(IT|FR|DE) ?(\d{2}(?:[.,]5)?)\b/g
const countries: Readonly<Record<string, string>> = { IT: 'Italian', FR: 'French', DE: 'German' }
/** A shirt of hers; what a wife says of his is none. */
const womens = /\b(?:wom[ae]n|lad(?:y|ies)|damen|frauen|(?:for|für) (?:my |meine )?(?:wife|frau))/i
const sizeThenPrice = /\bin (\d{2,3}) bis (?:zu )?(\d+(?:[.,]\d{2})?) ?(€|euro?s?\b)/giu

/** Names of things whose words would pass for a color, a place or any shoe: "snow boots", "shoes for hiking". */
const namedThings: readonly (readonly [RegExp, string])[] = [
  [/\b((?:\d|x*)xl|l)t\b/gi, '$1 tall'],
  [/\bshoe (?=\d{2}\b)/gi, 'shoe size '],
  [/\bsnow[- ]?boots?\b/gi, 'winter boots'],
  [/\bsnow[- ]suits?\b/gi, 'snowsuit'],
  [/\bsnow (?=(?:jackets?|coats?)\b)/gi, 'winter '],
  [/\bsnow (?=(?:pants|trousers)\b)/gi, 'ski '],
  [/\b(?:hiking|trekking|hill[- ]walking|mountain) shoes?\b/gi, 'hiking boots'],
  [/\bshoes? (?:for|to go) (?:hiking|trekking|the mountains|mountain hikes)\b/gi, 'hiking boots'],
]
export const sayNamedThings = (text: string): string =>
  namedThings.reduce((said, [thing, name]) => said.replace(thing, name), text)

/** Sizes that are told by another measure or stand where a price does: "Kragenweite 41" is an L, and of "in 39 bis 120 Euro" 39 is the size. */
export const sayMarkedSizes = (text: string): string =>
  text
    .replace(sizeThenPrice, 'Größe $1, bis $2 $3')
    .replace(germanForm, (_, before?: string, behind?: string) => `Größe ${before ?? behind}`)
    .replace(countryMark, (_, mark: string, size: string) => `${countries[mark]} ${size}`)
    .replace(collar, (said, behind?: string, before?: string) => {
      const told = Number((behind ?? before ?? '').replace(',', '.'))
      const letter = byCollar.find(([upTo]) => (told < 25 ? told * inch : told) <= upTo)?.[1]
      if (letter === undefined) return said
      return `in ${letter}${womens.test(text) ? '' : /^kragen/i.test(said) ? ' für Herren' : ' for men'}`
    })
