import { familiesWorn } from '../families.ts'
import type { AttributeSpec } from './attribute-spec.ts'

/** The shape of its neck. */
export const neckline = {
  values: {
    crew: {
      shopify: 'Crew',
      synonyms: `
        crew neck, crew necked, crew neckline, round neck, round neckline, rounded neck, round collar,
        crewneck, rounded neckline, round necked, round shaped neck, rounder neck, rounder neckline
      `,
    },
    'v-neck': {
      shopify: 'V-neck',
      synonyms: `
        v neck, v neckline, v necked, v shaped neck, v shaped neckline, v cut, vee neck, v shape neck
      `,
      narrower: 'plunging neckline, plunging neck, deep v, plunging, deep v neck',
    },
    scoop: {
      synonyms: `
        scoop neck, scoop neckline, scooped neck, scooped neckline, scoop necked, u neck, u neckline,
        u shaped neck, u shaped neckline, u shape neck, u shape neckline
      `,
    },
    square: {
      shopify: 'Square',
      synonyms: 'square neck, square neckline, squared neckline, squared neck, square necked',
    },
    boat: { shopify: 'Boat', synonyms: 'boat neck, boat neckline, bateau, bateau neck, slash neck' },
    halter: {
      shopify: 'Halter',
      synonyms: 'halter neck, halter neckline, halterneck, haltered',
      narrower: 'halter top, halter strap, halter style',
    },
    turtle: {
      shopify: 'Turtle',
      synonyms: 'turtle neck, turtleneck, roll neck, polo neck, rollneck, cowl neck, turtle collar',
    },
    mock: {
      shopify: 'Mock',
      synonyms: 'mock neck, high neck, high neckline, funnel neck, mock turtleneck, mock turtle neck',
    },
    mandarin: {
      shopify: 'Mandarin',
      synonyms: `
        mandarin collar, mandarin neck, band collar, chinese collar, nehru collar, grandad collar,
        granddad collar, grandfather collar, banded collar, collarless shirt,
        stand collar, henley
      `,
    },
    collared: {
      synonyms: `
        collar, with collar, button down collar, spread collar, shirt collar, polo collar, polo neck,
        peter pan collar
      `,
    },
    hooded: { shopify: 'Hooded', synonyms: 'hood, with hood' },
    'off-shoulder': {
      shopify: 'Bardot',
      synonyms: `
        bardot, off the shoulder, off shoulder, one shoulder, one shouldered, cold shoulder, off shouldered
      `,
    },
    sweetheart: { shopify: 'Sweetheart', synonyms: 'sweetheart neck, sweetheart neckline' },
    wrap: { shopify: 'Wrap', synonyms: 'wrap neck, wrap neckline, wrap front, surplice' },
  },
  arity: 'one',
  onlyWithContext: ['crew', 'square', 'boat', 'wrap', 'mock', 'turtle', 'mandarin', 'scoop'],
  appliesTo: {
    families: familiesWorn,
    except: ['track-pants', 'saree', 'dupatta'],
    also: ['undershirt', 'pajamas', 'robe'],
  },
  columns:
    'neckline, neck, necktype, collar, collartype, ausschnitt, kragen, kragenform, encolure, escote, scollo',
  weight: { stated: 0.3, presumed: 0.02 },
  relaxation: { stage: 'fine', place: 4 },
} as const satisfies AttributeSpec
