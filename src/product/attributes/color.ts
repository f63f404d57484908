import { colorTerms } from '../color.ts'
import type { AttributeSpec } from './attribute-spec.ts'

/** Its colors, the main one first. */
export const color = {
  values: colorTerms,
  arity: 'many',
  columns: `
    color, colour, basecolour, basecolor, primarycolor, primarycolour, maincolor, maincolour, colorname, colourname, colours,
    colors, colorway, colourway, shade, colourgroupname, colorgroup, colorfamily, colourfamily, farbe, farben, farbname, grundfarbe, hauptfarbe, farbton, couleur, couleurs,
    colores, colore, colori, cor, kleur, farg, farve, kolor, barva, vari, secondarycolor, secondarycolour,
    secondarycolors, secondarycolours, secondcolor, secondcolour, tertiarycolor, tertiarycolour, color2, colour2, color3, colour3, accentcolor,
    accentcolour, contrastcolor, contrastcolour, othercolors, othercolours, additionalcolor, additionalcolour, zweitfarbe, nebenfarbe,
    sekundarfarbe, sekundaerfarbe, akzentfarbe, kontrastfarbe, zusatzfarbe, weiterefarben, farbe2, couleursecondaire, couleur2,
    colorsecundario, coloresecondario, colore2
  `,
  weight: { stated: 0.7, presumed: 0.1 },
  relaxation: { stage: 'core', place: 1 },
} as const satisfies AttributeSpec
