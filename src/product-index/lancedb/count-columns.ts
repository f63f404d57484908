import type { Data, RecordBatch } from 'apache-arrow'
import { attributeNames, hasManyValues } from '../../product/attributes.ts'
import { type AskableField, askableFields } from '../../product/tells.ts'
import { type FacetTally, facetCounts } from '../count-facets.ts'
import { createPriceBounds } from '../price-bounds.ts'
import type { FacetCounts } from '../product-index.ts'
import { createByteCodes } from './byte-codes.ts'

/** What facets are counted from: a tenth of what the products themselves would be to read. */
export const facetColumns = [
  ...attributeNames,
  ...['brand', 'size_labels', 'availability', 'untold', 'price', 'currency'],
] as const

/** Counts facets from the columns of a table, batch by batch. */
export function createColumnCounter() {
  const attributes = attributeNames.map((name) => ({ name, values: createValueCounter() }))
  const [brands, labels, availability] = [createValueCounter(), createValueCounter(), createValueCounter()]
  const [kinds, fields, currencies] = [createByteCodes(), createByteCodes(), createByteCodes()]
  const products: number[] = []
  const untold: number[][] = []
  const prices = createPriceBounds()
  let total = 0

  function addTold(batch: RecordBatch): void {
    const [kindOf, untoldOf] = [column(batch, 'category'), column(batch, 'untold')]
    const names = untoldOf.children[0]
    for (let row = 0; row < batch.numRows; row++) {
      const kind = kinds.code(kindOf.values, kindOf.valueOffsets[row], kindOf.valueOffsets[row + 1])
      products[kind] = (products[kind] ?? 0) + 1
      untold[kind] ??= []
      const ofKind = untold[kind]
      if (names === undefined) continue
      if (!untoldOf.getValid(row)) continue
      for (let at = untoldOf.valueOffsets[row]; at < untoldOf.valueOffsets[row + 1]; at++) {
        const field = fields.code(names.values, names.valueOffsets[at], names.valueOffsets[at + 1])
        ofKind[field] = (ofKind[field] ?? 0) + 1
      }
    }
  }

  function addPrices(batch: RecordBatch): void {
    const [amounts, codes] = [column(batch, 'price'), column(batch, 'currency')]
    const names = new Map<number, string>()
    for (let row = 0; row < batch.numRows; row++) {
      if (!amounts.getValid(row)) continue
      const code = currencies.code(codes.values, codes.valueOffsets[row], codes.valueOffsets[row + 1])
      const currency = names.get(code) ?? currencies.values()[code] ?? ''
      names.set(code, currency)
      prices.add({ price: { amount: amounts.values[row], currency } })
    }
  }

  return {
    add(batch: RecordBatch): void {
      total += batch.numRows
      for (const { name, values } of attributes) {
        const data = column(batch, name)
        if (hasManyValues(name)) values.addLists(data)
        else values.addStrings(data)
      }
      brands.addStrings(column(batch, 'brand'))
      labels.addLists(column(batch, 'size_labels'))
      availability.addStrings(column(batch, 'availability'))
      addTold(batch)
      addPrices(batch)
    },
    /** What was counted so far. */
    result(): FacetCounts {
      const counted = attributes
        .map(({ name, values }) => [name, values.result()] as const)
        .filter(([, counts]) => counts.size > 0)
      return facetCounts({
        attributes: new Map(counted),
        brands: brands.result(),
        sizeLabels: labels.result(),
        availability: availability.result(),
        prices: prices.result(),
        told: toldOf(kinds.values(), fields.values(), products, untold),
        total,
      })
    },
  }
}

/** Of each kind, how many tell of a field: all but those that do not. */
function toldOf(
  kinds: readonly string[],
  fields: readonly string[],
  products: readonly number[],
  untold: readonly (readonly number[])[],
): FacetTally['told'] {
  return new Map(
    kinds.map((kind, at) => {
      const all = products[at] ?? 0
      const told = askableFields
        .map((field): [AskableField, number] => [field, all - (untold[at]?.[fields.indexOf(field)] ?? 0)])
        .filter(([, count]) => count > 0)
      return [kind, { products: all, ...Object.fromEntries(told) }]
    }),
  )
}

/** Counts the strings of columns; what is empty or null is none. */
function createValueCounter() {
  const codes = createByteCodes()
  const counts: number[] = []
  function add(data: Data, first: number, end: number): void {
    const { values, valueOffsets } = data
    for (let at = first; at < end; at++) {
      const [from, to] = [valueOffsets[at] as number, valueOffsets[at + 1] as number]
      if (from === to || !data.getValid(at)) continue
      const code = codes.code(values, from, to)
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return {
    addStrings: (data: Data) => add(data, 0, data.length),
    addLists(data: Data): void {
      const [items] = data.children
      if (items === undefined) return
      for (let row = 0; row < data.length; row++)
        if (data.getValid(row)) add(items, data.valueOffsets[row], data.valueOffsets[row + 1])
    },
    result: () => new Map(codes.values().map((value, code) => [value, counts[code] ?? 0])),
  }
}

function column(batch: RecordBatch, name: string): Data {
  const data = batch.getChild(name)?.data[0]
  if (data === undefined) throw new TypeError(`The table gave no column ${name}`)
  return data
}
