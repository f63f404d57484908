import type { Advised } from '../../dialogue/advised.ts'
import type {
  AdviceMaterial,
  Custom,
  CutWish,
  ExplainedTerm,
  FabricTrait,
} from '../../language/advice-topic.ts'
import type { SizeChartName } from '../../product/sizes/size-charts.ts'
import { and, or } from './formats.ts'

/** What general knowledge of clothes says. */
export function wordAdvice(advised: Advised): string {
  switch (advised.of) {
    case 'care':
      return `${care[advised.material]} The care label of the piece has the last word.`
    case 'fabrics':
      return wordFabrics(advised)
    case 'terms':
      return advised.terms.map((term) => terms[term]).join(' ')
    case 'cut':
      return cuts[advised.wish]
    case 'custom':
      return customs[advised.custom]
    case 'shoes-with-suit': {
      const { shoes, suit, goes, better } = advised
      const others = or(better)
      return goes
        ? `Yes, ${shoes} shoes go well with a ${suit} suit; ${others} would do, too. A belt in the color of the shoes ties it together.`
        : `By custom not: with a ${suit} suit ${others} shoes are the safe choice. ${capital(shoes)} ones can work where nobody is strict about it, but they look casual there.`
    }
    case 'size':
      return wordSize(advised)
  }
}

function wordFabrics({ materials, by, best, grade }: Extract<Advised, { of: 'fabrics' }>): string {
  const told = materials.map((material) => characters[material]).join(' ')
  if (by === null || (best.length === 0 && grade === null)) return told
  if (grade !== null) return `${gradeWords(grade)} ${told}`
  const names = best.map((material) => fabricNames[material])
  const lead =
    names.length === materials.length
      ? `${capital(and(names))} are about equally ${traits[by][0]}.`
      : `${capital(and(names))} ${names.length > 1 ? 'are' : 'is'} ${traits[by][1]}.`
  return `${lead} ${told}`
}

const gradeWords = (grade: number): string => (grade >= 4 ? 'Yes.' : grade === 3 ? 'Fairly.' : 'Not really.')

function wordSize({ size, from, to, sizes }: Extract<Advised, { of: 'size' }>): string {
  const named = from === null ? `Size ${size}` : `${from} ${size}`
  if (sizes.length === 0)
    return `My size table has no ${named} to tell in ${to} sizes, so please look at the shop’s own.`
  const each = sizes.map(({ chart, values }) => `${to} ${or(values)} ${charts[chart]}`)
  return `${named} is about ${and(each)}. Brands differ a little, so the size list of the piece counts.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const charts: Readonly<Record<SizeChartName, string>> = {
  women: 'in women’s clothes',
  men: 'in men’s clothes',
  'women-trousers': 'in women’s trousers',
  'men-trousers': 'in men’s trousers',
  children: 'in children’s clothes',
  'women-shoes': 'in women’s shoes',
  'men-shoes': 'in men’s shoes',
  'children-shoes': 'in children’s shoes',
}

const traits: Readonly<Record<FabricTrait, readonly [plain: string, most: string]>> = {
  warmth: ['warm', 'the warmest'],
  air: ['cool to wear', 'the coolest to wear'],
  smoothness: ['free of creases', 'the least likely to crease'],
  softness: ['soft', 'the softest'],
  toughness: ['hard-wearing', 'the toughest'],
  rain: ['good in the rain', 'the best in the rain'],
}

const fabricNames: Readonly<Record<AdviceMaterial, string>> = {
  cotton: 'cotton',
  linen: 'linen',
  wool: 'wool',
  merino: 'merino',
  cashmere: 'cashmere',
  silk: 'silk',
  satin: 'satin',
  denim: 'denim',
  leather: 'leather',
  suede: 'suede',
  polyester: 'polyester',
  nylon: 'nylon',
  viscose: 'viscose',
  velvet: 'velvet',
  fleece: 'fleece',
  down: 'down',
  corduroy: 'corduroy',
  canvas: 'canvas',
  acrylic: 'acrylic',
  'faux-leather': 'faux leather',
}

const characters: Readonly<Record<AdviceMaterial, string>> = {
  cotton: 'Cotton breathes and is soft and sturdy, but it dries slowly and creases somewhat.',
  linen:
    'Linen is the coolest fabric in the heat, as it lets air through and dries fast; it does crease, which is part of its look.',
  wool: 'Wool warms even when damp, hardly creases and needs little washing; coarse wool may itch.',
  merino: 'Merino is a fine, soft wool: warm in the cold, airy in mild weather, and slow to smell.',
  cashmere: 'Cashmere is very warm for its weight and very soft, but delicate: it pills where it rubs.',
  silk: 'Silk is light and smooth, cool in summer and a thin warm layer in winter; sweat and water leave marks on it.',
  satin:
    'Satin is a shiny weave, of silk or of polyester: smooth and dressy, with snags and creases easily seen.',
  denim: 'Denim is tough cotton: it lasts for years, but is heavy in the heat and slow to dry.',
  leather:
    'Leather lasts for years and keeps out the wind, but lets little air through and dislikes being soaked.',
  suede: 'Suede is soft leather with a nap: fine in dry weather, and stained by rain unless it was sprayed.',
  polyester:
    'Polyester hardly creases and dries fast, but lets little air through, so one sweats in it sooner.',
  nylon: 'Nylon is light, tough and quick to dry, and it lets little air through.',
  viscose: 'Viscose falls softly and is cool in the heat; it creases and is delicate when wet.',
  velvet: 'Velvet is soft and dressy and rather warm; its pile marks under pressure.',
  fleece: 'Fleece is light, soft and warm and dries fast, but the wind goes through it.',
  down: 'Down is the warmest filling for its weight as long as it stays dry; wet, it clumps and warms no more.',
  corduroy: 'Corduroy is sturdy ribbed cotton, warmer than plain cotton and good for autumn and winter.',
  canvas: 'Canvas is a strong, plain cotton weave: hard to wear out, a bit stiff at first.',
  acrylic: 'Acrylic looks like wool and washes easily; it is less warm, airs badly and pills.',
  'faux-leather':
    'Faux leather is light and wipes clean, but lets no air through and cracks sooner than leather.',
}

const care: Readonly<Record<AdviceMaterial, string>> = {
  cotton:
    'Cotton goes into the machine at 30 or 40 degrees, dark colors inside out; hot water and the dryer shrink it, and it irons best while still damp.',
  linen:
    'Wash linen at 30 or 40 degrees on a gentle cycle with room to move, hang it up wet, and iron it damp; the dryer makes it brittle and shrinks it.',
  wool: 'Wash wool rarely: by hand or on the wool cycle, cold to 30 degrees, with wool detergent and no softener; press it in a towel and dry it flat, never in the dryer. Airing often does instead.',
  merino:
    'Wash merino on the wool cycle at 30 degrees with wool detergent, no softener, and dry it flat; airing it overnight often does instead.',
  cashmere:
    'Wash cashmere by hand in lukewarm water with wool detergent, or in the machine only on a cold wool cycle in a bag; do not wring it, dry it flat on a towel, never in the dryer, and store it folded.',
  silk: 'Wash silk by hand in cool water with a mild detergent, do not rub or wring it, roll it in a towel, dry it out of the sun, and iron it inside out on low; what says dry clean only goes to the cleaner.',
  satin:
    'Wash satin cool, by hand or in a bag on the gentle cycle, inside out; no dryer, and iron it inside out on low.',
  denim: 'Wash denim seldom, inside out at 30 degrees, and let it hang dry; the dryer shrinks and fades it.',
  leather:
    'Leather does not go into the wash: wipe it with a damp cloth, let it dry away from heat, and feed it with leather cream now and then; big stains are for a leather cleaner.',
  suede:
    'Suede wants no water: brush it dry, take spots off with a suede eraser, and spray it against rain before the first wear.',
  polyester:
    'Polyester goes into the machine at 30 or 40 degrees; skip the softener, and iron it on low if at all.',
  nylon: 'Nylon washes at 30 degrees and dries fast on the line; keep it from hot irons and the dryer.',
  viscose:
    'Wash viscose at 30 degrees on the gentle cycle, do not wring it, as it is weak when wet, hang it up in shape and iron it on medium; the dryer shrinks it.',
  velvet:
    'Wash cotton velvet inside out on a gentle cold cycle, have silk velvet cleaned, and steam it rather than iron it.',
  fleece: 'Wash fleece at 30 degrees inside out without softener and let it dry in the air; do not iron it.',
  down: 'Wash down on a gentle cycle at 30 degrees with little down detergent, rinse twice, and dry it on low with two tennis balls until no clumps are left.',
  corduroy:
    'Wash corduroy inside out at 30 degrees, not too full a drum, and hang it up; brush the pile while it is damp.',
  canvas:
    'Brush canvas off and clean it with lukewarm water and mild soap by hand; shoes and bags do not go into the dryer.',
  acrylic: 'Wash acrylic at 30 degrees on the gentle cycle and dry it flat; do not iron it hot.',
  'faux-leather': 'Wipe faux leather with a damp cloth and mild soap; no machine, no heat, no iron.',
}

const terms: Readonly<Record<ExplainedTerm, string>> = {
  chinos: 'Chinos are trousers of plain cotton twill with slanted pockets, dressier than jeans.',
  jeans: 'Jeans are trousers of sturdy denim with rivets and visible seams, the more casual ones.',
  'cargo-pants': 'Cargo pants are loose trousers with big pockets on the legs.',
  culottes: 'Culottes are wide trousers that end below the knee and fall like a skirt.',
  bootcut: 'Bootcut means close down to the knee and a little wider below it, to go over a boot.',
  flared: 'Flared means clearly widening from the knee down.',
  skinny: 'Skinny means close to the leg all the way down.',
  straight: 'A straight leg is equally wide from the knee to the hem.',
  raglan: 'A raglan sleeve runs up to the collar with a slanted seam, without a seam on the shoulder.',
  blazer: 'A blazer is a jacket worn on its own, with trousers that do not match it.',
  'suit-jacket':
    'A suit jacket has trousers of the same cloth and is finer; it is meant to be worn with them.',
  tuxedo: 'A tuxedo, or dinner jacket, is evening wear with satin lapels, for black tie.',
  cardigan: 'A cardigan is knitted and opens in front, with buttons or a zip.',
  sweater: 'A sweater, jumper or pullover is knitted and pulled over the head.',
  hoodie: 'A hoodie is a sweatshirt with a hood.',
  sweatshirt: 'A sweatshirt is a casual top of thick jersey, brushed on the inside.',
  parka: 'A parka is a long, padded jacket with a hood.',
  trench: 'A trench coat is a belted, double-breasted coat of light, tight cotton against rain.',
  bomber: 'A bomber is a short jacket with ribbed hem and cuffs.',
  anorak: 'An anorak is a hooded jacket against wind and rain, often pulled over the head.',
  gilet: 'A gilet or body warmer is a padded vest without sleeves.',
  coat: 'A coat reaches at least over the hips and is made for the cold.',
  jacket: 'A jacket is shorter than a coat and ends about the waist or hips.',
  blouse: 'A blouse is a lighter, softer shirt, often with drape or ruffles.',
  shirt: 'A shirt has a collar, cuffs and a row of buttons.',
  tunic: 'A tunic is a loose top that reaches over the hips.',
  'a-line': 'A-line means narrow at the top and evenly wider towards the hem.',
  wrap: 'A wrap piece is crossed over in front and tied at the side.',
  empire: 'An empire waist sits right under the bust and the skirt falls loose from there.',
  bodycon: 'Bodycon means stretchy and tight from top to hem.',
  midi: 'Midi means ending between the knee and the ankle.',
  maxi: 'Maxi means reaching to the ankle or the floor.',
  pleated: 'Pleated means laid in folds that are pressed or sewn in.',
  loafers: 'Loafers are slip-on leather shoes with a sole and a low heel, fit for the office.',
  moccasins: 'Moccasins are softer slip-ons with a seam around the toe and a thin sole, for leisure.',
  oxfords: 'Oxfords are lace-ups with closed lacing, the most formal shoes.',
  derbies: 'Derbies are lace-ups with open lacing, a bit less formal and easier on a high instep.',
  brogues: 'Brogues have a pattern of punched holes and are dressy, yet not strict.',
  'chelsea-boots': 'Chelsea boots are ankle boots with elastic at the sides and no laces.',
  pumps: 'Pumps, or court shoes, are closed heeled shoes that leave the instep free.',
  stilettos: 'Stilettos are shoes with a high, very thin heel.',
  mules: 'Mules are shoes that are open at the back.',
  sneakers: 'Sneakers, or trainers, are sports shoes worn every day.',
  clutch: 'A clutch is a small flat evening bag without a long strap.',
  tote: 'A tote is a big open bag with two handles.',
  fascinator: 'A fascinator is a small decorated headpiece worn in place of a hat.',
  'smart-casual':
    'Smart casual is neat but not strict: chinos or dark jeans, a shirt, blouse or fine knit, a blazer if you like, loafers or clean sneakers.',
  'business-casual':
    'Business casual is office wear without a tie: trousers or a skirt, a shirt or blouse, perhaps a blazer, leather shoes, no jeans with holes.',
  'business-formal':
    'Business formal is a dark suit with shirt and tie, or a suit or sheath dress with closed shoes.',
  cocktail:
    'Cocktail means a knee-length or midi dress or an elegant jumpsuit with heels, or a dark suit with a shirt.',
  'black-tie': 'Black tie is evening wear: a tuxedo with a bow tie, or a long gown.',
  'white-tie': 'White tie is the strictest code: tailcoat and white bow tie, or a floor-length ball gown.',
  festive: 'Festive means dressed up with some color or shine: a nice dress or a suit without strict rules.',
  capsule: 'A capsule wardrobe is a small set of pieces, about 30, in colors that all go together.',
  athleisure: 'Athleisure is sportswear worn every day: leggings, joggers, hoodies, clean sneakers.',
  'quiet-luxury':
    'Quiet luxury is plain, well-made clothes in calm colors, good wool, silk or leather, and no logos.',
  oversized: 'Oversized means cut wide and long on purpose, with dropped shoulders.',
  gsm: 'GSM is grams per square meter: about 150 is a light T-shirt, 300 and more a heavy sweatshirt.',
  pilling:
    'Pilling is little balls of fiber where a knit rubs; a fabric shaver takes them off, and washing inside out keeps them few.',
}

const cuts: Readonly<Record<CutWish, string>> = {
  taller:
    'A high waist, a straight or slightly flared leg that reaches the shoe, and one color from waist to foot draw a long line; a V-neck and shoes in the color of the trousers add to it. Hems that end mid-calf cut it short.',
  narrower:
    'One dark, matte color from top to bottom, vertical seams or stripes and an open jacket draw a narrow line; cuts that skim rather than cling do most.',
  hips: 'A-line skirts and dresses, and straight or bootcut trousers in a dark color, fall smoothly over the hips; lighter colors and details belong on the top.',
  middle:
    'Empire or wrap cuts, tops that fall loosely over the waist, a high rise and an open cardigan or blazer skim the middle; a V-neck draws the eye up.',
  bust: 'V-necks, wrap tops and single-breasted jackets with some shape at the waist sit well there; high necks and big chest pockets add volume.',
  shoulders:
    'V-necks, raglan sleeves and plain tops with wider or lighter trousers or skirts balance the shoulders; pads and boat necks make them broader.',
  tall: 'Mid-rise trousers, contrasting colors above and below, belts and wide or cropped legs all work on a long frame; look for long sizes in sleeve and leg.',
  curves:
    'Wrap dresses, belted waists, high-rise straight or bootcut jeans and soft fabrics with some stretch follow curves well.',
}

const customs: Readonly<Record<Custom, string>> = {
  'belt-and-shoes':
    'In formal wear belt and shoes share their color, and leather goes with leather; in casual wear they need not.',
  'socks-and-suit':
    'With a suit, socks are long enough to hide the shin and take the color of the trousers or a darker one; white sports socks stay out.',
  'white-to-wedding':
    'By custom white, ivory and cream are left to the bride, unless the invitation asks for white.',
  'black-to-wedding':
    'Black is fine at most weddings today, best with some color or shine; ask the couple where the family is traditional.',
  'mixed-metals':
    'Yes, gold and silver can be mixed; it looks meant where each of them turns up at least twice.',
  'mixed-patterns': 'Yes: let the patterns share a color, differ in size, and keep the rest plain.',
  'sneakers-and-suit':
    'Yes, where it is not formal: plain leather sneakers with a slim, unstructured suit and no tie. Not at a funeral, in court or for black tie.',
  'socks-in-sandals': 'It is a fashion by now, with plain, clean socks; where people are strict, go without.',
  'double-denim': 'Yes, double denim works best in two clearly different washes, or in exactly the same one.',
  'blazer-and-jeans':
    'Yes: dark jeans without holes and an unstructured blazer in another color, with loafers, boots or clean sneakers.',
  'suit-buttons':
    'On a jacket with two buttons close the top one, with three the middle one; the lowest stays open, and seated all are open.',
  'tie-length': 'The tip of a tie ends at the belt buckle.',
  'black-and-navy':
    'Yes, black and navy go together; different fabrics and a clear step between the shades make it look meant.',
  'break-in':
    'Wear new shoes at home for an hour a day with thick socks, use shoe stretchers or a spray, and put plasters where they rub.',
  moths:
    'Wash or air wool before storing it, keep it in closed bags or boxes with cedar or lavender, and freeze infested pieces for a few days.',
}
