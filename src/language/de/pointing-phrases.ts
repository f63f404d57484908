import type { PhraseTable } from '../language.ts'

const articles = 'der/die/das/den/dem'
const these = 'dieser/diese/dieses/diesen/diesem'

/** This one, the second one, the same. */
export const pointingPhrases: PhraseTable = [
  [`${articles} <bare>`, 'the $1 one'],
  [`des/vom <bare>`, 'of the $1 one'],
  [`von ${articles} <bare>`, 'of the $1 one'],
  [`${these} <bare>`, 'this $1 one'],
  ['ein/eine/einen/einem/einer <bare>', 'a $1 one'],
  ['kein/keine/keinen <bare>', 'no $1 one'],
  ['etwas/was/irgendwas/irgendetwas <bare>', 'something $1'],
  ['nichts <bare>', 'nothing $1'],
  ['die ersten <number>', 'the first $1'],
  ['die ersten beiden', 'the first two'],
  ['das/die/der/den hier/da', 'this one'],
  [`${these} hier/da`, 'this one'],
  ['das/die/der/den/dem gleiche/gleichen/selbe/selben', 'the same'],
  ['das gleiche wie', 'the same as'],
  ['genau so', 'the same'],
  ['genau das', 'exactly that one'],
  ['so etwas wie', 'something like'],
  ['so was wie', 'something like'],
  ['sowas wie', 'something like'],
  ['so etwas', 'something like this'],
  ['so was', 'something like this'],
  ['sowas', 'something like this'],
  [`so ein/eine/einen/einer <garment>`, 'a $1 like this'],
  ['so ein/eine/einen/einer |', 'one like this'],
  ['ähnlich wie', 'similar to'],
  ['wie auf/in dem', 'like in the'],
  ['wie auf/im', 'like in the'],
  ['aus dem/der/den foto/bild', 'from the photo'],
  [`aus dem/der/den <ordinal>`, 'from the $1'],
  ['von vorhin/eben/vorher', 'from before'],
  ['von oben', 'from above'],
]
