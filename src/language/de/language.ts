import type { Language } from '../language.ts'
import { adjectives, comparatives, superlatives } from './adjectives.ts'
import { askingWords } from './asking.ts'
import { aspects } from './aspects.ts'
import { compoundParts } from './compound-parts.ts'
import { determiners, functionWords } from './function-words.ts'
import { garments } from './garments.ts'
import { details, materials, patternNouns } from './looks.ts'
import { numbers, ordinals } from './numbers.ts'
import { occasions, people } from './people.ts'
import { pointingPhrases } from './pointing-phrases.ts'
import { situationLanguage } from './situation-words.ts'
import { askingPhrases, talkPhrases, withdrawingPhrases } from './talk-phrases.ts'
import { togetherPhrases } from './together-phrases.ts'
import { garmentPhrases, negationPhrases, pricePhrases, wearerPhrases } from './wish-phrases.ts'

/** German, as it is spoken to a shop. */
export const language = {
  code: 'de',
  letters: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  decimalComma: true,
  endings: { noun: 'e n en er ern es s', adjective: 'e en er es em' },
  words: functionWords,
  determiners: [determiners],
  ordinals: [ordinals],
  numbers: [numbers],
  adjectives,
  comparatives: [comparatives],
  superlatives: [superlatives],
  nouns: [details, patternNouns, materials, aspects, people, occasions],
  garments: [garments],
  compounds: { parts: [compoundParts], links: 's n en es e er' },
  phrases: [
    ...pointingPhrases,
    ...togetherPhrases,
    ...negationPhrases,
    ...pricePhrases,
    ...garmentPhrases,
    ...wearerPhrases,
    ...withdrawingPhrases,
    ...askingPhrases,
    ...talkPhrases,
  ],
  asking: askingWords,
  situations: situationLanguage,
  abbreviations: 'gr ca max min evtl bzw inkl nr',
  cognates: `am an was man die der das den im war hat also so in will mag tut rot hut hell boot bad tag gut not art kind fast gift
rock hose mode body slip smoking ring cap kappe lang lack marine gold orange sand mini maxi midi sport logo print look
wer wen dame tuch futter cord strick taille polo top set date uni karo leo neu alt warm mint petrol camel
sexy elegant transparent chic vintage warmer modern details boho fitness stretch blouson mama papa oliver allen idee ist ne dick marines elf ca ripped leggins
rocker rockn klein rings hosen es dir ab ja alter er wo maximal da gib du ins clog fell euro um des dies dollar nie quasi halt volant bin was war rose berry cool shop laden person version festival theater meeting
dank mal falls destroyed overall`,
  tellingPairs: 'in-rot also-rot hut-in rock-in die-rote die-roten was-ist ist-das das-ist',
  neverMisspelled:
    'mangel gründe ausdruck drucken drücken filtern umgangen schalten schalter schalte werten wertes header socket braille leaders letter',
} as const satisfies Language
