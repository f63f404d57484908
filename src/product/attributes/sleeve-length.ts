import { familiesWorn } from '../families.ts'
import type { AttributeSpec } from './attribute-spec.ts'

/** How long its sleeves are, or what holds it where it has none. */
export const sleeveLength = {
  values: {
    sleeveless: {
      shopify: 'Sleeveless',
      synonyms: 'no sleeve, no sleeved, without sleeve, zero sleeve, armless',
      narrower: 'thick strap, wide strap, broad strap, tank strap, thicker strap',
    },
    'spaghetti-strap': {
      shopify: 'Spaghetti strap',
      synonyms: 'strap, strappy, thin strap, spaghetti, string strap, shoulder strap, skinny strap',
    },
    strapless: { shopify: 'Strapless', synonyms: 'no strap, without strap, no shoulder strap' },
    cap: { shopify: 'Cap', synonyms: 'cap sleeve, cap sleeved, capped sleeve' },
    short: { shopify: 'Short', synonyms: 'short sleeve, short sleeved, half sleeve, half sleeved' },
    'three-quarter': {
      shopify: '3/4',
      synonyms: `
        3/4 sleeve, 3/4 length sleeve, three quarter sleeve, three quarter length sleeve, 3/4 sleeved,
        three quarter sleeved, elbow sleeve, elbow length sleeve, quarter sleeve
      `,
    },
    long: {
      shopify: 'Long',
      synonyms: 'long sleeve, long sleeved, full sleeve, full sleeved, full length sleeve',
    },
  },
  arity: 'one',
  onlyWithContext: ['cap', 'short', 'long', 'three-quarter'],
  wider: [
    {
      words: ['sleeved', 'with sleeve', 'has sleeve', 'have sleeve', 'and sleeve'],
      values: ['short', 'long', 'three-quarter', 'cap'],
    },
  ],
  appliesTo: {
    families: familiesWorn,
    except: ['track-pants', 'saree', 'dupatta', 'lehenga'],
    also: ['undershirt', 'pajamas', 'robe'],
  },
  never: [{ values: ['cap', 'short', 'three-quarter', 'long'], categories: ['vest', 'tank-top'] }],
  columns:
    'sleevelength, sleevelengthtype, sleeve, sleeves, sleevetype, armellange, aermellaenge, armel, aermel, manches',
  weight: { stated: 0.4, presumed: 0.03 },
  relaxation: { stage: 'fine', place: 5 },
} as const satisfies AttributeSpec
