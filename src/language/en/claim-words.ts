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
    /\b(?:wrinkle ?(?:free|proof|resistant)|crease ?(?:free|proof|resistant)|no iron|non iron|(?:doesnt|dont|wont|does not|do not|will not|not) (?:wrinkle|crease|crumple)\w*)\b/,
  washable: /\b(?:(?:machine )?washable|dishwasher safe|tumble dry\w*)\b/,
  reflective: /\b(?:reflective|high vis\w*|hi vis)\b/,
  thermal: /\b(?:thermal|heat ?tech)\b/,
  odorless: /\b(?:anti ?odou?r|doesnt smell|wont smell)\b/,
  hypoallergenic: /\bhypo ?allergenic\b/,
  windproof: /\b(?:wind ?(?:proof|tight|resistant))\b/,
  'quick-drying': /\b(?:quick|fast)[- ]?dry(?:ing)?\b/,
  'sun-protective': /\b(?:uv|upf|spf|sun) ?(?:protect\w*|proof|\d+)\b/,
  lined: /\b(?:fully lined|lined with)\b/,
  packable: /\b(?:packable|foldable)\b/,
  pockets:
    /\b(?:with|has|have|having|needs?|proper|real|deep|zip(?:ped)?|big|inside|got) (?:\w+ )?pockets?\b(?! ?(?:square|money|watch))/,
  'wide-fit': /\b(?:wide|broad|extra wide) (?:fit(?:ting)?|feet|foot|width|toe box)\b|\bbunions?\b/,
  'plus-size': /\b(?:plus[ -]?size[ds]?|curve (?:fit|range|sizes))\b/,
  'tall-fit':
    /\b(?:tall (?:fit|range|sizes?)|extra long (?:legs?|inseam|sleeves)|long (?:inside leg|inseam)|(?:hes|shes|im|is|am|he is|she is|i am) (?:very |really |quite |so |too )?tall|6 ?(?:ft|foot|') ?[2-9]|[12][.,](?:9\d|0\d) ?m?)\b/,
  'petite-fit':
    /\b(?:petite (?:fit|range|sizes?|length)|(?:im|shes|i am|she is) (?:very |really |quite |so )?(?:petite|tiny))\b/,
  'high-rise': /\bhigh[ -]?(?:rise|waist(?:ed)?)\b/,
  'low-rise': /\blow[ -]?(?:rise|waist(?:ed)?|cut jeans)\b/,
  'arch-support': /\b(?:arch support|orthopa?edic|insoles?|flat feet|plantar fasciitis)\b/,
  'non-slip': /\b(?:non ?slip|slip ?(?:resistant|proof)|anti ?slip|grippy?)\b/,
  adjustable: /\badjustable\b/,
  'nickel-free': /\bnickel\b/,
  touchscreen:
    /\btouch ?screens?\b|\b(?:work|use|usable|works) (?:with|on|a|my) (?:(?:my|a|the) )?(?:smart ?)?phones?\b/,
  'stays-put':
    /\b(?:doesnt|dont|wont|does not|do not|will not|not|never) (?:\w+ )?(?:rid(?:e|es|ing)|slip(?:s|ping)?|roll(?:s|ing)?|slid(?:e|es|ing)|creep(?:s|ing)?|fall(?:s|ing)?) (?:up|down|off)\b|\bstays? (?:put|on|up|in place)\b/,
  gentle:
    /\b(?:doesnt|dont|wont|does not|do not|not|isnt|arent|never|nothing|no) (?:too )?(?:itch\w*|scratch\w*|prickl\w*)\b|\bitch ?free\b|\b(?:sensitive skin|eczema)\b/,
  opaque:
    /\b(?:(?:not|isnt|arent|dont want|no) (?:too |so )?(?:see ?through|see ?thru|sheer|transparent)|opaque)\b/,
}
