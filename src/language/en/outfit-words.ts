/** Behind an outfit word: it is a sight, not a set of garments ("have a look at"). */
export const lookOtherwise = new Set('at like good great nice better similar alike'.split(' '))
export const outfitWords = new Set(['outfit', 'outfits', 'ensemble', 'look'])
export const pluralOutfit = 'outfits'

/** Asking for a set of garments. Phrases are written as in a `PhraseTable`. */
export const outfitPhrases = [
  'complete|finish|round_off|finish_off the|this|that|my|her|his|an|a whole|entire? outfit|look|ensemble',
  'whole|entire|complete|full|head_to_toe|matching outfit|look|ensemble',
  'outfit|look|ensemble around|built_around|based_on|featuring|using',
  'style this|that|it|me for|up?',
  'from? head to toe',
  'put|throw together something|sth|smth for',
  'put|throw something|sth|smth together',
  'outfit idea|ideas|suggestion|suggestions|inspiration|options',
]
/** Before "an outfit" these ask for one: "put together a casual outfit". */
export const buildingPhrases = [
  'build|make|create|assemble|design|compose|plan|style|put_together|find|give|show|suggest|recommend|get|need|want|pick|like|love|buy|for me|us?',
]
export const outfitArticles = new Set(['a', 'an', 'another', 'some', 'complete', 'whole', 'full'])
