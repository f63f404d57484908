import type { SituationWords } from '../../situation-words.ts'

/** Who says to be one of them dresses for that day. */
export const rolesWords = {
  'wedding-guest':
    'brautmutter / brautvater / bräutigamsmutter / bräutigamsvater / mutter der braut / vater der braut / mutter des bräutigams / vater des bräutigams / trauzeuge / trauzeugin / brautjungfer / heiratet',
} as const satisfies SituationWords
