import type { Shelf } from '../shelf.ts'

/** Kinds of clothes, shoes and bags, and how they are told from each other. */
export const pieces = {
  chinos: [
    'chinos, chino',
    'Chinos are trousers of plain cotton twill with slanted pockets, dressier than jeans.',
  ],
  jeans: ['jeans', 'Jeans are trousers of sturdy denim with rivets and visible seams, the more casual ones.'],
  'cargo-pants': [
    'cargo pants, cargo trousers, cargos',
    'Cargo pants are loose trousers with big pockets on the legs.',
  ],
  culottes: [
    'culottes, culotte',
    'Culottes are wide trousers that end below the knee and fall like a skirt.',
  ],
  'palazzo-pants': [
    'palazzo pants, palazzo trousers, palazzos',
    'Palazzo pants are very wide, flowing trousers from the waist down.',
  ],
  joggers: ['joggers, jogger pants', 'Joggers are soft trousers with a drawstring and ribbed cuffs.'],
  treggings: [
    'treggings, jeggings',
    'Treggings are leggings that look like trousers, jeggings those that look like jeans; both are thicker than leggings.',
  ],
  skort: ['skort', 'A skort is a pair of shorts that looks like a skirt.'],
  blazer: ['blazer', 'A blazer is a jacket worn on its own, with trousers that do not match it.'],
  'suit-jacket': [
    'suit jacket, sports coat, sport coat, sports jacket',
    'A suit jacket has trousers of the same cloth and is finer; it is meant to be worn with them.',
  ],
  tuxedo: [
    'tuxedo, tux, dinner jacket, dinner suit',
    'A tuxedo, or dinner jacket, is evening wear with satin lapels, for black tie.',
  ],
  tailcoat: [
    'tailcoat, morning coat, morning dress, morning suit',
    'Morning dress is the formal day suit with a long-tailed coat, gray striped trousers and waistcoat; the tailcoat of white tie is its evening sister.',
  ],
  waistcoat: ['waistcoat', 'A waistcoat is the sleeveless, buttoned piece under a suit jacket.'],
  cardigan: ['cardigan', 'A cardigan is knitted and opens in front, with buttons or a zip.'],
  sweater: [
    'sweater, jumper, pullover',
    'A sweater, jumper or pullover is knitted and pulled over the head.',
  ],
  hoodie: ['hoodie', 'A hoodie is a sweatshirt with a hood.'],
  sweatshirt: ['sweatshirt', 'A sweatshirt is a casual top of thick jersey, brushed on the inside.'],
  twinset: ['twinset, twin set', 'A twinset is a fine knit top with a cardigan of the same yarn.'],
  henley: ['henley', 'A henley is a collarless shirt with a short row of buttons at the neck.'],
  'polo-shirt': [
    'polo shirt, polo',
    'A polo shirt has a soft collar and two or three buttons and is knitted of piqué or jersey.',
  ],
  camisole: ['camisole, cami', 'A camisole is a light top on thin straps, worn alone or under a blouse.'],
  bodysuit: ['bodysuit', 'A bodysuit is a top that closes between the legs, so it stays tucked in.'],
  parka: ['parka', 'A parka is a long, padded jacket with a hood.'],
  trench: [
    'trench, trench coat',
    'A trench coat is a belted, double-breasted coat of light, tight cotton against rain.',
  ],
  peacoat: [
    'pea coat, peacoat',
    'A pea coat is a short, double-breasted wool coat of sailors, with a broad collar.',
  ],
  'duffle-coat': ['duffle coat, duffel coat', 'A duffle coat is a hooded wool coat closed with toggles.'],
  overcoat: [
    'overcoat, topcoat, chesterfield',
    'An overcoat is a long wool coat worn over a suit; a topcoat is a lighter one.',
  ],
  mac: ['mac, mackintosh', 'A mac is a plain raincoat, single-breasted and without a belt as a rule.'],
  bomber: ['bomber, bomber jacket', 'A bomber is a short jacket with ribbed hem and cuffs.'],
  biker: ['biker jacket', 'A biker jacket is short, of leather, with a slanted zip and wide lapels.'],
  harrington: [
    'harrington',
    'A Harrington is a short, light zip jacket with a stand-up collar and a checked lining.',
  ],
  shacket: ['shacket, overshirt', 'A shacket, or overshirt, is a thick shirt worn like a jacket.'],
  anorak: ['anorak', 'An anorak is a hooded jacket against wind and rain, often pulled over the head.'],
  windbreaker: [
    'windbreaker, windcheater',
    'A windbreaker is a thin jacket against wind and drizzle; it neither warms much nor holds off real rain.',
  ],
  gilet: ['gilet, body warmer', 'A gilet or body warmer is a padded vest without sleeves.'],
  poncho: ['poncho', 'A poncho is a cloth with a hole for the head, worn like a cape.'],
  cape: ['cape', 'A cape hangs from the shoulders and has slits in place of sleeves.'],
  kimono: [
    'kimono',
    'A kimono is a wide, open wrap with broad sleeves, in fashion a light jacket over a top.',
  ],
  coat: ['coat', 'A coat reaches at least over the hips and is made for the cold.'],
  jacket: ['jacket', 'A jacket is shorter than a coat and ends about the waist or hips.'],
  blouse: ['blouse', 'A blouse is a lighter, softer shirt, often with drape or ruffles.'],
  shirt: ['shirt', 'A shirt has a collar, cuffs and a row of buttons.'],
  tunic: ['tunic', 'A tunic is a loose top that reaches over the hips.'],
  'sheath-dress': [
    'sheath dress, sheath, shift dress',
    'A sheath dress follows the body to the knee with darts; a shift dress hangs straight from the shoulders.',
  ],
  'pinafore-dress': ['pinafore dress, pinafore', 'A pinafore is a sleeveless dress worn over a top.'],
  sundress: ['sundress', 'A sundress is a light summer dress with straps.'],
  'slip-dress': [
    'slip dress',
    'A slip dress is cut like an undergarment: thin straps, smooth satin, close but not tight.',
  ],
  kaftan: [
    'kaftan, caftan',
    'A kaftan is a loose, long, light gown with wide sleeves, often worn over swimwear.',
  ],
  jumpsuit: [
    'jumpsuit, playsuit, romper',
    'A jumpsuit is top and trousers in one; a playsuit, or romper, ends in shorts.',
  ],
  dungarees: ['dungarees, overalls', 'Dungarees are trousers with a bib and straps.'],
  dirndl: [
    'dirndl',
    'A dirndl is the Alpine dress of bodice, full skirt and apron, worn with a short white blouse.',
  ],
  kilt: ['kilt', 'A kilt is the pleated tartan wrap skirt of Scotland, worn by men on festive days.'],
  loafers: ['loafer', 'Loafers are slip-on leather shoes with a sole and a low heel, fit for the office.'],
  moccasins: [
    'moccasin',
    'Moccasins are softer slip-ons with a seam around the toe and a thin sole, for leisure.',
  ],
  'boat-shoes': [
    'boat shoe, deck shoe',
    'Boat shoes are leather slip-ons with a lace around the side and a light non-slip sole, worn without socks.',
  ],
  oxfords: ['oxford, oxford shoe', 'Oxfords are lace-ups with closed lacing, the most formal shoes.'],
  derbies: [
    'derby, derbies, derby shoe',
    'Derbies are lace-ups with open lacing, a bit less formal and easier on a high instep.',
  ],
  brogues: ['brogue', 'Brogues have a pattern of punched holes and are dressy, yet not strict.'],
  'monk-straps': [
    'monk strap, monkstrap, monks, double monk',
    'Monk straps are leather shoes closed with one or two buckles instead of laces, between oxfords and loafers in formality.',
  ],
  'chelsea-boots': [
    'chelsea boot, chelsea',
    'Chelsea boots are ankle boots with elastic at the sides and no laces.',
  ],
  'desert-boots': [
    'desert boot, chukka boot, chukka',
    'Desert or chukka boots are low lace-up boots with two or three eyelets, mostly of suede.',
  ],
  'combat-boots': [
    'combat boot',
    'Combat boots are tough lace-up boots with a thick sole, in the style of the army.',
  ],
  pumps: ['pumps, court shoe', 'Pumps, or court shoes, are closed heeled shoes that leave the instep free.'],
  'kitten-heels': ['kitten heel', 'A kitten heel is a low, thin heel of three to five centimeters.'],
  'block-heels': ['block heel', 'A block heel is broad, so it carries better than a thin one.'],
  slingbacks: ['slingback, sling back', 'Slingbacks are open at the heel and held by a strap around it.'],
  'mary-janes': ['mary jane', 'Mary Janes are closed shoes with a strap over the instep.'],
  espadrilles: ['espadrille', 'Espadrilles are light canvas shoes with a sole of rope, for dry summer days.'],
  wedges: ['wedge', 'A wedge is a heel that runs under the whole foot, so it is steadier than a thin one.'],
  stilettos: ['stiletto', 'Stilettos are shoes with a high, very thin heel.'],
  mules: ['mule', 'Mules are shoes that are open at the back.'],
  clogs: ['clog', 'Clogs have a thick sole of wood or cork and no back.'],
  sneakers: [
    'sneakers, sneaker, trainers, trainer',
    'Sneakers, or trainers, are sports shoes worn every day.',
  ],
  clutch: ['clutch', 'A clutch is a small flat evening bag without a long strap.'],
  tote: ['tote, tote bag', 'A tote is a big open bag with two handles.'],
  crossbody: [
    'crossbody, crossbody bag, cross body bag, messenger bag, satchel',
    'A crossbody bag hangs on a long strap across the chest; a satchel is the stiff kind with a flap, a messenger bag the big one.',
  ],
  'hobo-bag': ['hobo bag', 'A hobo bag is a soft, slouchy shoulder bag in the shape of a crescent.'],
  fascinator: ['fascinator', 'A fascinator is a small decorated headpiece worn in place of a hat.'],
  fedora: [
    'fedora, trilby',
    'A fedora is a felt hat with a crease and a soft brim; a trilby has a narrower one.',
  ],
  snood: ['snood, loop scarf', 'A snood is a scarf joined to a ring, so it needs no knot.'],
  pashmina: ['pashmina', 'A pashmina is a fine, wide shawl, in the strict sense of cashmere.'],
  cravat: ['cravat, ascot', 'A cravat, or ascot, is a broad scarf of silk tied in the open collar.'],
  cummerbund: ['cummerbund', 'A cummerbund is the pleated sash worn with a tuxedo, its folds facing up.'],
  'pocket-square': [
    'pocket square',
    'A pocket square is the folded cloth in the breast pocket; it picks up a color of shirt or tie without copying it.',
  ],
  spanx: [
    'shapewear, spanx',
    'Shapewear is firm, stretchy underwear that smooths the figure under close clothes.',
  ],
} as const satisfies Shelf
