import type { Pen } from './pen.ts'
import type { Box, DrawingSpec } from './spec.ts'

/** Draws one type of product and returns the rectangle it fills. */
export type Draw = (pen: Pen, spec: DrawingSpec) => Box
