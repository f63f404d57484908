import { attributeTerms } from '../../src/product/attributes.ts'
import type { Random } from '../drawing/random.ts'
import type { DrawingSpec } from '../drawing/spec.ts'
import type { Kind } from './line.ts'

/** Words in a noun that promise a neckline. */
const promised: Readonly<Record<string, DrawingSpec['neckline']>> = {
  'v-neck': 'v-neck',
  'crew-neck': 'crew',
  'boat-neck': 'boat',
  'band-collar': 'mandarin',
  'roll-neck': 'turtle',
  turtleneck: 'turtle',
  hooded: 'hooded',
}

function isTrue(noun: string, { material, neckline }: DrawingSpec): boolean {
  const said = noun.toLowerCase()
  const materials = Object.keys(attributeTerms.material).filter(
    (name) => name !== 'knit' && said.split(/[\s-]/).includes(name),
  )
  return (
    materials.every((name) => name === material) &&
    Object.entries(promised).every(([word, neck]) => !said.includes(word) || neck === neckline)
  )
}

/** A noun of the kind that is true of this product: a canvas tote is never called a leather one. */
export function chooseNoun(random: Random, kind: Kind, spec: DrawingSpec): string {
  const fitting = kind.nouns.filter((noun) => isTrue(noun, spec))
  if (fitting.length === 0)
    throw new Error(`no noun of ${kind.nouns.join(', ')} is true of ${spec.material} ${spec.neckline ?? ''}`)
  return random.pick(fitting)
}
