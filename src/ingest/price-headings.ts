const taxes =
  'mwst|ust|mehrwertsteuer|umsatzsteuer|steuern?|vat|tax(?:es)?|sales tax|gst|hst|tva|iva|btw|moms|alv|dph|vat tax|kdv|igic|impuestos?|imposte|impostos?|belasting'
const included =
  'inkl|inklusive|inkludert|inklusief|incl|inclusive|including|includes|incluyendo|incluant|inc|avec|con|com|med|mit|with|sis'
const containing =
  'incl(?:uded|use?s?|usa|uso|usi|uid[oa]s?|us)?|inbegriffen|enthalten|comprise?s?|compres[ao]|inkl(?:uderet|uderat)?'
const excluded =
  'exkl|exklusive|exclusief|excl|exclusive|excluding|ex|ohne|zzgl|zuzuglich|plus|hors|senza|sin|sem|zonder|without|before|uten|utan|uden|bez|w o'

const gross = new RegExp(
  `\\b(?:(?:${included}) (?:\\d+ )?(?:${taxes})|(?:${taxes}) (?:${containing})|toutes taxes comprises|t ?t ?c|gross|brutto|bruto|brut|lordo|bruttopris)\\b`,
  'g',
)
const net = new RegExp(
  `\\b(?:(?:${excluded}) (?:\\d+ )?(?:${taxes})|(?:${taxes}) (?:excluded|exclus?e?s?|esclusa|exkl|excl)|h ?t|net|netto|neto|nett|netto ?preis|net ?price)\\b`,
)

/** "PreisInklMwSt." as its words, in lower case and without accents. */
const wordsOf = (heading: string): string =>
  heading
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:net+o|brut+o)(?=\p{L})/u, (tax) => `${tax} `)
    .replace(/[^\p{L}\p{N}\p{Sc}]+/gu, ' ')
    .trim()

/** True of amounts to which tax comes yet: "Price excl. VAT", "Nettopreis", "prix HT". */
export const isWithoutTax = (heading: string): boolean => {
  const words = wordsOf(heading)
  return net.test(words) && words.match(gross) === null
}

/** The heading of a price without what says that tax is in it: "Preis inkl. MwSt." is "preis"; null where it says nothing of tax. */
export function headingWithoutTax(heading: string): string | null {
  const words = wordsOf(heading)
  const rest = words
    .replace(isWithoutTax(heading) ? net : gross, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return rest === words.replace(/\s+/g, ' ') ? null : rest
}
