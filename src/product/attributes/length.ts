import { familiesWorn } from '../families.ts'
import type { AttributeSpec } from './attribute-spec.ts'

/** How far down it reaches. */
export const length = {
  values: {
    cropped: { shopify: 'Crop top', synonyms: 'crop, cropped length' },
    mini: { shopify: 'Mini', synonyms: 'mini length, micro' },
    short: { shopify: 'Short', synonyms: 'short length, thigh length, above the knee, above knee' },
    knee: { shopify: 'Knee', synonyms: 'knee length, to the knee' },
    midi: {
      shopify: 'Midi',
      synonyms: 'midi length, mid length, mid calf, calf length, below the knee, tea length',
    },
    ankle: { synonyms: 'ankle length, 7/8' },
    maxi: { shopify: 'Maxi', synonyms: 'maxi length, floor length, full length, long, to the floor' },
  },
  arity: 'one',
  onlyWithContext: ['knee', 'ankle'],
  appliesTo: {
    families: [...familiesWorn, 'bottoms'],
    except: ['saree', 'dupatta', 'suit', 'tracksuit', 'blazer', 'vest'],
    also: ['pajamas', 'robe'],
  },
  never: [{ values: ['midi', 'ankle', 'maxi'], families: ['tops', 'knitwear'] }],
  columns:
    'length, garmentlength, dresslength, hemline, skirtdresslengthtype, dresslengthtype, skirtlengthtype, pantslengthtype, outerwearlengthtype, lange, laenge, kleidlange, longueur',
  weight: { stated: 0.4, presumed: 0.2 },
  relaxation: { stage: 'fine', place: 3 },
} as const satisfies AttributeSpec
