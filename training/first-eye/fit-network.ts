import type { Example } from './extract.ts'
import { headNames, type Labels } from './labels.ts'

export type Head = {
  readonly name: (typeof headNames)[number]
  readonly values: readonly string[]
  readonly weights: Float32Array
  readonly bias: Float32Array
  temperature: number
}
export type Network = {
  readonly inputs: number
  readonly hidden: number
  readonly mean: Float32Array
  readonly scale: Float32Array
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly heads: readonly Head[]
}

type Parameters = {
  value: Float32Array
  gradient: Float32Array
  first: Float32Array
  second: Float32Array
  decay: number
}
const headWeight: Readonly<Record<string, number>> = {
  category: 1,
  color: 0.8,
  pattern: 0.5,
  sleeve_length: 0.4,
  neckline: 0.3,
  gender: 0.4,
  age_group: 0.3,
}

/** A small deterministic generator (mulberry32). */
function createRandom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fits one hidden layer and a softmax for each head with Adam; a label that leaves several values open counts their sum. */
export function fitNetwork(
  examples: readonly Example[],
  { hidden, epochs, seed }: { hidden: number; epochs: number; seed: number },
): Network {
  const random = createRandom(seed)
  const inputs = examples[0]!.features.length
  const { mean, scale } = standardize(examples, inputs)
  const data = examples.map(({ features }) => features.map((value, i) => (value - mean[i]!) * scale[i]!))
  const tensor = (size: number, spread: number, decay: number): Parameters => ({
    value: Float32Array.from({ length: size }, () => (random() * 2 - 1) * spread),
    gradient: new Float32Array(size),
    first: new Float32Array(size),
    second: new Float32Array(size),
    decay,
  })
  const weights = tensor(inputs * hidden, Math.sqrt(3 / inputs), 0.02)
  const bias = tensor(hidden, 0, 0)
  const heads = headNames.map((name) => {
    const values = [...new Set(examples.flatMap(({ row }) => row.labels[name] ?? []))].sort()
    return {
      name,
      values,
      weights: tensor(values.length * hidden, Math.sqrt(3 / hidden), 0.005),
      bias: tensor(values.length, 0, 0),
      frequency: frequencies(examples, name, values),
    }
  })
  const all = [weights, bias, ...heads.flatMap((head) => [head.weights, head.bias])]
  const order = Uint32Array.from(examples.keys())
  const batch = 64
  const total = Math.ceil((epochs * order.length) / batch)
  let step = 0
  const [x, h, dh] = [new Float32Array(inputs), new Float32Array(hidden), new Float32Array(hidden)]
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    let loss = 0
    for (let start = 0; start < order.length; start += batch) {
      const end = Math.min(order.length, start + batch)
      for (let n = start; n < end; n++) {
        const source = data[order[n]!]!
        dropInto(x, source, random)
        for (let k = 0; k < hidden; k++) {
          const sum = bias.value[k]! + dot(weights.value, k * inputs, x)
          h[k] = sum > 0 && random() >= 0.2 ? sum / 0.8 : 0
        }
        dh.fill(0)
        for (const head of heads) loss += backHead(head, examples[order[n]!]!.row.labels, h, dh)
        for (let k = 0; k < hidden; k++) {
          if (h[k]! <= 0) continue
          const slope = dh[k]! / 0.8
          bias.gradient[k]! += slope
          for (let i = 0, at = k * inputs; i < inputs; i++, at++) weights.gradient[at]! += slope * x[i]!
        }
      }
      step++
      const rate = 2e-3 * Math.min(1, step / 200) * 0.5 * (1 + Math.cos((Math.PI * step) / total))
      for (const parameters of all) adam(parameters, { step, rate, scale: 1 / (end - start) })
    }
    console.error(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / order.length).toFixed(4)}`)
  }
  return {
    inputs,
    hidden,
    mean,
    scale,
    weights: weights.value,
    bias: bias.value,
    heads: heads.map(({ name, values, weights: w, bias: b }) => ({
      name,
      values,
      weights: w.value,
      bias: b.value,
      temperature: 1,
    })),
  }
}

/** Copies the inputs, one in eight of them as zero. */
function dropInto(x: Float32Array, source: Float32Array, random: () => number): void {
  for (let i = 0; i < x.length; i += 4) {
    let bits = Math.floor(random() * 4096)
    for (let j = i; j < Math.min(i + 4, x.length); j++, bits >>= 3) x[j] = (bits & 7) === 0 ? 0 : source[j]!
  }
}

/** Four sums at a time, which the processor can add side by side. */
function dot(weights: Float32Array, start: number, x: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  const whole = x.length - (x.length % 4)
  for (let i = 0, at = start; i < whole; i += 4, at += 4) {
    a += weights[at]! * x[i]!
    b += weights[at + 1]! * x[i + 1]!
    c += weights[at + 2]! * x[i + 2]!
    d += weights[at + 3]! * x[i + 3]!
  }
  for (let i = whole; i < x.length; i++) a += weights[start + i]! * x[i]!
  return a + b + c + d
}

type FittedHead = {
  name: (typeof headNames)[number]
  values: string[]
  weights: Parameters
  bias: Parameters
  frequency: Float32Array
}

/** Adds a head's gradients for one example; gives its loss. */
function backHead(
  { name, values, weights, bias, frequency }: FittedHead,
  labels: Labels,
  h: Float32Array,
  dh: Float32Array,
): number {
  const right = labels[name]
  if (right === undefined) return 0
  const hidden = h.length
  const p = new Float32Array(values.length)
  for (let v = 0; v < p.length; v++) {
    let sum = bias.value[v]!
    for (let k = 0; k < hidden; k++) sum += weights.value[v * hidden + k]! * h[k]!
    p[v] = sum
  }
  softmax(p)
  const allowed = right.map((value) => values.indexOf(value))
  const mass = allowed.reduce((sum, v) => sum + p[v]!, 1e-6)
  const importance = headWeight[name]! * Math.max(...allowed.map((v) => frequency[v]!))
  for (let v = 0; v < p.length; v++) {
    const slope = importance * (p[v]! - (allowed.includes(v) ? p[v]! / mass : 0))
    bias.gradient[v]! += slope
    for (let k = 0; k < hidden; k++) {
      weights.gradient[v * hidden + k]! += slope * h[k]!
      dh[k]! += slope * weights.value[v * hidden + k]!
    }
  }
  return -importance * Math.log(mass)
}

function adam(
  { value, gradient, first, second, decay }: Parameters,
  { step, rate, scale }: { step: number; rate: number; scale: number },
): void {
  const [correct1, correct2] = [1 - 0.9 ** step, 1 - 0.999 ** step]
  for (let i = 0; i < value.length; i++) {
    const g = gradient[i]! * scale
    first[i] = 0.9 * first[i]! + 0.1 * g
    second[i] = 0.999 * second[i]! + 0.001 * g * g
    value[i]! -= rate * (first[i]! / correct1 / (Math.sqrt(second[i]! / correct2) + 1e-8) + decay * value[i]!)
    gradient[i] = 0
  }
}

export function softmax(values: Float32Array): void {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] = Math.exp(values[i]! - most)
  for (let i = 0; i < values.length; i++) values[i]! /= sum
}

/** How much one example of each value counts: rarer ones more, by a mild power. */
function frequencies(
  examples: readonly Example[],
  name: (typeof headNames)[number],
  values: readonly string[],
): Float32Array {
  const counts = new Float32Array(values.length)
  for (const { row } of examples) for (const value of row.labels[name] ?? []) counts[values.indexOf(value)]!++
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length
  return counts.map((count) => Math.min(3, (mean / (count + 1)) ** 0.25))
}

function standardize(examples: readonly Example[], inputs: number) {
  const [mean, square] = [new Float64Array(inputs), new Float64Array(inputs)]
  for (const { features } of examples)
    for (let i = 0; i < inputs; i++) {
      mean[i]! += features[i]! / examples.length
      square[i]! += features[i]! ** 2 / examples.length
    }
  return {
    mean: Float32Array.from(mean),
    scale: Float32Array.from(mean, (m, i) => 1 / Math.max(0.05, Math.sqrt(Math.max(0, square[i]! - m * m)))),
  }
}
