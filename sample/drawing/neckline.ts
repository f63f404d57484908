import type { DrawingSpec } from './spec.ts'
import { type Trace, trace } from './trace.ts'

/** The right half of a neckline: from its lowest point to where it meets the shoulder at y = 0. */
export function necklineOf(kind: DrawingSpec['neckline'], neck: number): Trace {
  switch (kind) {
    case 'v-neck':
    case 'wrap':
      return trace([0, 88]).curve(12, 62, neck * 0.8, 30, neck + 1, 0)
    case 'scoop':
      return trace([0, 68]).curve(neck * 0.8, 68, neck * 1.12, 34, neck * 1.2, 0)
    case 'square':
      return trace([0, 58])
        .line(neck * 1.12, 58)
        .curve(neck * 1.14, 36, neck * 1.18, 16, neck * 1.22, 0)
    case 'boat':
      return trace([0, 17]).curve(neck * 0.8, 17, neck * 1.2, 12, neck * 1.62, 3)
    case 'collared':
      return trace([0, 44]).curve(8, 30, neck * 0.7, 16, neck, 0)
    case 'mandarin':
      return trace([0, 30]).curve(neck * 0.5, 27, neck * 0.9, 14, neck, 0)
    case 'halter':
      return trace([0, 34]).curve(neck * 0.5, 32, neck * 0.8, 16, neck * 0.86, 0)
    case 'turtle':
    case 'mock':
    case 'hooded':
      return trace([0, 22]).curve(neck * 0.55, 22, neck * 0.92, 14, neck, 0)
    default:
      return trace([0, 31]).curve(neck * 0.56, 31, neck * 0.94, 20, neck, 0)
  }
}
