/** Probabilities by value or label. */
export type Posterior = Readonly<Record<string, number>>

/** Probabilities of logits divided by a temperature. */
export function softmax(logits: Float32Array, temperature: number): Float32Array {
  let most = Number.NEGATIVE_INFINITY
  for (const logit of logits) if (logit > most) most = logit
  const powers = new Float32Array(logits.length)
  let sum = 0
  for (let i = 0; i < logits.length; i++) {
    powers[i] = Math.exp((logits[i]! - most) / temperature)
    sum += powers[i]!
  }
  for (let i = 0; i < powers.length; i++) powers[i]! /= sum
  return powers
}

/** The likeliest value with its probability; an empty word of nothing. */
export function likeliest(posterior: Posterior = {}): readonly [value: string, probability: number] {
  return Object.entries(posterior).reduce<readonly [string, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ['', 0],
  )
}
