import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const stylesWords = {
  basics:
    'basics / basic pieces / basic wardrobe / staples / wardrobe staples / wardrobe essentials / essentials / everyday basics',
  boho: 'stevie nicks / boho / bohemian / boho chic / hippie',
  cottagecore: 'cottagecore / cottage core / milkmaid',
  minimalist: 'minimalist / minimalistic / clean girl / capsule wardrobe',
  preppy: 'princess diana / lady di / preppy / ivy league / collegiate',
  'old-money': 'old money / quiet luxury / stealth wealth / country club',
  streetwear: 'streetwear / skater / hypebeast / urban style',
  athleisure: 'athleisure / sporty chic',
  goth: 'goth / gothic / gothy',
  punk: 'punk / punk rock',
  grunge: 'kurt cobain / grunge / grungy',
  fifties: 'fifties / 50s / 1950s / rockabilly / pin up',
  sixties: 'twiggy / mad men / sixties / 60s / mod look',
  seventies: 'seventies / 70s / disco style',
  eighties: 'eighties / 80s',
  nineties: 'nineties / 90s',
  y2k: 'y2k / two thousands',
  western: 'western / cowboy / cowgirl / country style',
  nautical: 'nautical / sailor style / breton',
  'french-girl': 'emily in paris / brigitte bardot / french girl / parisian / parisian chic / french style',
  scandi: 'scandi / scandinavian style / danish style',
  'dark-academia': 'dark academia / academia / professor look',
  romantic: 'bridgerton / jane austen / romantic / feminine look / coquette / girly',
  glam: 'marilyn monroe / great gatsby / glam / glamorous / sparkly / red carpet / hollywood',
  edgy: 'james dean / edgy / rock chick / biker look / rocker look',
  elegant:
    'elegant / classy / sophisticated / chic / ladylike / audrey hepburn / grace kelly / jackie kennedy / jackie o / coco chanel / james bond / royal looking',
  classic: 'classic style / timeless / understated',
  tomboy: 'tomboy / androgynous / masc',
  cozy: 'cozy / cosy / snuggly / hygge / snug / cuddly / fluffy / toasty / snuggle up / cuddle up',
  sexy: 'sexy / hot look / femme fatale',
  playful: 'playful / quirky / fun and colorful / dopamine dressing',
} as const satisfies SituationWords
