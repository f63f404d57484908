import type { AttributeSpec } from './attribute-spec.ts'

/** What it is worn for. Words that also mean other things ("work", "home") count only after "for"; the language room knows those. */
export const occasion = {
  values: {
    casual: { synonyms: 'everyday, weekend, casual wear, laid back' },
    formal: {
      synonyms: `
        office, business, formal wear, workwear, office wear, dressy, smart casual, business casual,
        job interview
      `,
    },
    party: { synonyms: 'evening wear, night out, clubbing, cocktail, partywear, party wear, date night' },
    wedding: { synonyms: 'bridal, wedding guest, bridesmaid' },
    sport: {
      synonyms: `
        sports, sporty, gym, running, workout, athletic, yoga, jogging, hiking, cycling, football, cricket,
        tennis
      `,
    },
    beach: { synonyms: 'holiday, vacation, summer holiday, seaside, beach wear' },
    ethnic: { synonyms: 'festive, diwali, eid, ethnic wear' },
    travel: { synonyms: 'travelling, traveling' },
    lounge: { synonyms: 'lounging, lounge wear' },
  },
  arity: 'one',
  scope: 'event',
  columns: 'occasion, usage, use, style, season, anlass, stil, saison',
  weight: { stated: 0.4, presumed: 0.2 },
  relaxation: { stage: 'fine', place: 1 },
} as const satisfies AttributeSpec
