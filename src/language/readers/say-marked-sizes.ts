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

const collar =
  /\b(?:kragen(?:weite|größe|grösse|groesse)|(?:collar|neck) sizes?|sizes? (?:collar|neck)) ?:? ?(\d{2}(?:[.,]5)?)\b/giu
const womens = /\b(?:wom[ae]n|lad(?:y|ies)|wife|damen|frau(?:en)?)/i
const sizeThenPrice = /\bin (\d{2,3}) bis (?:zu )?(\d+(?:[.,]\d{2})?) ?(€|euro?s?\b)/giu

/** Sizes that are told by another measure or stand where a price does: "Kragenweite 41" is an L, and of "in 39 bis 120 Euro" 39 is the size. */
export const sayMarkedSizes = (text: string): string =>
  text.replace(sizeThenPrice, 'Größe $1, bis $2 $3').replace(collar, (said, width: string) => {
    const told = Number(width.replace(',', '.'))
    const letter = byCollar.find(([upTo]) => (told < 25 ? told * inch : told) <= upTo)?.[1]
    if (letter === undefined) return said
    return `in ${letter}${womens.test(text) ? '' : /^kragen/i.test(said) ? ' für Herren' : ' for men'}`
  })
