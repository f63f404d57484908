import type { Cloth, Weave } from './cloth.ts'
import { createRandom } from './random.ts'
import type { DrawingSpec } from './spec.ts'

const weaveOf: Partial<Record<NonNullable<DrawingSpec['material']>, Weave>> = {
  knit: 'knit',
  wool: 'twill',
  denim: 'denim',
  corduroy: 'cord',
  canvas: 'canvas',
  linen: 'canvas',
  mesh: 'mesh',
  lace: 'lace',
}
const sheenOf: Partial<Record<NonNullable<DrawingSpec['material']>, number>> = {
  satin: 1,
  silk: 0.85,
  leather: 0.75,
  synthetic: 0.7,
  nylon: 0.55,
  velvet: 0.6,
  metal: 1,
  polyester: 0.35,
  viscose: 0.3,
  chiffon: 0.3,
}

/** Stripes run down these, whatever the style. */
const upright = ['blazer', 'coat', 'vest', 'pants', 'shorts']

/** The cloth that a spec is made of. */
export function clothOf(spec: DrawingSpec, changes: Partial<Cloth> = {}): Cloth {
  const random = createRandom(spec.seed ^ 0x5eed)
  const [main, ...others] = spec.shades
  const small = spec.age_group === 'adults' ? 1 : 0.85
  return {
    base: main.rgb,
    accents: others.map(({ rgb }) => rgb),
    pattern: spec.pattern,
    upright:
      (upright.includes(spec.category) && spec.style !== 'knitted') ||
      spec.style === 'plain-front' ||
      spec.style === 'pencil',
    look: random.next(),
    weave: weaveOf[spec.material ?? 'cotton'] ?? 'smooth',
    sheen: sheenOf[spec.material ?? 'cotton'] ?? 0.12,
    scale: Math.round(small * random.between(0.85, 1.1) * 100) / 100,
    ...changes,
  }
}
