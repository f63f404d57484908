import { readFileSync } from 'node:fs'
import { z } from 'zod'

const headSchema = z.strictObject({
  values: z.array(z.string()).min(2),
  weights: z.string(),
  scales: z.array(z.number()),
  bias: z.array(z.number()),
  /** Divides the head's scores, so that its probabilities hold on photos that were kept out of fitting. */
  temperature: z.number().positive(),
})

/** `models/first-eye.json`: one hidden layer and a softmax for each head. Weights are base64 of int8, a scale for each row. */
export const classifierFileSchema = z.strictObject({
  id: z.string(),
  inputs: z.number().int().positive(),
  hidden: z.number().int().positive(),
  /** base64 of float32, as is `scale`. */
  mean: z.string(),
  scale: z.string(),
  weights: z.string(),
  scales: z.array(z.number()),
  bias: z.array(z.number()),
  heads: z.record(z.string(), headSchema),
})
export type ClassifierFile = z.output<typeof classifierFileSchema>

export type Posterior = Readonly<Record<string, number>>
export type Classified = {
  /** Activations of the hidden layer, none negative: what the photo looks like, for comparing photos. */
  readonly hidden: Float32Array
  /** For each head the probability of each of its values. */
  readonly heads: Readonly<Record<string, Posterior>>
}
export type Classifier = {
  readonly id: string
  readonly hiddenSize: number
  readonly classify: (features: Float32Array) => Classified
}

/** Reads the classifier's parameters from a file; throws where they do not fit together. */
export function readClassifier(file: URL): Classifier {
  return createClassifier(classifierFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
}

export function createClassifier(file: ClassifierFile): Classifier {
  const { id, inputs, hidden: size } = file
  const [mean, scale] = [floats(file.mean), floats(file.scale)]
  const weights = rows(file.weights, file.scales)
  const heads = Object.entries(file.heads).map(([name, head]) => ({
    name,
    ...head,
    weights: rows(head.weights, head.scales),
  }))
  if (
    mean.length !== inputs ||
    weights.length !== inputs * size ||
    heads.some((head) => head.weights.length !== size * head.values.length)
  )
    throw new Error(`The classifier ${id} does not fit together.`)
  const classify = (features: Float32Array): Classified => {
    if (features.length !== inputs)
      throw new Error(`The classifier ${id} takes ${inputs} features, not ${features.length}.`)
    const input = features.map((value, i) => (value - mean[i]!) * scale[i]!)
    const hidden = affine(weights, file.bias, input).map((value) => Math.max(0, value))
    return {
      hidden,
      heads: Object.fromEntries(
        heads.map(({ name, values, weights: headWeights, bias, temperature }) => {
          const p = softmax(affine(headWeights, bias, hidden).map((score) => score / temperature))
          return [name, Object.fromEntries(values.map((value, v) => [value, p[v]!]))]
        }),
      ),
    }
  }
  return { id, hiddenSize: size, classify }
}

const floats = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64')
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

function rows(base64: string, scales: readonly number[]): Float32Array {
  const bytes = Buffer.from(base64, 'base64')
  const width = bytes.length / scales.length
  const out = new Float32Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) out[i] = bytes.readInt8(i) * scales[Math.floor(i / width)]!
  return out
}

function affine(weights: Float32Array, bias: readonly number[], input: Float32Array): Float32Array {
  const out = new Float32Array(bias.length)
  const size = input.length
  let row = 0
  // Four rows at a time: their sums do not wait for one another.
  for (; row + 4 <= out.length; row += 4) {
    const at = row * size
    let [one, two, three, four] = [bias[row]!, bias[row + 1]!, bias[row + 2]!, bias[row + 3]!]
    for (let i = 0; i < size; i++) {
      const value = input[i]!
      one += weights[at + i]! * value
      two += weights[at + size + i]! * value
      three += weights[at + 2 * size + i]! * value
      four += weights[at + 3 * size + i]! * value
    }
    out[row] = one
    out[row + 1] = two
    out[row + 2] = three
    out[row + 3] = four
  }
  for (; row < out.length; row++) {
    let sum = bias[row]!
    for (let i = 0, at = row * size; i < size; i++, at++) sum += weights[at]! * input[i]!
    out[row] = sum
  }
  return out
}

function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((one, other) => one + other, 0)
  return powers.map((power) => power / sum)
}
