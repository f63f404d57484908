import type { ClaimWords } from '../claims.ts'

export const claimWords: ClaimWords = {
  waterproof: /\b(?:water ?proof|water[- ]?(?:resist\w*|repell\w*|tight)|rain ?proof|showerproof)\b/,
  sustainable:
    /\b(?:sustainab\w*|eco|eco ?friendly|environmentally friendly|green fashion|ethical\w*|planet friendly)\b/,
  organic: /\borganic\b/,
  recycled: /\b(?:recycled|upcycled)\b/,
  vegan: /\b(?:vegan|cruelty free|animal free)\b/,
  'fair-trade': /\b(?:fair ?trade|fairly (?:made|traded)|sweatshop free)\b/,
  handmade: /\b(?:hand ?made|hand ?crafted)\b/,
  local: /\b(?:locally made|made in (?:europe|germany|italy|portugal|the eu|france|britain|england))\b/,
  breathable: /\bbreath(?:able|es|ing)\b/,
  stretchy: /\b(?:stretchy|with stretch|elasticated)\b/,
  'wrinkle-free':
    /\b(?:wrinkle ?(?:free|proof|resistant)|crease ?(?:free|proof|resistant)|no iron|non iron|doesnt wrinkle|wont wrinkle)\b/,
  washable: /\b(?:(?:machine )?washable|dishwasher safe|tumble dry\w*)\b/,
  reflective: /\b(?:reflective|high vis\w*|hi vis)\b/,
  thermal: /\b(?:thermal|heat ?tech)\b/,
  odorless: /\b(?:anti ?odou?r|doesnt smell|wont smell)\b/,
  hypoallergenic: /\b(?:hypo ?allergenic|nickel free)\b/,
  windproof: /\b(?:wind ?(?:proof|tight|resistant))\b/,
  'quick-drying': /\b(?:quick|fast)[- ]?dry(?:ing)?\b/,
  'sun-protective': /\b(?:uv|upf|spf|sun) ?(?:protect\w*|proof|\d+)\b/,
  lined: /\b(?:fully lined|lined with)\b/,
  packable: /\b(?:packable|foldable)\b/,
}
