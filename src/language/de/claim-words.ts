import type { ClaimWords } from '../claims.ts'

export const claimWords: ClaimWords = {
  waterproof: /\b(?:wasserdicht\w*|wasserfest\w*|wasserabweisend\w*|regendicht\w*|regenfest\w*)\b/,
  sustainable: /\b(?:nachhaltig\w*|umweltfreundlich\w*|okologisch\w*|oko|klimafreundlich\w*)\b/,
  organic: /\b(?:bio|biobaumwolle|bio[- ]baumwolle)\b/,
  recycled: /\b(?:recycelt\w*|recycled|upgecycelt\w*)\b/,
  vegan: /\b(?:vegan\w*|tierfreundlich\w*|ohne tierleid)\b/,
  'fair-trade': /\b(?:fair ?trade|fair (?:gehandelt|produziert|hergestellt)\w*)\b/,
  handmade: /\b(?:handgemacht\w*|handgefertigt\w*|von hand gemacht\w*)\b/,
  local:
    /\b(?:regional|in (?:europa|deutschland|italien|portugal) (?:gemacht|hergestellt|produziert|genaht)\w*|made in germany)\b/,
  breathable: /\batmungsaktiv\w*\b/,
  stretchy: /\b(?:dehnbar\w*|elastisch\w*|mit stretch)\b/,
  'wrinkle-free':
    /\b(?:knitterfrei\w*|knitterarm\w*|bugelfrei\w*|bugelleicht\w*|pflegeleicht\w*)\b|\bohne (?:zu )?bugeln\b|\bnicht (?:zu )?bugeln\b/,
  washable: /\b(?:(?:maschinen)?waschbar\w*|trocknergeeignet\w*)\b/,
  reflective: /\b(?:reflektierend\w*|warnweste)\b/,
  thermal: /\bthermo\w*\b/,
  odorless: /\bgeruchs(?:neutral|hemmend)\w*\b/,
  hypoallergenic: /\bhypoallergen\w*\b/,
  windproof: /\b(?:winddicht\w*|windfest\w*)\b/,
  'quick-drying': /\bschnell ?trocknend\w*\b/,
  'sun-protective': /\b(?:uv[- ]?schutz|sonnenschutz)\b/,
  lined: /\bgefuttert\w*\b/,
  packable: /\b(?:faltbar\w*|verstaubar\w*)\b/,
  pockets:
    /\b(?:mit|hat|haben|braucht|brauche|echten?|grossen?|tiefen?) (?:\w+ )?(?:hosen|innen|seiten|reissverschluss)taschen\b|\b(?:hose|kleid|rock|jacke|mantel|weste|shorts)\b[^.,;!?]{0,20}\bmit taschen\b/,
  'wide-fit': /\b(?:weite \w|breiten? (?:fusse|fuss|leisten)|weiten leisten|hallux)\b/,
  'plus-size': /\b(?:plus size|ubergrosse\w*|grosse grossen|mollig\w*)\b/,
  'tall-fit':
    /\b(?:langgrosse\w*|uberlange\w*|(?:bin|ist) (?:sehr |ziemlich |recht )?(?:lang|gross gewachsen)|(?:1[.,]9\d|2[.,]0\d) ?(?:m|meter)?)\b/,
  'petite-fit': /\b(?:kurzgrosse\w*|petite|(?:bin|ist) (?:sehr |recht |ziemlich )?(?:klein|zierlich))\b/,
  'high-rise': /\b(?:hoh(?:er|e|en|em) (?:bund|taille|leibhohe)|high ?waist|hochgeschnitten\w*)\b/,
  'low-rise': /\b(?:hufthose\w*|tief(?:er|e|en)? (?:bund|sitzend\w*|leibhohe)|low ?(?:rise|waist))\b/,
  'arch-support': /\b(?:fussbett|einlagen|orthopadisch\w*|plattfusse?)\b/,
  'non-slip': /\b(?:rutschfest\w*|rutschhemmend\w*)\b/,
  adjustable: /\bverstellbar\w*\b/,
  'nickel-free': /\bnickel\w*\b/,
  touchscreen: /\btouchscreen\w*\b|\bfurs handy\b/,
  'stays-put':
    /\b(?:nicht|nie) (?:hoch|runter|herunter|hinunter)?(?:rutsch\w*|roll\w*)\b|\b(?:rutsch\w*|roll\w*) nicht\b/,
  gentle:
    /\b(?:kratz|juck|piks)\w* nicht\b|\b(?:nicht|nichts|nie) (?:kratz|juck|piks)\w*|\b(?:kratzfrei|hautfreundlich)\w*|\b(?:empfindliche haut|neurodermitis)\b/,
  opaque: /\b(?:blickdicht\w*|nicht (?:zu |so )?(?:durchsichtig|transparent)\w*)\b/,
}
