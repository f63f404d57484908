import { access } from 'node:fs/promises'

/** True where the learned eye's card lies in `models/`; without it the hand-made first eye serves. */
export const hasLearnedEye = (): Promise<boolean> =>
  access(new URL('../../../models/eye.json', import.meta.url)).then(
    () => true,
    () => false,
  )
