import { colorTerms } from '../color.ts'
import type { AttributeSpec } from './attribute-spec.ts'

/** Its colors, the main one first. */
export const color = {
  values: colorTerms,
  arity: 'many',
  columns: `
    color, colour, basecolour, basecolor, primarycolor, primarycolour, maincolor, maincolour, colorname, colourname, colours,
    colors, colorway, colourway, shade, colourgroupname, colorgroup, colorfamily, colourfamily, farbe, farben, farbname, grundfarbe, hauptfarbe, farbton, couleur, couleurs,
    colores, colore, colori, cor, kleur, farg, farve, kolor, barva, vari
  `,
  weight: { stated: 0.7, presumed: 0.1 },
  relaxation: { stage: 'core', place: 1 },
} as const satisfies AttributeSpec
