import { currencyOfMark } from './currency-marks.ts'
import { headedName } from './heading-words.ts'

/** What may stand around the name proper: "ProductBrand", "base_image", "Marke / Brand", "size_list". */
const prefixes =
  /^(product|item|article|artikel|produkt|produit|producto|prodotto|offers?|base|main|primary|default|feed|catalog|fashion|haupt|std|my|our|attribute|attr|customfield|field|node)(?=..)/
const suffixes =
  /(list|liste|text|value|values|label|field|options?|name|principale?s?|principales|disponibles?|disponibili|verfugbar|duproduit|delarticle|delarticulo|delproducto|delprodotto|produit|producto|prodotto|articulo|en|de|us|uk|gb|eu|1|s)$/

const pictured = /image|img|picture|photo|bild|foto|imagen|immagine/

const fold = (text: string): string =>
  text
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * The names under which a heading may be known, the plainest first, each with how far it was taken apart: "g:Image Link" is
 * "imagelink" (0); "Price (INR)" is "priceinr" (0), then "price" (1); "PrimaryColor" is "primarycolor" (0), then "color" (2).
 */
export function headingNames(column: string): { readonly name: string; readonly steps: number }[] {
  const bare = column.replace(/^(g:|attributes?[.:_]|metadata\.|metafield:|pa_|@)+/i, '').replace(/@/g, '')
  const names = new Map<string, number>()
  const add = (name: string, steps: number) => {
    if (name !== '' && !names.has(name)) names.set(name, steps)
  }
  add(fold(bare), 0)
  // "tailles.taille", "images.image": a list and its items.
  const [, list = '', item = ''] = /(?:^|\.)([^.]+)\.([^.]+)$/.exec(bare) ?? []
  if (item !== '' && fold(list) !== fold(item) && fold(list).startsWith(fold(item).slice(0, -1)))
    add(fold(item), 1)
  const withoutUnit = headingWithoutUnit(bare)
  add(fold(withoutUnit), 1)
  const sides = withoutUnit.split(/\s*[/|]\s*/)
  for (const side of sides) add(fold(side), 1)
  for (const [name] of [...names]) {
    // "image_1_url", "Bild 2": one of several pictures.
    if (pictured.test(name)) add(name.replace(/\d+/g, ''), 2)
    const shorter = name.replace(prefixes, '')
    add(shorter, 2)
    add(name.replace(suffixes, ''), 2)
    add(shorter.replace(prefixes, '').replace(suffixes, ''), 3)
  }
  const headed = headedName(withoutUnit)
  if (headed !== null) add(headed, 3)
  return [...names].map(([name, steps]) => ({ name, steps }))
}

/** "Price (INR)", "price_eur", "Preis in €" without their unit. */
function headingWithoutUnit(heading: string): string {
  const bare = heading.replace(/[([{][^)\]}]*[)\]}]/g, ' ').trim()
  return currencyOfTail(bare) === null
    ? bare
    : bare.replace(/[\s_.:-]*(?:\b(in|en)[\s_]+)?(?:\p{Sc}|euro|[a-z]{3})$/iu, '')
}

/** The currency that a heading names: "Price (INR)", "price_eur", "Preis in €", "priceUSD"; null when it names none. */
export function currencyOfHeading(heading: string): string | null {
  for (const [, within = ''] of heading.matchAll(/[([{]([^)\]}]*)[)\]}]/g))
    for (const part of within.split(/[\s,/]+/)) {
      const mark = currencyOfMark(part, '')
      if (mark?.code && (mark.kind === 'code' || part.length > 1 || /\p{Sc}/u.test(part))) return mark.code
    }
  return currencyOfTail(heading.replace(/[([{][^)\]}]*[)\]}]/g, ' ').trim())
}

function currencyOfTail(heading: string): string | null {
  const [, tail = ''] = /(?:[\s_.:-]|(?<=[a-z])(?=[A-Z]{3}$))(\p{Sc}|euro|[a-z]{3})$/iu.exec(heading) ?? []
  const mark = tail === '' ? undefined : currencyOfMark(tail, '')
  return mark !== undefined &&
    (mark.kind === 'code' || !/^\p{L}/u.test(tail) || tail.toLowerCase() === 'euro')
    ? mark.code
    : null
}
