import type { Shelf } from '../shelf.ts'

/** Fabrics, fibers and leathers: the first name is what answers call it. */
export const cloths = {
  cotton: ['cotton', 'Cotton breathes and is soft and sturdy, but it dries slowly and creases somewhat.'],
  linen: [
    'linen',
    'Linen is the coolest fabric in the heat, as it lets air through and dries fast; it does crease, which is part of its look.',
  ],
  wool: [
    'wool, woollen, woolen, virgin wool, new wool',
    'Wool warms even when damp, hardly creases and needs little washing; coarse wool may itch.',
  ],
  merino: [
    'merino, merino wool',
    'Merino is a fine, soft wool: warm in the cold, airy in mild weather, and slow to smell.',
  ],
  cashmere: [
    'cashmere, kashmir',
    'Cashmere is very warm for its weight and very soft, but delicate: it pills where it rubs.',
  ],
  silk: [
    'silk, silky',
    'Silk is light and smooth, cool in summer and a thin warm layer in winter; sweat and water leave marks on it.',
  ],
  satin: [
    'satin',
    'Satin is a shiny weave, of silk or of polyester: smooth and dressy, with snags and creases easily seen.',
  ],
  denim: [
    'denim, jeans',
    'Denim is tough cotton: it lasts for years, but is heavy in the heat and slow to dry.',
  ],
  leather: [
    'leather',
    'Leather lasts for years and keeps out the wind, but lets little air through and dislikes being soaked.',
  ],
  suede: [
    'suede, nubuck',
    'Suede is soft leather with a nap, nubuck a finer one: fine in dry weather, and stained by rain unless it was sprayed.',
  ],
  polyester: [
    'polyester, poly',
    'Polyester hardly creases and dries fast, but lets little air through, so one sweats in it sooner.',
  ],
  nylon: ['nylon, polyamide', 'Nylon is light, tough and quick to dry, and it lets little air through.'],
  viscose: [
    'viscose, rayon',
    'Viscose, or rayon, is spun from wood: it falls softly and is cool in the heat, creases and is delicate when wet.',
  ],
  velvet: ['velvet, velour', 'Velvet is soft and dressy and rather warm; its pile marks under pressure.'],
  fleece: ['fleece', 'Fleece is light, soft and warm and dries fast, but the wind goes through it.'],
  down: [
    'down, down jacket, down coat, down filling, down feathers, puffer, puffer jacket, goose down',
    'Down is the warmest filling for its weight as long as it stays dry; wet, it clumps and warms no more.',
  ],
  corduroy: [
    'corduroy, cords',
    'Corduroy is sturdy ribbed cotton, warmer than plain cotton and good for autumn and winter.',
  ],
  canvas: ['canvas', 'Canvas is a strong, plain cotton weave: hard to wear out, a bit stiff at first.'],
  acrylic: ['acrylic', 'Acrylic looks like wool and washes easily; it is less warm, airs badly and pills.'],
  'faux-leather': [
    'faux leather, fake leather, vegan leather, pu leather, imitation leather, leatherette, pleather',
    'Faux leather is light and wipes clean, but lets no air through and cracks sooner than leather.',
  ],
  modal: [
    'modal, micromodal',
    'Modal is a finer viscose of beech wood: softer, stronger when wet and kinder in the wash than plain viscose.',
  ],
  lyocell: [
    'lyocell, tencel',
    'Lyocell, sold as Tencel, is a wood fiber made in a closed cycle: smooth, cool, strong and less prone to creases than viscose.',
  ],
  cupro: [
    'cupro, bemberg',
    'Cupro is spun from cotton waste and falls like silk; it is often the lining of good jackets.',
  ],
  bamboo: [
    'bamboo',
    'Bamboo fabric is as a rule viscose made of bamboo: soft and cool, and no greener than other viscose.',
  ],
  hemp: [
    'hemp',
    'Hemp is like linen, only tougher: stiff at first, softer with every wash, and cool in the heat.',
  ],
  elastane: [
    'elastane, spandex, lycra',
    'Elastane, also spandex or Lycra, is the stretchy fiber: a little of it lets a fabric give and spring back.',
  ],
  alpaca: [
    'alpaca',
    'Alpaca is lighter and warmer than sheep’s wool and hardly itches; it stretches, so store it folded.',
  ],
  mohair: [
    'mohair',
    'Mohair is the long, shiny hair of the Angora goat: fluffy and light as a knit, crisp and cool in a suit.',
  ],
  angora: ['angora', 'Angora is rabbit hair: extremely soft and warm, but it sheds and is delicate.'],
  lambswool: [
    'lambswool, lambs wool',
    'Lambswool is a sheep’s first shearing: softer than wool, sturdier than cashmere.',
  ],
  'boiled-wool': [
    'boiled wool, felted wool',
    'Boiled wool is knitted and then felted: dense, nearly windproof and warm, and it keeps its shape.',
  ],
  loden: [
    'loden',
    'Loden is a dense, fulled woolen cloth from the Alps: it sheds light rain, keeps out the wind and is nearly silent.',
  ],
  tweed: [
    'tweed',
    'Tweed is a rough, flecked woolen cloth from Scotland and Ireland: warm, hard-wearing and rustic.',
  ],
  flannel: [
    'flannel',
    'Flannel is brushed wool or cotton: soft, warm and matte, made for autumn and winter.',
  ],
  jersey: ['jersey', 'Jersey is a fine knit, as in T-shirts: soft, stretchy and hardly in need of an iron.'],
  ponte: [
    'ponte, ponte roma',
    'Ponte is a thick double-knit jersey: it stretches, holds its shape and does not crease.',
  ],
  poplin: ['poplin', 'Poplin is a fine, smooth, crisp cotton weave, the classic one of shirts; it creases.'],
  twill: [
    'twill',
    'Twill is woven with diagonal lines, as in chinos and jeans: sturdy, and it creases less than poplin.',
  ],
  'oxford-cloth': [
    'oxford cloth, oxford shirt, oxford weave',
    'Oxford cloth is a thicker, slightly basket-woven shirt cotton: sturdy and more casual than poplin.',
  ],
  chambray: ['chambray', 'Chambray looks like denim, but is a light plain weave for shirts and dresses.'],
  seersucker: [
    'seersucker',
    'Seersucker is a puckered cotton: it lies off the skin, so it is airy, and needs no iron.',
  ],
  muslin: [
    'muslin, double gauze',
    'Muslin, or double gauze, is a loose, crinkled cotton: soft, airy and free of ironing.',
  ],
  gabardine: [
    'gabardine',
    'Gabardine is a tight, smooth twill that sheds light rain; trench coats are made of it.',
  ],
  chiffon: ['chiffon', 'Chiffon is a sheer, floating weave of silk or polyester; it is lined as a rule.'],
  crepe: [
    'crepe, crepe de chine, georgette',
    'Crepe is woven of twisted yarn, with a grainy, matte surface: it falls well and hardly creases.',
  ],
  organza: ['organza', 'Organza is sheer and stiff, of silk or polyester, for full skirts and sleeves.'],
  tulle: ['tulle', 'Tulle is a fine net, for full skirts and veils.'],
  taffeta: ['taffeta', 'Taffeta is a crisp, rustling, slightly shiny weave for evening wear.'],
  lace: ['lace', 'Lace is an openwork fabric of patterns in thread; it is dressy and snags easily.'],
  jacquard: [
    'jacquard, brocade',
    'In jacquard the pattern is woven in, not printed; brocade is the heavier, shiny kind.',
  ],
  boucle: [
    'boucle',
    'Bouclé is made of looped yarn: soft and curly, as in the classic collarless jacket; it snags easily.',
  ],
  pique: ['pique', 'Piqué is the honeycomb knit of polo shirts: airy and firm.'],
  terry: [
    'terry, terrycloth, terry cloth, french terry',
    'Terry has loops that drink water, as in towels; French terry has them inside only, as in light sweatshirts.',
  ],
  microfiber: [
    'microfibre, microfiber',
    'Microfiber is a very fine polyester or nylon: soft, light and quick to dry.',
  ],
  ripstop: ['ripstop', 'Ripstop is woven with a grid of stronger threads, so that a tear does not run on.'],
  cordura: ['cordura', 'Cordura is an especially tough nylon for bags, boots and work trousers.'],
  neoprene: [
    'neoprene, scuba',
    'Neoprene is foamed rubber, as in wetsuits; scuba is a smooth, thick jersey that looks like it.',
  ],
  mesh: ['mesh', 'Mesh is an open net that lets air and sweat out, as in sportswear and shoes.'],
  'gore-tex': [
    'gore-tex, gore tex, goretex, gtx, membrane',
    'Gore-Tex is a thin membrane between the layers of a jacket or shoe: it keeps rain out and lets vapor of sweat through. It works as long as the outside is clean and water-repellent.',
  ],
  softshell: [
    'softshell',
    'Softshell is stretchy, soft and airy and keeps out wind and a shower, made for moving in dry, cool weather. In steady rain a hardshell is the one to wear.',
  ],
  hardshell: [
    'hardshell',
    'A hardshell is a thin, waterproof and windproof jacket with sealed seams, for real rain; it does not warm by itself and is stiffer than a softshell.',
  ],
  'waxed-cotton': [
    'waxed cotton, waxed jacket, wax jacket',
    'Waxed cotton is soaked in wax, so it sheds rain and wind; it is not washed, but wiped and waxed again about once a year.',
  ],
  nappa: ['nappa', 'Nappa is soft, smooth leather, as in gloves and fine jackets.'],
  'patent-leather': [
    'patent leather, patent',
    'Patent leather has a mirror-like coat: it shrugs off drizzle and wipes clean, but cracks in the cold.',
  ],
  'full-grain': [
    'full grain, full grain leather, top grain, genuine leather',
    'Full-grain leather keeps its natural surface and lasts longest; top-grain is sanded smooth, and “genuine leather” only says that it is leather at all.',
  ],
  selvedge: [
    'selvedge, selvage, selvedge denim',
    'Selvedge denim is woven on narrow looms with a finished edge, seen when the hem is turned up: dense and made to last, and dear for that.',
  ],
  'raw-denim': [
    'raw denim, dry denim',
    'Raw denim was never washed: stiff and dark at first, it takes the creases of its wearer and bleeds some color.',
  ],
  'stretch-denim': [
    'stretch denim, stretch jeans',
    'Stretch denim holds a little elastane: comfortable at once, but it bags at the knees sooner than plain denim.',
  ],
  'organic-cotton': [
    'organic cotton, gots',
    'Organic cotton is grown without synthetic pesticides; a label such as GOTS vouches for it. It wears like any other cotton.',
  ],
  pima: [
    'pima, supima, egyptian cotton',
    'Pima and Egyptian cotton have extra long fibers: smoother, stronger and less prone to pilling.',
  ],
  'synthetic-fill': [
    'primaloft, thinsulate, synthetic filling, synthetic down',
    'Synthetic fillings such as PrimaLoft warm even when damp and wash easily; they are heavier and last less long than down.',
  ],
  'faux-fur': [
    'faux fur, fake fur',
    'Faux fur is a pile of acrylic or polyester: light and warm, without an animal, and matted by heat.',
  ],
  shearling: [
    'shearling, sheepskin',
    'Shearling is sheepskin with its wool left on, worn inside: very warm, rather heavy, and for the specialist to clean.',
  ],
  sherpa: [
    'sherpa, teddy fabric',
    'Sherpa, or teddy, is a curly polyester pile that looks like sheepskin: soft and warm, but the wind goes through.',
  ],
  recycled: [
    'recycled polyester',
    'Recycled polyester is made of bottles or old fabric; it wears like new polyester and saves oil.',
  ],
} as const satisfies Shelf
