import type { SituationWords } from '../../situation-words.ts'

/** Who says to be one of them dresses for that day, and clothes named for it are for it. */
export const rolesWords = {
  'wedding-guest':
    'brautmutter / brautvater / bräutigamsmutter / bräutigamsvater / mutter der braut / vater der braut / mutter des bräutigams / vater des bräutigams / trauzeuge / trauzeugin / brautjungfer / heiratet',
  office:
    'bürohemd / bürohemden / bürohose / bürobluse / bürokleid / bürokleidung / büro kleidung / bürotauglich / bürotaugliche / bürotaugliches / bürotauglicher / arbeitshemden / arbeitsbluse / fürs büro geeignet / arbeitstauglich / businesstauglich',
} as const satisfies SituationWords
