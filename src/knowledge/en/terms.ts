import type { Shelf } from '../shelf.ts'

/** Cuts, codes, measures and other words of fashion. */
export const terms = {
  bootcut: [
    'bootcut, boot cut',
    'Bootcut means close down to the knee and a little wider below it, to go over a boot.',
  ],
  flared: ['flared, flare, bell bottom', 'Flared means clearly widening from the knee down.'],
  skinny: ['skinny, skinny jeans, skinny fit', 'Skinny means close to the leg all the way down.'],
  'slim-fit': [
    'slim fit, slim',
    'Slim fit is cut close to the body, with less room at chest, waist and leg than regular.',
  ],
  'regular-fit': [
    'regular fit, classic fit, comfort fit, modern fit',
    'Regular or classic fit has room to move; modern fit lies between it and slim, comfort fit is wider still.',
  ],
  straight: [
    'straight leg, straight cut, straight fit, straight jeans',
    'A straight leg is equally wide from the knee to the hem.',
  ],
  tapered: [
    'tapered, tapered leg, carrot fit',
    'Tapered means roomy at the thigh and narrower towards the ankle.',
  ],
  'mom-jeans': [
    'mom jeans, mum jeans',
    'Mom jeans sit high at the waist, are loose at hip and thigh and taper to the ankle.',
  ],
  'boyfriend-jeans': [
    'boyfriend jeans, boyfriend fit',
    'Boyfriend jeans are women’s jeans cut loose and low, as if borrowed from a man.',
  ],
  'barrel-leg': [
    'barrel leg, barrel jeans, balloon jeans',
    'A barrel leg curves outwards at the knee and comes in again at the ankle.',
  ],
  'wide-leg': ['wide leg', 'A wide leg is wide from the hip or thigh straight down.'],
  'high-rise': [
    'high rise, high waist, high waisted, mid rise, low rise, rise',
    'The rise is the height from crotch to waistband: high reaches the navel, mid ends just below it, low sits on the hips.',
  ],
  'paper-bag-waist': [
    'paperbag waist, paper bag waist, paperbag',
    'A paper-bag waist is gathered with a belt so that the cloth ruffles above it.',
  ],
  raglan: [
    'raglan, raglan sleeve',
    'A raglan sleeve runs up to the collar with a slanted seam, without a seam on the shoulder.',
  ],
  batwing: [
    'batwing, batwing sleeve, dolman, dolman sleeve',
    'A batwing, or dolman, sleeve is very wide at the armhole and narrow at the wrist.',
  ],
  'puff-sleeve': [
    'puff sleeve, balloon sleeve, bishop sleeve',
    'A puff sleeve is gathered and full at the shoulder; a balloon or bishop sleeve is full down to the cuff.',
  ],
  'cap-sleeve': ['cap sleeve', 'A cap sleeve just covers the shoulder.'],
  'bell-sleeve': ['bell sleeve, trumpet sleeve', 'A bell sleeve widens from the elbow to the wrist.'],
  'sweetheart-neckline': [
    'sweetheart neckline, sweetheart neck',
    'A sweetheart neckline has the shape of the top of a heart.',
  ],
  'boat-neck': [
    'boat neck, bateau, bateau neckline',
    'A boat neck runs wide and flat from shoulder to shoulder.',
  ],
  'halter-neck': [
    'halter neck, halterneck',
    'A halter is tied or closed behind the neck and leaves shoulders and back free.',
  ],
  'cowl-neck': ['cowl neck', 'A cowl neck falls in soft folds at the front.'],
  'crew-neck': ['crew neck', 'A crew neck is round and close to the throat, as on a T-shirt.'],
  'mock-neck': [
    'mock neck, turtleneck, roll neck, polo neck',
    'A turtleneck, roll neck or polo neck is folded over; a mock neck stands up short and is not folded.',
  ],
  'mandarin-collar': [
    'mandarin collar, nehru collar, band collar, grandad collar, stand up collar',
    'A mandarin, band or grandad collar is a short stand-up collar without points.',
  ],
  'button-down': [
    'button down, button down collar',
    'A button-down collar has its points buttoned to the shirt; it is the more casual collar and wants no tie.',
  ],
  'kent-collar': [
    'kent collar, spread collar, cutaway collar',
    'The classic collar has points facing down; spread and cutaway collars open wider and suit bigger tie knots.',
  ],
  'french-cuffs': [
    'french cuff, double cuff',
    'French or double cuffs are folded back and closed with cufflinks; they are dressy.',
  ],
  'peak-lapel': [
    'peak lapel, notch lapel, shawl collar, lapel',
    'A notch lapel is the everyday one, a peak lapel points upwards and is dressier, a shawl collar runs round without a notch, as on tuxedos.',
  ],
  'double-breasted': [
    'double breasted, single breasted',
    'Double-breasted means two columns of buttons and fronts that overlap, dressier and fuller; single-breasted has one row.',
  ],
  vents: ['vent', 'Vents are the slits at the back of a jacket: two of them, at the sides, move best.'],
  'a-line': ['a line', 'A-line means narrow at the top and evenly wider towards the hem.'],
  wrap: ['wrap dress, wrap skirt, wrap top', 'A wrap piece is crossed over in front and tied at the side.'],
  empire: [
    'empire, empire waist, empire line',
    'An empire waist sits right under the bust and the skirt falls loose from there.',
  ],
  peplum: ['peplum', 'A peplum is the short flounce at the waist of a top or jacket.'],
  'drop-waist': ['drop waist, dropped waist', 'A drop waist has its seam at the hips instead of the waist.'],
  bodycon: ['bodycon', 'Bodycon means stretchy and tight from top to hem.'],
  'bias-cut': [
    'bias cut',
    'Cut on the bias means that the cloth is turned by 45 degrees: it clings softly and swings.',
  ],
  'pencil-skirt': ['pencil skirt', 'A pencil skirt is narrow and straight to the knee.'],
  'circle-skirt': [
    'circle skirt, skater skirt, skater dress',
    'A circle skirt is cut from a full circle of cloth; the skater kind is short and tight at the waist.',
  ],
  midi: ['midi', 'Midi means ending between the knee and the ankle.'],
  maxi: ['maxi', 'Maxi means reaching to the ankle or the floor.'],
  'high-low': ['high low hem, high low, hi lo', 'A high-low hem is shorter in front than behind.'],
  cropped: ['cropped', 'Cropped means cut short: trousers above the ankle, tops above the waist.'],
  pleated: ['pleated, pleat, plisse', 'Pleated means laid in folds that are pressed or sewn in.'],
  ruched: [
    'ruched, ruching, shirring, smocked',
    'Ruched means gathered in folds that skim the body; shirred or smocked means gathered with elastic, so that it stretches.',
  ],
  dart: ['dart', 'Darts are the sewn folds that shape cloth to bust, waist or back.'],
  yoke: ['yoke', 'The yoke is the shaped piece over the shoulders or hips to which the rest is sewn.'],
  placket: ['placket', 'The placket is the strip that carries buttons and buttonholes.'],
  oversized: ['oversized, oversize', 'Oversized means cut wide and long on purpose, with dropped shoulders.'],
  petite: [
    'petite, petite size',
    'Petite is cut for women up to about 1.60 m: shorter in leg, sleeve and body, not slimmer.',
    'what height is petite',
  ],
  'tall-size': [
    'tall size, tall fit, long size',
    'Tall or long sizes have the same width with longer legs, sleeves and body, for women from about 1.75 m and men from about 1.90 m.',
  ],
  'short-size': ['short size', 'Short sizes have the same width with shorter legs and sleeves.'],
  'plus-size': [
    'plus size, curvy fit',
    'Plus sizes start at about 44 or UK 16 and are cut with more room at bust, arm and hip, not just scaled up.',
    'what size does plus size start at',
  ],
  inseam: [
    'inseam, inside leg',
    'The inseam, or inside leg, is the length from the crotch to the hem, in inches on jeans: the second number of 32/34.',
  ],
  'jeans-size': [
    'jeans sizes, jeans size, w32, l34, w and l',
    'Jeans sizes give waist and inside leg in inches: W32 L34 is a waist of about 81 cm and a leg of about 86 cm.',
    'what does w32 l34 mean in jeans sizes',
  ],
  'collar-size': [
    'collar size, neck size',
    'The collar size is the measure around the neck in centimeters or inches, with room for one finger: 41 is about 16 inches, a size L.',
  ],
  'one-size': [
    'one size, onesize, os',
    'One size means one cut for about S to L; stretch or width does the rest.',
  ],
  'cup-size': [
    'cup size, cup, band size',
    'A bra size has two parts: the band, measured under the bust, and the cup, the difference to the fullest place: each letter is about two centimeters more.',
  ],
  'shoe-width': [
    'shoe width, width h, wide fit, width g, width f',
    'Widths are letters: F is normal, G a bit wide, H wide and K extra wide; wide fit means about G and more.',
    'what does width g or wide fit mean',
  ],
  drop: [
    'drop of a suit, suit drop',
    'The drop is how much smaller the waist of the trousers is than the chest of the jacket; drop six is the usual one.',
  ],
  'smart-casual': [
    'smart casual',
    'Smart casual is neat but not strict: chinos or dark jeans, a shirt, blouse or fine knit, a blazer if you like, loafers or clean sneakers.',
  ],
  'business-casual': [
    'business casual',
    'Business casual is office wear without a tie: trousers or a skirt, a shirt or blouse, perhaps a blazer, leather shoes, no jeans with holes.',
  ],
  'business-formal': [
    'business formal, business attire, business professional',
    'Business formal is a dark suit with shirt and tie, or a suit or sheath dress with closed shoes.',
  ],
  cocktail: [
    'cocktail, cocktail attire, cocktail dress code, cocktail dress',
    'Cocktail means a knee-length or midi dress or an elegant jumpsuit with heels, or a dark suit with a shirt.',
  ],
  'black-tie': ['black tie', 'Black tie is evening wear: a tuxedo with a bow tie, or a long gown.'],
  'black-tie-optional': [
    'black tie optional, creative black tie',
    'Black tie optional asks for a tuxedo or a dark suit with tie, a long gown or a fine cocktail dress; creative black tie lets you play with color and cloth.',
  ],
  'white-tie': [
    'white tie',
    'White tie is the strictest code: tailcoat and white bow tie, or a floor-length ball gown.',
  ],
  'lounge-suit': [
    'lounge suit',
    'A lounge suit on an invitation is an ordinary suit with shirt and tie, or a dress or suit for women.',
  ],
  'garden-party-code': [
    'garden party attire, garden party dress code',
    'Garden party means light and festive: a floral midi dress with block heels or wedges, a light suit or blazer with chinos, perhaps a hat.',
  ],
  'resort-wear': [
    'resort wear, cruise wear, cruise collection',
    'Resort or cruise wear is light, dressy holiday clothing: linen, kaftans, sundresses, espadrilles.',
  ],
  festive: [
    'festive attire, festive',
    'Festive means dressed up with some color or shine: a nice dress or a suit without strict rules.',
  ],
  casual: [
    'casual, dressy casual, elevated casual',
    'Casual is everyday wear: jeans, T-shirts, knits, sneakers; dressy casual adds one finer piece, say a blouse, a blazer or heels.',
  ],
  tracht: [
    'tracht, trachten',
    'Tracht is the traditional dress of the Alps: dirndl for women, leather breeches with shirt and waistcoat for men.',
  ],
  capsule: [
    'capsule, capsule wardrobe',
    'A capsule wardrobe is a small set of pieces, about 30, in colors that all go together.',
    'what is a capsule wardrobe / how do i build a capsule wardrobe',
  ],
  athleisure: [
    'athleisure',
    'Athleisure is sportswear worn every day: leggings, joggers, hoodies, clean sneakers.',
  ],
  'quiet-luxury': [
    'quiet luxury, old money, stealth wealth',
    'Quiet luxury is plain, well-made clothes in calm colors, good wool, silk or leather, and no logos.',
  ],
  preppy: [
    'preppy, preppy style',
    'Preppy is the style of American colleges: polo shirts, Oxford shirts, cable knits, chinos, loafers.',
  ],
  boho: [
    'boho, boho style, bohemian',
    'Boho is loose and natural: long floral dresses, lace, fringes, suede, layered jewelry.',
  ],
  y2k: [
    'y2k',
    'Y2K is the look around the year 2000: low-rise jeans, baby tees, shiny fabrics, small shoulder bags.',
  ],
  normcore: [
    'normcore',
    'Normcore is plain on purpose: straight jeans, gray sweatshirts, simple sneakers, no logos.',
  ],
  gorpcore: [
    'gorpcore',
    'Gorpcore is hiking gear worn in town: shell jackets, fleece, cargo pants, trail shoes.',
  ],
  cottagecore: [
    'cottagecore',
    'Cottagecore is a dreamy country look: floral prairie dresses, puff sleeves, knits, straw hats.',
  ],
  'color-blocking': [
    'color blocking, colour blocking',
    'Color blocking puts two or three strong, plain colors next to each other in large areas.',
  ],
  layering: [
    'layering, layered look, onion principle',
    'Layering means several thin layers over each other: one against the skin that carries sweat away, one that warms, one against wind and rain.',
    'how does layering work',
  ],
  'base-layer': [
    'base layer, baselayer, thermal layer, mid layer',
    'The base layer lies on the skin and carries sweat away, the mid layer warms, the shell keeps wind and rain off.',
  ],
  gsm: [
    'gsm, grams per square meter',
    'GSM is grams per square meter: about 150 is a light T-shirt, 300 and more a heavy sweatshirt.',
  ],
  denier: [
    'denier, den',
    'Denier is how thick the yarn of tights is: up to 20 is sheer, 40 half opaque, 60 and more opaque, 100 warm.',
    'how thick are 60 denier tights',
  ],
  'thread-count': [
    'thread count',
    'The thread count is how many threads there are per square inch: finer up to about 400, above that mostly advertising.',
  ],
  'water-column': [
    'water column, waterproof rating, hydrostatic head, 10000 mm, 10k waterproof',
    'The water column is how much water pressure a fabric bears before it lets drops through, in millimeters. From about 1,500 it counts as waterproof, 5,000 is enough for showers and 10,000 and more for long rain under a backpack.',
    'how waterproof is 10000 mm / what is a water column',
  ],
  waterproof: [
    'waterproof, water repellent, water resistant, showerproof',
    'Waterproof keeps out lasting rain thanks to a membrane or coating and sealed seams; water-repellent or showerproof only makes a shower roll off.',
  ],
  'taped-seams': [
    'taped seam, sealed seam, welded seam',
    'Taped seams are sealed from inside, so that no rain gets in through the stitches.',
  ],
  dwr: [
    'dwr, durable water repellent',
    'DWR is the finish that makes rain roll off; it wears out, and washing-in or spraying on renews it.',
  ],
  'fill-power': [
    'fill power, cuin',
    'Fill power says how much a down filling puffs up: 500 is fair, 650 good, 800 very warm for its weight.',
  ],
  tog: ['tog', 'Tog is how well something insulates: 1 is light, 4.5 a summer duvet, 13.5 a winter one.'],
  upf: [
    'upf, uv protection',
    'UPF tells how much sun a fabric holds back: UPF 50 lets about one fiftieth of the rays through.',
  ],
  'oeko-tex': [
    'oeko-tex, okotex, oekotex',
    'Oeko-Tex Standard 100 says that a fabric was tested for harmful substances; it says nothing of organic farming.',
  ],
  vegan: [
    'vegan fashion, vegan clothes, vegan clothing',
    'Vegan fashion has nothing of animals: no leather, wool, silk, down, fur or horn, and glue without animal parts.',
  ],
  mulesing: [
    'mulesing, mulesing free',
    'Mulesing is the cutting of skin of merino lambs against flies; mulesing-free wool does without it.',
  ],
  goodyear: [
    'goodyear welt, goodyear welted, welted',
    'A Goodyear-welted shoe has its sole stitched on with a strip of leather, so that it can be resoled; it lasts for years.',
  ],
  vulcanized: [
    'vulcanized, vulcanised',
    'A vulcanized sole is baked onto the upper, as on canvas sneakers: flexible and flat.',
  ],
  'gold-plated': [
    'gold plated, vermeil, gold filled',
    'Gold-plated has a thin layer of gold over other metal; vermeil is a thicker one over silver, gold-filled thicker still.',
  ],
  sterling: [
    'sterling silver, sterling, 925, 925 silver',
    'Sterling, or 925, is 92.5 percent silver; it tarnishes and is polished again with a cloth.',
  ],
  'yarn-dyed': [
    'yarn dyed, garment dyed, stone washed, stonewashed',
    'Yarn-dyed is colored before weaving and holds its color; garment-dyed is colored when sewn and looks softer; stonewashed is washed with stones for a worn look.',
  ],
  tartan: [
    'tartan, gingham, glen check, prince of wales check, houndstooth, herringbone, windowpane',
    'Tartan is the many-colored check of Scotland, gingham a small two-colored one, glen check a fine gray one of suits, houndstooth a check of broken teeth, herringbone a zigzag weave, windowpane a wide grid of lines.',
  ],
  paisley: ['paisley', 'Paisley is a pattern of curved drops, from Persia and India.'],
  'fair-isle': [
    'fair isle, norwegian sweater, argyle',
    'Fair Isle is knitted in bands of small colored patterns; argyle is the pattern of diamonds.',
  ],
  'cable-knit': [
    'cable knit, aran',
    'Cable knit has twisted ropes in relief, as on Aran sweaters; it is thick and warm.',
  ],
  'rib-knit': ['rib knit, ribbed', 'Rib knit has raised lines and stretches across.'],
  intarsia: ['intarsia', 'Intarsia is a picture knitted in with colored yarns, not printed.'],
  pilling: [
    'pilling, bobbling',
    'Pilling is little balls of fiber where a knit rubs; a fabric shaver takes them off, and washing inside out keeps them few.',
  ],
  deadstock: ['deadstock', 'Deadstock is cloth or pieces left over unsold, never worn.'],
  'fast-fashion': [
    'fast fashion, slow fashion',
    'Fast fashion is cheap, quickly changing and short-lived; slow fashion means fewer, better pieces, worn for years.',
  ],
  vintage: [
    'vintage, second hand, preloved, retro',
    'Vintage is at least about 20 years old, second-hand or preloved just worn before, retro new in an old style.',
  ],
  unisex: [
    'unisex, gender neutral',
    'Unisex is cut for everybody, as a rule straight and after men’s sizes; women often take one size less.',
    'what size do i take in unisex / what does unisex mean',
  ],
  haute: [
    'haute couture, pret a porter, ready to wear',
    'Haute couture is made by hand to measure for one client; prêt-à-porter, or ready-to-wear, comes in sizes.',
  ],
  'made-to-measure': [
    'made to measure, bespoke, off the rack',
    'Off the rack is ready-made, made-to-measure an existing pattern adapted to you, bespoke a pattern drawn for you alone.',
  ],
} as const satisfies Shelf
