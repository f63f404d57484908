import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ClassifierFile, createClassifier } from '../../src/eye/classifier.ts'
import { extract } from './extract.ts'
import { fitNetwork, type Network } from './fit-network.ts'
import { headNames } from './labels.ts'
import { readDrawn, readRows } from './read-rows.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    cache: { type: 'string' },
    drawn: { type: 'string' },
    hidden: { type: 'string', default: '112' },
    epochs: { type: 'string', default: '10' },
    out: { type: 'string' },
  },
})
const root = resolve(import.meta.dirname, '../..')
const data = resolve(options.data ?? join(root, '../shared/data'))
const out = resolve(options.out ?? join(root, 'models/first-eye.json'))
const cache = resolve(options.cache ?? join(root, '.data/first-eye-features.bin'))
mkdirSync(resolve(cache, '..'), { recursive: true })

const drawn =
  options.drawn === undefined ? [] : await extract(readDrawn(resolve(options.drawn)), `${cache}.drawn`)
const examples = [...(await extract(readRows(data), cache)), ...drawn]
const train = examples.filter(({ row }) => row.part === 'train')
const network = fitNetwork(train, { hidden: Number(options.hidden), epochs: Number(options.epochs), seed: 7 })
const held = examples.filter(({ row }) => row.part === 'held')
let file = toFile(network)
for (const name of headNames) file = withTemperature(file, name)
file = {
  ...file,
  id: `first-eye@${createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 8)}`,
}
writeFileSync(out, `${JSON.stringify(file)}\n`)
for (const [title, part] of [
  ['kagl val hi', examples.filter(({ row }) => row.part === 'val' && row.source === 'hi')],
  ['clothing validation', examples.filter(({ row }) => row.part === 'val' && row.source === 'clothing')],
  ['drawings', examples.filter(({ row }) => row.part === 'val' && row.source === 'drawn')],
  ['held', held],
] as const)
  for (const name of headNames) report(title, name, part)

function report(title: string, name: (typeof headNames)[number], part: typeof examples): void {
  const { classify } = createClassifier(file)
  let [count, right, sure, sureRight] = [0, 0, 0, 0]
  for (const { row, features } of part) {
    const allowed = row.labels[name]
    if (allowed === undefined) continue
    const [best, p] = Object.entries(classify(features).heads[name]!).reduce((one, other) =>
      other[1] > one[1] ? other : one,
    )
    count++
    const hit = allowed.includes(best) ? 1 : 0
    right += hit
    if (p >= 0.5) {
      sure++
      sureRight += hit
    }
  }
  if (count > 0)
    console.log(
      `${title}  ${name}: ${((100 * right) / count).toFixed(1)}% of ${count}; at p ≥ 0.5 ${((100 * sureRight) / sure).toFixed(1)}% of ${sure}`,
    )
}

/** The file with the temperature of one head that makes the held-out photos likeliest. */
function withTemperature(start: ClassifierFile, name: string): ClassifierFile {
  const at = (temperature: number): ClassifierFile => ({
    ...start,
    heads: { ...start.heads, [name]: { ...start.heads[name]!, temperature } },
  })
  const loss = (candidate: ClassifierFile) => {
    const { classify } = createClassifier(candidate)
    return held.reduce((sum, { row, features }) => {
      const allowed = row.labels[name as (typeof headNames)[number]]
      if (allowed === undefined) return sum
      const p = classify(features).heads[name]!
      return sum - Math.log(allowed.reduce((mass, value) => mass + p[value]!, 1e-6))
    }, 0)
  }
  const tried = [0.8, 1, 1.25, 1.5, 1.8, 2.2].map((temperature) => ({
    temperature,
    loss: loss(at(temperature)),
  }))
  return at(tried.reduce((one, other) => (other.loss < one.loss ? other : one)).temperature)
}

function toFile({ inputs, hidden, mean, scale, weights, bias, heads }: Network): ClassifierFile {
  const floats = (values: Float32Array) =>
    Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')
  const short = (value: number) => Number(value.toPrecision(6))
  return {
    id: 'first-eye',
    inputs,
    hidden,
    mean: floats(mean),
    scale: floats(scale),
    ...quantized(weights, hidden),
    bias: [...bias].map(short),
    heads: Object.fromEntries(
      heads.map(({ name, values, weights: w, bias: b, temperature }) => [
        name,
        { values: [...values], ...quantized(w, values.length), bias: [...b].map(short), temperature },
      ]),
    ),
  }
}

function quantized(values: Float32Array, count: number) {
  const width = values.length / count
  const bytes = Buffer.alloc(values.length)
  const scales = Array.from({ length: count }, (_, row) => {
    const most = values
      .subarray(row * width, (row + 1) * width)
      .reduce((one, other) => Math.max(one, Math.abs(other)), 1e-9)
    for (let i = row * width; i < (row + 1) * width; i++)
      bytes.writeInt8(Math.round((values[i]! / most) * 127), i)
    return Number((most / 127).toPrecision(6))
  })
  return { weights: bytes.toString('base64'), scales }
}
