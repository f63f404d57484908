import type { Shelf } from '../shelf.ts'

/** What happens to clothes, and what helps. */
export const mishaps = {
  deodorant: [
    'deodorant, deo, sweat stain, sweat mark, armpit stain, yellow stain, yellow armpit',
    'Soak yellow and deodorant stains for an hour in water with citric acid or white vinegar, two spoons to a liter, then wash as usual; heat before that sets them. Let deodorant dry before you dress.',
  ],
  'red-wine': [
    'red wine + stain/spill*/out/remove/shirt/dress, wine stain, berry stain',
    'Dab wine at once, do not rub, cover it with salt or soda water, then soak the piece in cool water with stain remover and wash; on silk or wool leave it to the cleaner.',
  ],
  coffee: [
    'coffee stain, tea stain, coffee + stain/spill*/out',
    'Rinse coffee and tea with cold water from the back, work in liquid detergent, wait a quarter of an hour and wash.',
  ],
  blood: [
    'blood, bloodstain, blood stain',
    'Rinse blood with cold water only, as heat sets it, soak it in cold water with salt or detergent, then wash.',
  ],
  grease: [
    'grease, oil stain, greasy stain, butter stain, fat stain',
    'Cover grease with cornstarch or baking powder for an hour, brush it off, work in dish soap and wash as warm as the label allows.',
  ],
  grass: [
    'grass stain',
    'Work liquid detergent or gall soap into grass stains, wait half an hour and wash; no hot water before they are gone.',
  ],
  ink: [
    'ink stain, ink + stain/shirt/out/remove, pen mark, ballpoint, biro',
    'Dab ink with rubbing alcohol on a cotton pad, with a cloth under it, then wash; on leather and silk leave it to the cleaner.',
  ],
  makeup: [
    'makeup/foundation/lipstick + stain/off/out/remove, make up + stain/off/out/remove',
    'Work dish soap or micellar water into makeup stains, rinse them from the back and wash; lipstick goes best with a little alcohol first.',
  ],
  tomato: [
    'tomato + stain/sauce/out/remove, ketchup, curry + stain/out/remove',
    'Scrape sauce off, rinse it cold from the back, work in gall soap and wash; sunlight bleaches what is left of tomato and curry.',
  ],
  mud: [
    'mud + stain/out/off/clean/remove/wash, muddy + clean/wash',
    'Let mud dry, brush it off, then wash; wet mud only spreads.',
  ],
  wax: [
    'candle wax, wax stain',
    'Let wax harden, scrape it off, then iron between paper towels on low until no more comes out.',
  ],
  gum: ['chewing gum', 'Put the piece in the freezer until the gum is hard, then break it off.'],
  salt: [
    'salt stain, salt mark, road salt',
    'Wipe salt marks on boots with half water, half white vinegar, let them dry away from heat and cream the leather.',
  ],
  'water-mark': [
    'water mark, water stain',
    'Dampen the whole area evenly with a clean wet cloth and let it dry slowly, so that no edge is left; suede is brushed afterwards.',
  ],
  stain: [
    'stain, spot',
    'Dab a stain at once, do not rub, rinse it cold from the back and work in gall soap or liquid detergent before washing; no heat until it is gone. What may only be dry-cleaned goes to the cleaner.',
  ],
  'color-run': [
    'color run, colour run, ran in the wash, dye ran, bled, bleeding, discolored, discoloured, turned pink, stained my, pink laundry',
    'Wash the piece again at once, still wet, with a color remover or oxygen bleach for whites; do not dry it before the tint is out. A color catcher sheet in the drum helps against the next time.',
  ],
  'color-bleed': [
    'rubs off, rub off, dye transfer, color transfer, stains my skin, bleed + color, bleeding color',
    'Dark denim and leather rub off when new: wash denim once or twice inside out, cold, apart from the rest, with a cup of vinegar, and wear it with dark things at first.',
  ],
  faded: [
    'faded + black/restore/bring, fading, keep + from fading, stop + fading, color/colour + fade*, fade*',
    'Wash inside out and cold with a detergent for colors, skip the dryer and dry in the shade; a textile dye gives faded black its depth again.',
  ],
  gray: [
    'gone gray, gone grey, grayed, greyed, dingy, whites + gray/grey/yellow, whiten',
    'Soak gray whites overnight in warm water with oxygen bleach, then wash at 60 degrees where the label allows it; wash whites apart and not too full.',
  ],
  pilling: [
    'pilling, pills, bobbling, bobble, lint ball, fuzz ball, little balls',
    'Take pills off with a fabric shaver or a cashmere comb, lying flat and without pressure; washing inside out, gently and seldom keeps them few.',
  ],
  lint: [
    'lint roller, lint on, remove lint, pet hair, dog hair, cat hair, fluff',
    'A lint roller, a rubber glove wiped over the cloth, or ten minutes in the dryer without heat take off hair and lint.',
  ],
  shrunk: [
    'shrunk, shrank, unshrink, shrunken, too small after wash*',
    'Soak a shrunken knit for half an hour in lukewarm water with hair conditioner or wool wash, press it out and pull it gently into shape to dry flat; felted wool does not come back.',
  ],
  'stretched-out': [
    'stretched out, baggy knees, bagged out, lost its shape, out of shape, lost shape',
    'Wash it gently, press it out and dry it flat in shape; jeans and cotton pull together in a short run in the dryer, knits with steam held close.',
  ],
  creases: [
    'get rid of creases, wrinkles, get creases out, without an iron, without iron, without ironing, unwrinkle',
    'Hang the piece in the steam of a shower, spray it finely and smooth it by hand, or run it in the dryer for five minutes with a damp towel; roll clothes in the suitcase instead of folding them.',
  ],
  static: [
    'static, clings to my legs, electric',
    'A metal hanger run over the cloth, cream on the legs or a fabric spray takes static away; less synthetics and a natural slip underneath prevent it.',
  ],
  smell: [
    'smell, smelly, stink, stinks, odor, odour, musty, sweat smell',
    'Air it outside, spray it with water and a little vinegar or vodka, or soak it in vinegar water before washing; no softener on sportswear. Baking soda overnight takes smell out of shoes.',
  ],
  'shoe-smell': [
    'smelly shoes, shoes + smell/stink/smelly',
    'Baking soda overnight or cedar trees take smell out of shoes; give each pair a day to dry between wearings, and change the insoles.',
  ],
  smoke: [
    'smoke smell, cigarette smell, smells of smoke',
    'Air it for a day or two outside, steam it, then wash; baking soda in a closed bag overnight takes the rest.',
  ],
  mold: [
    'mold, mould, mildew',
    'Brush mold off outdoors, soak the piece in vinegar water, wash it at 60 degrees where the label allows it and dry it in the sun; leather is wiped with alcohol and creamed.',
  ],
  moths: [
    'moth',
    'Wash or air wool before storing it, keep it in closed bags or boxes with cedar or lavender, and freeze infested pieces for a few days.',
  ],
  hole: [
    'hole + fix/mend/repair/darn/sew, mend, darn, moth hole',
    'Small holes in knits are darned with thread of the same color or felted with a needle; a visible patch or embroidery turns a big one into a feature, and menders do it invisibly.',
  ],
  snag: [
    'snag, pulled thread, loose thread',
    'Never cut a pulled thread: draw it to the inside with a needle or crochet hook and smooth the cloth.',
  ],
  ladder: [
    'ladder, laddered, run in my tights, run in tights',
    'Clear nail polish at both ends stops a ladder; sturdier tights, cut nails and putting them on with gloves prevent it.',
  ],
  zip: [
    'zip stuck, stuck zip, zipper stuck, stuck zipper, zip jammed, zip + stuck/jammed/broken',
    'Rub pencil, candle wax or soap on both rows of teeth and move the slider gently; if cloth is caught, pull it out sideways first. Cobblers and tailors change broken sliders.',
  ],
  button: [
    'button fell off, sew on a button, sew a button, lost a button, loose button',
    'Sew it on with a double thread, four times through each pair of holes, wind the thread around the stem once or twice and knot it behind.',
  ],
  scuff: [
    'scuff, scuffed, scratch + leather/shoes/boots/bag',
    'Rub light scuffs with leather cream of the color and polish; deeper ones are filled with a repair paste by the cobbler.',
  ],
  'wet-shoes': [
    'wet shoes, soaked shoes, shoes got wet, boots got wet, shoes + soaked, dry + shoes/boots/trainers',
    'Take out laces and insoles, stuff shoes with newspaper, change it often and let them dry at room temperature; never on the radiator. Cream leather afterwards.',
  ],
  squeak: [
    'squeak, squeaky, squeaking',
    'Powder under the insole quiets most squeaks; if the sole is loose, a cobbler glues it.',
  ],
  slippery: [
    'slippery sole, slippery, slip on ice',
    'Roughen smooth soles with sandpaper or have the cobbler put on rubber; for ice there are spikes to pull over.',
  ],
  'break-in': [
    'break in, break them in, break + shoes in, new shoes hurt, shoes rub, blister, stretch + shoes/boots',
    'Wear new shoes at home for an hour a day with thick socks, use shoe stretchers or a spray, and put plasters where they rub.',
  ],
  'heel-slip': [
    'heel slip, heels slip, slip out of, shoes too big',
    'An insole or a heel grip of gel or suede takes up half a size; more than that needs the smaller shoe.',
  ],
  gaping: [
    'gape, gaping, gap at the back, waist gap',
    'A gaping waist or front is a small job for a tailor; a piece of fashion tape holds a blouse closed, and a belt or elastic tightens trousers.',
  ],
  'bra-strap': [
    'bra strap, straps showing, straps slip, straps fall',
    'Racerback clips, a bra with convertible straps or small loops sewn to the shoulder seam keep straps in place.',
  ],
  'see-through': [
    'what to wear under white, under white, see through + under/prevent/what',
    'Under white and sheer cloth, seamless underwear in your skin tone shows least; a slip or camisole does the rest.',
  ],
  itchy: [
    'itchy wool, itchy jumper, itchy sweater, stop + itching/scratching, itchy + jumper/sweater/wool/scarf',
    'Wear a thin cotton or silk layer beneath, or wash the knit with hair conditioner; fine merino, cashmere or alpaca itches least.',
  ],
  reproof: [
    'reproof, re-proof, reproofing, impregnat*, waterproof my, waterproof spray, water beads',
    'Wash the jacket or clean the shoes first, then spray them evenly or wash in a proofing; a little heat sets it. Renew it when drops no longer roll off.',
  ],
  storage: [
    'store + winter/coat/wool/knit/summer/season/clothes/jumper/sweater/boots, storing, put away + winter/coats/knits, stored',
    'Wash or air clothes first, as moths like stains, fold knits into boxes with cedar or lavender, hang coats on broad hangers in a cloth bag, not in plastic, dry and dark; stuff boots with paper.',
  ],
  hang: [
    'hang or fold, fold or hang',
    'Knits are folded, as hangers pull them long; shirts, dresses, jackets and pressed trousers hang.',
  ],
  pack: [
    'pack + suit/shirt/dress/suitcase, packing + suit/shirts/suitcase',
    'Roll knits and jeans, lay shirts and dresses flat over them, turn a jacket inside out at one shoulder and fold it around something soft; unpack at once and hang it up in a steamy bathroom.',
  ],
} as const satisfies Shelf
