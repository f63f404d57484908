import type { Random } from '../drawing/random.ts'
import type { DrawingSpec } from '../drawing/spec.ts'
import type { SizeRun } from './line.ts'

const numbered = (from: number, to: number, step = 1) =>
  Array.from({ length: (to - from) / step + 1 }, (_, index) => String(from + index * step))

/** The sizes in which a product is offered; now and then one at the end of the run is missing. */
export function sizesFor(
  random: Random,
  run: SizeRun,
  { gender, age_group }: Pick<DrawingSpec, 'gender' | 'age_group'>,
): string[] {
  const all = fullRun(run, { gender, age_group })
  if (all.length < 4 || random.chance(0.6)) return all
  return random.chance(0.5) ? all.slice(1) : all.slice(0, -1)
}

function fullRun(run: SizeRun, { gender, age_group }: Pick<DrawingSpec, 'gender' | 'age_group'>): string[] {
  const child = age_group !== 'adults'
  const female = gender === 'female'
  switch (run) {
    case 'one':
      return ['One size']
    case 'head':
      return child ? ['52', '54'] : ['S', 'M', 'L']
    case 'belt':
      return female ? numbered(75, 100, 5) : numbered(85, 115, 5)
    case 'shoes':
      return child
        ? numbered(26, 35)
        : gender === 'unisex'
          ? numbered(36, 45)
          : female
            ? numbered(36, 42)
            : numbered(40, 47)
    case 'waist':
      return child ? numbered(104, 152, 12) : female ? numbered(25, 33) : numbered(28, 38, 2)
    default:
      return child
        ? numbered(104, 164, 12)
        : female
          ? ['XS', 'S', 'M', 'L', 'XL']
          : ['S', 'M', 'L', 'XL', 'XXL']
  }
}
