import type { Claim } from '../language/claims.ts'

/** What shops write, in the languages of their texts, where a product has what is claimed. */
export const claimTexts: Readonly<Record<Claim, readonly string[]>> = {
  waterproof: ['waterproof', 'water-repellent', 'watertight', 'rainproof', 'wasserdicht', 'wasserabweisend'],
  sustainable: ['sustainable', 'organic', 'recycled', 'nachhaltig', 'biobaumwolle', 'recycelt'],
  organic: ['organic', 'biobaumwolle'],
  recycled: ['recycled', 'recycelt'],
  vegan: ['vegan'],
  'fair-trade': ['fairtrade', 'fair trade'],
  handmade: ['handmade', 'handcrafted', 'handgemacht', 'handgefertigt'],
  local: ['made in europe', 'made in germany', 'made in italy', 'made in portugal'],
  breathable: ['breathable', 'atmungsaktiv'],
  stretchy: ['stretch', 'stretchy', 'elastic', 'elastisch', 'dehnbar'],
  'wrinkle-free': ['wrinkle', 'crisp', 'easy-care', 'knitterfrei', 'pflegeleicht'],
  washable: ['washable', 'waschbar'],
  reflective: ['reflective', 'reflektierend'],
  thermal: ['thermal', 'brushed', 'fleece', 'thermo'],
  odorless: ['odor', 'odour', 'geruchsneutral'],
  hypoallergenic: ['hypoallergenic', 'nickel-free', 'hypoallergen'],
  windproof: ['windproof', 'wind-tight', 'winddicht'],
  'quick-drying': ['quick-drying', 'quick-dry', 'schnelltrocknend'],
  'sun-protective': ['upf', 'uv'],
  lined: ['lined', 'lining', 'gefüttert'],
  packable: ['packable', 'foldable', 'faltbar'],
}
