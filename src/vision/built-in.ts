import { checkEye } from './eye/check-eye.ts'
import { readEyeCard } from './eye/eye-card.ts'
import { eyeThread } from './eye/eye-thread.ts'
import type { Vision } from './vision.ts'

/** Reads the garments of each photo with the built-in eye, no network. What it is not sure of is left out. */
export function createBuiltInVision(): Vision {
  return {
    id: readEyeCard().id,
    check: checkEye,
    describe: (photos, options = {}) => eyeThread().describe(photos, options),
  }
}
