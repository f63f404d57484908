import type { Shelf } from '../shelf.ts'

/** What happens to clothes, and what helps. */
export const mishaps = {
  deodorant: [
    'deodorant, deo, sweat stain, sweat mark, armpit stain, yellow stain, yellow armpit',
    'Soak yellow and deodorant stains for an hour in water with citric acid or white vinegar, two spoons to a liter, then wash as usual; heat before that sets them. Let deodorant dry before you dress.',
    'yellow sweat stains under the arms of a white shirt / how do i remove deodorant stains',
  ],
  'red-wine': [
    'red wine + stain/spill*/out/remove/shirt/dress, wine stain, berry stain',
    'Dab wine at once, do not rub, cover it with salt or soda water, then soak the piece in cool water with stain remover and wash; on silk or wool leave it to the cleaner.',
    'i spilled red wine on my blouse / how do i get wine out / help i spilled wine all over my white silk top',
  ],
  coffee: [
    'coffee stain, tea stain, coffee + stain/spill*/out',
    'Rinse coffee and tea with cold water from the back, work in liquid detergent, wait a quarter of an hour and wash.',
    'how do i remove a coffee or tea stain',
  ],
  blood: [
    'blood, bloodstain, blood stain',
    'Rinse blood with cold water only, as heat sets it, soak it in cold water with salt or detergent, then wash.',
    'how do i get blood out of clothes',
  ],
  grease: [
    'grease, oil stain, greasy stain, butter stain, fat stain',
    'Cover grease with cornstarch or baking powder for an hour, brush it off, work in dish soap and wash as warm as the label allows.',
    'how do i get grease or oil out of cotton / oil stain on my shirt / butter or oil on my trousers',
  ],
  grass: [
    'grass stain',
    'Work liquid detergent or gall soap into grass stains, wait half an hour and wash; no hot water before they are gone.',
    'how do i remove grass stains',
  ],
  ink: [
    'ink stain, ink + stain/shirt/out/remove, pen mark, ballpoint, biro',
    'Dab ink with rubbing alcohol on a cotton pad, with a cloth under it, then wash; on leather and silk leave it to the cleaner.',
    'ink on my shirt how do i get it out',
  ],
  makeup: [
    'makeup/foundation/lipstick + stain/off/out/remove, make up + stain/off/out/remove',
    'Work dish soap or micellar water into makeup stains, rinse them from the back and wash; lipstick goes best with a little alcohol first.',
    'foundation or lipstick on my collar',
  ],
  tomato: [
    'tomato + stain/sauce/out/remove, ketchup, curry + stain/out/remove',
    'Scrape sauce off, rinse it cold from the back, work in gall soap and wash; sunlight bleaches what is left of tomato and curry.',
    'tomato sauce or curry on my shirt',
  ],
  mud: [
    'mud + stain/out/off/clean/remove/wash, muddy + clean/wash',
    'Let mud dry, brush it off, then wash; wet mud only spreads.',
    'how do i clean mud off trousers',
  ],
  wax: [
    'candle wax, wax stain',
    'Let wax harden, scrape it off, then iron between paper towels on low until no more comes out.',
    'candle wax on my dress',
  ],
  gum: [
    'chewing gum',
    'Put the piece in the freezer until the gum is hard, then break it off.',
    'chewing gum on my trousers',
  ],
  salt: [
    'salt stain, salt mark, road salt',
    'Wipe salt marks on boots with half water, half white vinegar, let them dry away from heat and cream the leather.',
    'salt marks on boots',
  ],
  'water-mark': [
    'water mark, water stain',
    'Dampen the whole area evenly with a clean wet cloth and let it dry slowly, so that no edge is left; suede is brushed afterwards.',
    'water marks on leather or silk',
  ],
  stain: [
    'stain, spot',
    'Dab a stain at once, do not rub, rinse it cold from the back and work in gall soap or liquid detergent before washing; no heat until it is gone. What may only be dry-cleaned goes to the cleaner.',
    'how do i get a stain out / i got a spot on my dress',
  ],
  'color-run': [
    'color run, colour run, ran in the wash, dye ran, bled, bleeding, discolored, discoloured, turned pink, stained my, pink laundry',
    'Wash the piece again at once, still wet, with a color remover or oxygen bleach for whites; do not dry it before the tint is out. A color catcher sheet in the drum helps against the next time.',
    'my laundry turned pink / the colours ran in the wash',
  ],
  'color-bleed': [
    'rubs off, rub off, dye transfer, color transfer, stains my skin, bleed + color, bleeding color',
    'Dark denim and leather rub off when new: wash denim once or twice inside out, cold, apart from the rest, with a cup of vinegar, and wear it with dark things at first.',
    'my jeans rub off blue / dark denim stains my skin and bag',
  ],
  faded: [
    'faded + black/restore/bring, fading, keep + from fading, stop + fading, color/colour + fade*, fade*',
    'Wash inside out and cold with a detergent for colors, skip the dryer and dry in the shade; a textile dye gives faded black its depth again.',
    'how do i stop black clothes fading / how to keep colours bright / how do i keep the colour from fading',
  ],
  gray: [
    'gone gray, gone grey, grayed, greyed, dingy, whites + gray/grey/yellow, whiten',
    'Soak gray whites overnight in warm water with oxygen bleach, then wash at 60 degrees where the label allows it; wash whites apart and not too full.',
    'my whites went grey how do i whiten them',
  ],
  pilling: [
    'pilling, pills, bobbling, bobble, lint ball, fuzz ball, little balls',
    'Take pills off with a fabric shaver or a cashmere comb, lying flat and without pressure; washing inside out, gently and seldom keeps them few.',
    'how do i remove bobbles from a jumper / little balls on my sweater / my sweater is full of little balls',
  ],
  lint: [
    'lint roller, lint on, remove lint, pet hair, dog hair, cat hair, fluff',
    'A lint roller, a rubber glove wiped over the cloth, or ten minutes in the dryer without heat take off hair and lint.',
    'how do i get dog hair and lint off clothes',
  ],
  shrunk: [
    'shrunk, shrank, unshrink, shrunken, too small after wash*',
    'Soak a shrunken knit for half an hour in lukewarm water with hair conditioner or wool wash, press it out and pull it gently into shape to dry flat; felted wool does not come back.',
    'my jumper shrank in the wash what can i do / can i unshrink a sweater / my wool sweater came out tiny from the machine',
  ],
  'stretched-out': [
    'stretched out, baggy knees, bagged out, lost its shape, out of shape, lost shape',
    'Wash it gently, press it out and dry it flat in shape; jeans and cotton pull together in a short run in the dryer, knits with steam held close.',
    'my sweater is stretched out / baggy knees in jeans',
  ],
  creases: [
    'get rid of creases, wrinkles, get creases out, without an iron, without iron, without ironing, unwrinkle',
    'Hang the piece in the steam of a shower, spray it finely and smooth it by hand, or run it in the dryer for five minutes with a damp towel; roll clothes in the suitcase instead of folding them.',
    'how do i get creases out without an iron',
  ],
  static: [
    'static, clings to my legs, electric',
    'A metal hanger run over the cloth, cream on the legs or a fabric spray takes static away; less synthetics and a natural slip underneath prevent it.',
    'my skirt clings and gives electric shocks',
  ],
  smell: [
    'smell, smelly, stink, stinks, odor, odour, musty, sweat smell',
    'Air it outside, spray it with water and a little vinegar or vodka, or soak it in vinegar water before washing; no softener on sportswear. Baking soda overnight takes smell out of shoes.',
    'how do i get a bad smell out of clothes',
  ],
  'shoe-smell': [
    'smelly shoes, shoes + smell/stink/smelly',
    'Baking soda overnight or cedar trees take smell out of shoes; give each pair a day to dry between wearings, and change the insoles.',
    'my shoes stink what helps',
  ],
  smoke: [
    'smoke smell, cigarette smell, smells of smoke',
    'Air it for a day or two outside, steam it, then wash; baking soda in a closed bag overnight takes the rest.',
    'how do i get cigarette smell out of a coat',
  ],
  mold: [
    'mold, mould, mildew',
    'Brush mold off outdoors, soak the piece in vinegar water, wash it at 60 degrees where the label allows it and dry it in the sun; leather is wiped with alcohol and creamed.',
    'mould on clothes or leather',
  ],
  moths: [
    'moth',
    'Wash or air wool before storing it, keep it in closed bags or boxes with cedar or lavender, and freeze infested pieces for a few days.',
    'how do i get rid of moths / moth holes prevention / tiny holes in my wool jumper are these moths',
  ],
  hole: [
    'hole + fix/mend/repair/darn/sew, mend, darn, moth hole',
    'Small holes in knits are darned with thread of the same color or felted with a needle; a visible patch or embroidery turns a big one into a feature, and menders do it invisibly.',
    'how do i fix a hole in a sweater',
  ],
  snag: [
    'snag, pulled thread, loose thread',
    'Never cut a pulled thread: draw it to the inside with a needle or crochet hook and smooth the cloth.',
    'a thread got pulled in my knit',
  ],
  ladder: [
    'ladder, laddered, run in my tights, run in tights',
    'Clear nail polish at both ends stops a ladder; sturdier tights, cut nails and putting them on with gloves prevent it.',
    'how do i stop a ladder in tights',
  ],
  zip: [
    'zip stuck, stuck zip, zipper stuck, stuck zipper, zip jammed, zip + stuck/jammed/broken',
    'Rub pencil, candle wax or soap on both rows of teeth and move the slider gently; if cloth is caught, pull it out sideways first. Cobblers and tailors change broken sliders.',
    'my zip is stuck / the zipper will not close',
  ],
  button: [
    'button fell off, sew on a button, sew a button, lost a button, loose button',
    'Sew it on with a double thread, four times through each pair of holes, wind the thread around the stem once or twice and knot it behind.',
    'how do i sew on a button',
  ],
  scuff: [
    'scuff, scuffed, scratch + leather/shoes/boots/bag',
    'Rub light scuffs with leather cream of the color and polish; deeper ones are filled with a repair paste by the cobbler.',
    'scratches on leather shoes or bag',
  ],
  'wet-shoes': [
    'wet shoes, soaked shoes, shoes got wet, boots got wet, shoes + soaked, dry + shoes/boots/trainers',
    'Take out laces and insoles, stuff shoes with newspaper, change it often and let them dry at room temperature; never on the radiator. Cream leather afterwards.',
    'how do i dry wet shoes',
  ],
  squeak: [
    'squeak, squeaky, squeaking',
    'Powder under the insole quiets most squeaks; if the sole is loose, a cobbler glues it.',
    'my shoes squeak',
  ],
  slippery: [
    'slippery sole, slippery, slip on ice',
    'Roughen smooth soles with sandpaper or have the cobbler put on rubber; for ice there are spikes to pull over.',
    'the soles of my new shoes are slippery',
  ],
  'break-in': [
    'break in, break them in, break + shoes in, new shoes hurt, shoes rub, blister, stretch + shoes/boots',
    'Wear new shoes at home for an hour a day with thick socks, use shoe stretchers or a spray, and put plasters where they rub.',
    'how do i break in new shoes',
  ],
  'heel-slip': [
    'heel slip, heels slip, slip out of, shoes too big',
    'An insole or a heel grip of gel or suede takes up half a size; more than that needs the smaller shoe.',
    'my shoes slip off at the heel / shoes are a bit too big',
  ],
  gaping: [
    'gape, gaping, gap at the back, waist gap',
    'A gaping waist or front is a small job for a tailor; a piece of fashion tape holds a blouse closed, and a belt or elastic tightens trousers.',
    'my shirt gapes at the chest / waistband gapes at the back',
  ],
  'bra-strap': [
    'bra strap, straps showing, straps slip, straps fall',
    'Racerback clips, a bra with convertible straps or small loops sewn to the shoulder seam keep straps in place.',
    'my bra straps keep slipping or show',
  ],
  'see-through': [
    'what to wear under white, under white, see through + under/prevent/what',
    'Under white and sheer cloth, seamless underwear in your skin tone shows least; a slip or camisole does the rest.',
    'my dress is see through what do i wear under it / what to wear under white',
  ],
  itchy: [
    'itchy wool, itchy jumper, itchy sweater, stop + itching/scratching, itchy + jumper/sweater/wool/scarf',
    'Wear a thin cotton or silk layer beneath, or wash the knit with hair conditioner; fine merino, cashmere or alpaca itches least.',
    'my wool jumper is itchy what can i do',
  ],
  reproof: [
    'reproof, re-proof, reproofing, impregnat*, waterproof my, waterproof spray, water beads',
    'Wash the jacket or clean the shoes first, then spray them evenly or wash in a proofing; a little heat sets it. Renew it when drops no longer roll off.',
    'how do i waterproof my jacket or shoes',
  ],
  storage: [
    'store + winter/coat/wool/knit/summer/season/clothes/jumper/sweater/boots, storing, put away + winter/coats/knits, stored',
    'Wash or air clothes first, as moths like stains, fold knits into boxes with cedar or lavender, hang coats on broad hangers in a cloth bag, not in plastic, dry and dark; stuff boots with paper.',
    'how do i store winter clothes / how to store knitwear over summer',
  ],
  hang: [
    'hang or fold, fold or hang',
    'Knits are folded, as hangers pull them long; shirts, dresses, jackets and pressed trousers hang.',
    'should i hang or fold sweaters',
  ],
  pack: [
    'pack + suit/shirt/dress/suitcase, packing + suit/shirts/suitcase',
    'Roll knits and jeans, lay shirts and dresses flat over them, turn a jacket inside out at one shoulder and fold it around something soft; unpack at once and hang it up in a steamy bathroom.',
    'how do i fold a suit in a suitcase / how do i pack shirts without creases',
  ],
} as const satisfies Shelf
