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
  'wrinkle-free': /\b(?:knitterfrei\w*|knitterarm\w*|bugelfrei\w*)\b/,
  washable: /\b(?:(?:maschinen)?waschbar\w*|trocknergeeignet\w*)\b/,
  reflective: /\b(?:reflektierend\w*|warnweste)\b/,
  thermal: /\bthermo\w*\b/,
  odorless: /\bgeruchs(?:neutral|hemmend)\w*\b/,
  hypoallergenic: /\b(?:hypoallergen\w*|nickelfrei\w*)\b/,
  windproof: /\b(?:winddicht\w*|windfest\w*)\b/,
  'quick-drying': /\bschnell ?trocknend\w*\b/,
  'sun-protective': /\b(?:uv[- ]?schutz|sonnenschutz)\b/,
  lined: /\bgefuttert\w*\b/,
  packable: /\b(?:faltbar\w*|verstaubar\w*)\b/,
}
