import type { LanguageCode } from '../language/language.ts'
import type { Color } from '../product/color.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { Options } from './formats/shop-row.ts'
import type { GroupedRow } from './group-variants.ts'
import { readSizes } from './read-sizes.ts'
import { feedValueInEnglish, languageOfTexts, settledValues, textInEnglish } from './repeated-readings.ts'
import { shadesIn } from './shade-names.ts'
import { valuesOfField } from './values-of-field.ts'

/** What an option is of: its name in the languages that shops are run in. */
const sizeNames =
  /size|gr(ö|oe|o)(ß|ss)e|konfektion|taille|pointure|talla|taglia|misura|maat|tamanho|storlek|størrelse|storrelse|rozmiar|velikost|koko|waist|weite|bund|umfang|^(eu|uk|us|de|fr|it)$/i
const inseamNames = /inseam|leg length|inside leg|schrittl(ä|ae)nge|beinl(ä|ae)nge|^(length|l(ä|ae)nge)$/i
const colorNames =
  /colou?r|farb|couleur|coloris|colore|kleur|färg|farve|farge|kolor|barva|väri|renk|^cor$|shade|^wash(ing)?$|finish|muster|pattern/i
/** Values that can only be sizes. */
const sizeValue =
  /^(\d?x{0,4}[sl]|m|s\/m|m\/l|one[ -]?size|os|\d{1,3}([.,/]\d{1,2})?|(eu|uk|us|w) ?\d{1,2}([.,]5)?|small|medium|large|x-?large)$/i

export type ReadOptions = {
  readonly options: Readonly<Record<string, string>>
  readonly sizes: readonly string[]
  readonly colors: readonly Color[]
}

/** Each row's options, named: a name that is told in one row of a product holds for its others. */
export function optionsOfRows(rows: readonly GroupedRow[], mapping: ColumnMapping): Options[] {
  const names: string[] = []
  for (const { shop } of rows)
    shop?.options?.forEach(([name], at) => {
      names[at] ||= name
    })
  const members: Readonly<Record<string, Options>> = Object.assign(
    {},
    ...rows.map(({ shop }) => shop?.members ?? {}),
  )
  const whole = rows.find(({ shop }) => shop?.role === 'whole')?.shop?.options ?? []
  return rows.map(({ shop, record }) => {
    const told = members[shop?.name ?? '']
    if (told !== undefined && told.length > 0) return told
    if (shop?.options === undefined) return columnOptions(record, mapping)
    const own = shop.options.map(([name, value], at): [string, string] => [
      name || (names[at] ?? `Option ${at + 1}`),
      value,
    ])
    // An option left open is had in everything that the product lists.
    const filled = own.map(([name, value]): [string, string] => [
      name,
      value === '' && shop.role === 'variant' ? (whole.find(([other]) => other === name)?.[1] ?? '') : value,
    ])
    return filled.filter(([, value]) => value !== '')
  })
}

/** The options that any feed has: its columns of colors and sizes. */
function columnOptions(record: GroupedRow['record'], mapping: ColumnMapping): Options {
  const cell = (columns: readonly string[]) => valuesOfField(record, columns).join(', ')
  return [['Color', cell(mapping.color)] as const, ['Size', cell(mapping.sizes)] as const].filter(
    ([, value]) => value !== '',
  )
}

/** What options say in the words of the shop: sizes as they are written, colors by the vocabulary. */
export function readOptions(options: Options, language?: LanguageCode): ReadOptions {
  const read = (value: string) => {
    const found = settledValues('color', textInEnglish(value, language ?? languageOfTexts([value])))
    return found.length > 0 ? found : settledValues('color', feedValueInEnglish(value))
  }
  const readShades = (value: string): readonly string[] => {
    const found = read(value)
    return found.length > 0 ? found : shadesIn(value)
  }
  const parts = options.flatMap(([name, value]) => partsOf(name, value, read))
  const values = (kind: Part['kind']) => parts.filter((part) => part.kind === kind).map(({ value }) => value)
  const waists = values('size').flatMap(split)
  const inseams = waists.length > 0 ? values('inseam') : []
  return {
    options: Object.fromEntries(options.map(([name, value]) => [name.slice(0, 100), value.slice(0, 200)])),
    sizes: [
      ...new Set([...waists, ...inseams.flatMap((inseam) => waists.map((waist) => `${waist}/${inseam}`))]),
    ].slice(0, 20),
    colors: [...new Set(values('color').flatMap(readShades))].slice(0, 8) as Color[],
  }
}

/** The pattern that the color options of all offers name: "Leopard", "Blau kariert"; null where they differ or one names none. */
export function patternOfOptions(offers: readonly Options[], language?: LanguageCode): string | null {
  const named = offers.map((options) => {
    const colors = options.filter(([name]) => colorNames.test(name)).map(([, value]) => value)
    return colors.flatMap((value) =>
      settledValues('pattern', textInEnglish(value, language ?? languageOfTexts([value]))),
    )[0]
  })
  const [first] = named
  return first !== undefined && named.every((each) => each === first) ? first : null
}

type Part = { readonly kind: 'size' | 'inseam' | 'color' | 'other'; readonly value: string }

function partsOf(name: string, value: string, readColors: (value: string) => readonly string[]): Part[] {
  const kind = inseamNames.test(name)
    ? 'inseam'
    : colorNames.test(name)
      ? 'color'
      : sizeNames.test(name)
        ? 'size'
        : null
  if (kind !== null) return [{ kind, value }]
  // An option of another name may be either, or both in one: "Navy / M".
  return value.split(/\s+[/|–-]\s+|\s*,\s+/).map((part): Part => {
    if (sizeValue.test(part.trim())) return { kind: 'size', value: part.trim() }
    return { kind: readColors(part).length > 0 ? 'color' : 'other', value: part.trim() }
  })
}

const split = (value: string): string[] => readSizes([{ size: value }], ['size'])
