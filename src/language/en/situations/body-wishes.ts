import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const bodyWishesWords = {
  'hide-belly':
    'hide my belly / hides my belly / hide the belly / hiding my belly / hide my tummy / hides my tummy / hide my stomach / cover my belly / flattering around the middle / hides the belly',
  'look-taller': 'look taller / make me taller / makes me look taller / seem taller',
  'longer-legs': 'longer legs / legs look longer / make my legs look longer / lengthen my legs',
  'look-slimmer': 'look slimmer / slimming / look thinner / flattering',
  curvy: 'curvy / plus size / hourglass / big bum',
  'wide-hips': 'wide hips / pear shaped / big hips / pear shape',
  'broad-shoulders': 'broad shoulders / wide shoulders',
  'cover-arms':
    'cover my arms / hide my arms / covers the arms / flabby arms / upper arms / bingo wings / covers my arms / hides my arms / covered arms / covered shoulders / cover my shoulders / covers the shoulders',
  'cover-legs': 'cover my legs / hide my legs / hide my knees / cover my knees',
  'small-bust': 'small bust / flat chested / small chest',
  'full-bust': 'big bust / large bust / full bust / big boobs / busty',
  'show-waist': 'show my waist / show off my waist / accentuate my waist / defined waist',
  modest:
    'modest / modest clothing / modest fashion / tznius / not revealing / nothing revealing / modest enough / nothing low cut / not low cut / no cleavage / not too short / orthodox / frum',
} as const satisfies SituationWords
