/** Parts and ornaments that have a color of their own: "black with white letters" is black. */
export const accentNouns = new Set(
  `letter letters lettering text texts writing writings word words wording logo logos emblem emblems icon graphic graphics image
images picture pictures photo design designs button buttons trim trims trimming accent accents belt belts sash collar collars cuff
cuffs border borders lining zipper zippers zip zips stitching detail details detailing highlight highlights bow bows ribbon ribbons
strap straps pocket pockets piping edging edge edges beads beading sequins waistband band symbol symbols star stars heart hearts skull
skulls motif artwork art badge number numbers name slogan font ink undertones artwork characters character animal animals lines
line sleeve sleeves decal decals insert inserts panel panels embroidery bottom seam seams laces sole soles outline outlines shapes`.split(
    /\s+/,
  ),
)
/** These give a garment its colors, unless it has a main color besides: "white with blue stripes" is white. */
export const motifNouns = new Set(
  `stripe stripes dot dots flower flowers pattern patterns print prints plaid checks floral polka swirls spots squares
roses leaves`.split(/\s+/),
)
/** Behind several garments these say of all what follows: "both in gray". */
export const sharingWords = new Set(['both', 'all', 'each', 'either'])
/** Details that the vocabulary counts as a pattern: refused they are one, wanted they only rank. */
export const detailTerms = new Set(['logo', 'logos', 'writing', 'lettering'])
/** Between a noun and "with" or "has" these keep it a detail: "has a wide black belt". */
export const detailCues = new Set(['with', 'has', 'having'])
/** Kinds of garment that are also parts of one: "has a blue top and a black bottom". */
export const partKinds: readonly string[] = ['top', 'skirt', 'pants', 'shorts']
