import { familiesWorn } from '../families.ts'
import type { AttributeSpec } from './attribute-spec.ts'

/** How closely it follows the body. */
export const fit = {
  values: {
    skinny: { shopify: 'Skinny leg', synonyms: 'super slim, skinny fit, skin tight, skintight' },
    slim: {
      shopify: 'Slim',
      synonyms: 'slim fit, fitted, form fitting, figure hugging, tight, tight fitting, tapered',
      narrower: 'bodycon, body con',
    },
    regular: { synonyms: 'regular fit, classic fit, standard fit, normal fit' },
    straight: { shopify: 'Straight leg', synonyms: 'straight leg, straight cut, straight fit' },
    relaxed: {
      synonyms: 'loose, loose fit, loose fitting, comfort fit, relaxed fit, easy fit, flowy, flowing',
    },
    oversized: { synonyms: 'oversize, baggy, boxy, slouchy, boyfriend fit, tent dress, tents' },
    flared: {
      shopify: 'Wide',
      synonyms: `
        flare, flares, a line, bootcut, boot cut, wide leg, bell bottom, wide legged, fit and flare
      `,
    },
  },
  arity: 'one',
  appliesTo: {
    families: [...familiesWorn, 'bottoms'],
    except: ['saree', 'dupatta'],
    also: ['underwear', 'undershirt', 'pajamas', 'robe'],
  },
  columns: 'fit, fittype, passform, coupe, vestibilita, pasvorm',
  weight: { stated: 0.3, presumed: 0.1 },
  relaxation: { stage: 'fine', place: 2 },
} as const satisfies AttributeSpec
