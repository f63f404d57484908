/** Properties that shoppers want vouched for: no attribute holds them, a product's own text may. */
export const claims = [
  'waterproof',
  'sustainable',
  'organic',
  'recycled',
  'vegan',
  'fair-trade',
  'handmade',
  'local',
  'breathable',
  'stretchy',
  'wrinkle-free',
  'washable',
  'reflective',
  'thermal',
  'odorless',
  'hypoallergenic',
  'windproof',
  'quick-drying',
  'sun-protective',
  'lined',
  'packable',
  'pockets',
  'wide-fit',
  'plus-size',
  'tall-fit',
  'petite-fit',
  'low-rise',
  'arch-support',
  'non-slip',
  'adjustable',
  'nickel-free',
] as const
export type Claim = (typeof claims)[number]

/** How a language asks for each, over a message in lower case without accents. */
export type ClaimWords = Readonly<Record<Claim, RegExp>>
