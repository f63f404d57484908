import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const bodyWishesWords = {
  'hide-belly':
    'bauch kaschieren / bauch kaschiert / kaschiert den bauch / den bauch versteckt / bauch verstecken / bauchweg',
  'look-taller': 'größer wirken / größer aussehen / mich größer macht / streckt',
  'longer-legs': 'längere beine / beine länger / beine strecken / beine verlängern',
  'look-slimmer': 'schlanker wirken / schlank machen / schlank macht / schlanker aussehen / vorteilhaft',
  curvy: 'kurvig / mollig / große größen / weibliche kurven',
  'wide-hips': 'breite hüften / birnenform / breite hüfte',
  'broad-shoulders': 'breite schultern / breite schulter',
  'cover-arms': 'arme bedecken / oberarme verstecken / oberarme bedeckt / oberarme kaschieren / oberarme',
  'cover-legs': 'beine bedecken / knie bedecken / knie bedeckt / beine verstecken',
  'small-bust': 'kleine oberweite / kleiner busen',
  'full-bust': 'große oberweite / großer busen / viel oberweite',
  'show-waist': 'taille betonen / taille betont / die taille zeigt',
  modest: 'bedeckt / züchtig / hochgeschlossen / nicht freizügig',
} as const satisfies SituationWords
