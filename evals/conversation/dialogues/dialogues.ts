import type { Dialogue } from '../dialogue.ts'
import { asides } from './asides.ts'
import { attributes } from './attributes.ts'
import { clarity } from './clarity.ts'
import { comparisons } from './comparisons.ts'
import { counts } from './counts.ts'
import { edits } from './edits.ts'
import { german } from './german.ts'
import { misspellings } from './misspellings.ts'
import { occasions } from './occasions.ts'
import { outfits } from './outfits.ts'
import { photos } from './photos.ts'
import { pointing } from './pointing.ts'
import { prices } from './prices.ts'
import { questions } from './questions.ts'
import { remembers } from './remembers.ts'
import { removals } from './removals.ts'
import { severalGarments } from './several-garments.ts'
import { situations } from './situations.ts'
import { takenBack } from './taken-back.ts'
import { talk } from './talk.ts'
import { wearers } from './wearers.ts'

/** The whole conversation suite, topic by topic. */
export const dialogues: readonly Dialogue[] = [
  ...attributes,
  ...removals,
  ...prices,
  ...comparisons,
  ...wearers,
  ...occasions,
  ...severalGarments,
  ...misspellings,
  ...pointing,
  ...photos,
  ...edits,
  ...clarity,
  ...talk,
  ...outfits,
  ...questions,
  ...asides,
  ...situations,
  ...counts,
  ...remembers,
  ...takenBack,
  ...german,
]
