import type { Dialogue } from '../dialogue.ts'
import { asking } from './asking.ts'
import { severalAndPointing } from './several-and-pointing.ts'
import { talking } from './talking.ts'

/** Other words for the same topics, to see how far what was built against the suite carries. */
export const heldApart: readonly Dialogue[] = [...asking, ...severalAndPointing, ...talking]
