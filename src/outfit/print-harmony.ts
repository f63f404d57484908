import type { Attributes } from '../product/attributes.ts'
import { outfitWeights } from './outfit-weights.ts'

type Pattern = Attributes['pattern']

const quiet: readonly Pattern[] = ['striped', 'checkered', 'dots', 'embroidered']

/** How much a pattern draws the eye; a piece of which no pattern is known counts as plain. */
export function loudnessOf(pattern: Pattern): 'plain' | 'quiet' | 'loud' {
  if (pattern === undefined || pattern === 'solid') return 'plain'
  return quiet.includes(pattern) ? 'quiet' : 'loud'
}

/** How well two patterns go together, in [0, 1]: a plain piece goes with any, two loud prints fight. */
export function printHarmony(own: Pattern, other: Pattern): number {
  const [one, two] = [loudnessOf(own), loudnessOf(other)]
  const { bothLoud, loudAndQuiet, quietAlike, quietUnlike } = outfitWeights.prints
  if (one === 'plain' || two === 'plain') return 1
  if (one === 'loud' && two === 'loud') return bothLoud
  if (one === 'loud' || two === 'loud') return loudAndQuiet
  return own === other ? quietAlike : quietUnlike
}
