import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const stylesWords = {
  basics:
    'basics / basic pieces / basic wardrobe / staples / wardrobe staples / wardrobe essentials / essentials / everyday basics',
  boho: 'stevie nicks / boho / bohemian / boho chic / hippie',
  cottagecore: 'cottagecore / cottage core / milkmaid',
  minimalist: 'minimalist / minimalistic / clean girl / capsule wardrobe / steve jobs / capsule',
  preppy: 'princess diana / lady di / preppy / ivy league / collegiate / ralph lauren look',
  'old-money': 'old money / quiet luxury / stealth wealth / country club',
  streetwear: 'streetwear / skater / hypebeast / urban style / hip hop / hiphop / rapper / grime',
  athleisure: 'athleisure / sporty chic',
  goth: 'goth / gothic / gothy / wednesday addams / morticia',
  punk: 'punk / punk rock / vivienne westwood / sex pistols',
  grunge: 'kurt cobain / grunge / grungy / nirvana',
  fifties: 'fifties / 50s / 1950s / rockabilly / pin up / marilyn monroe / grease / fifties housewife',
  sixties: 'twiggy / mad men / sixties / 60s / mod look / swinging sixties / mods',
  seventies: 'seventies / 70s / disco style / abba / woodstock / flower power / studio 54',
  eighties: 'eighties / 80s / madonna / miami vice / eighties neon / 80s neon',
  nineties: 'nineties / 90s / spice girls / friends rachel / rachel green / clueless',
  y2k: 'y2k / two thousands',
  western: 'western / cowboy / cowgirl / country style / dolly western / yellowstone',
  nautical: 'nautical / sailor style / breton',
  'french-girl':
    'emily in paris / brigitte bardot / french girl / parisian / parisian chic / french style / jane birkin / amelie',
  scandi: 'scandi / scandinavian style / danish style',
  'dark-academia':
    'dark academia / academia / professor look / peaky blinders / sherlock holmes / harry potter',
  romantic: 'bridgerton / jane austen / romantic / feminine look / coquette / girly',
  glam: 'glam / glamorous / sparkly / red carpet / hollywood / david bowie / bowie / freddie mercury / elton john / cher / dolly parton / beyonce',
  edgy: 'james dean / edgy / rock chick / biker look / rocker look',
  elegant:
    'elegant / classy / sophisticated / chic / ladylike / grace kelly / jackie kennedy / jackie o / coco chanel / james bond / royal looking / jackie onassis / kate middleton / princess kate / old hollywood',
  classic: 'classic style / timeless / understated',
  tomboy: 'tomboy / androgynous / masc',
  cozy: 'cozy / cosy / snuggly / hygge / snug / cuddly / fluffy / toasty / snuggle up / cuddle up',
  audrey: 'audrey hepburn / hepburn / holly golightly / breakfast at tiffanys / audrey style / my fair lady',
  twenties:
    'roaring twenties / roaring 20s / great gatsby / gatsby / flapper / flapper dress / 1920s / charleston / speakeasy / art deco',
  sexy: 'sexy / hot look / femme fatale',
  playful: 'playful / quirky / fun and colorful / dopamine dressing',
} as const satisfies SituationWords
