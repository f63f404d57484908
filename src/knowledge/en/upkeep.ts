import type { Shelf } from '../shelf.ts'

/** Cleaning, storing, mending and making last, beyond the fabrics: found by what people ask. */
export const upkeep = {
  'white-sneakers': [
    '',
    'White sneakers: laces out, brush with lukewarm water and a little dish soap or toothpaste, wipe with a damp cloth, stuff with white paper and dry out of the sun; a melamine sponge whitens the rubber.',
    'how do i clean white sneakers / how do you keep trainers clean / my white shoes are dirty / my trainers are filthy how do i get them white again / make leather trainers look like new',
  ],
  'polish-shoes': [
    '',
    'Brush the dirt off, rub in cream thinly with a cloth, wait ten minutes, brush until it shines; wax on top sheds water. Every five wearings or so.',
    'how do i polish leather shoes / how often should i polish my shoes',
  ],
  'suede-clean': [
    '',
    'Suede: let it dry, brush it with a suede or crepe brush in one direction, rub spots with a suede eraser or a nail file, steam grease lightly with chalk on it; then spray it against water.',
    'how do i clean suede shoes / my suede boots have a stain / how do i get suede dry after rain / mark on suede loafers / how do i remove a spot from suede',
  ],
  'leather-bag-stain': [
    '',
    'A stained leather bag is wiped with a soft damp cloth and a little saddle soap, grease covered with chalk or starch overnight, then creamed; ink and big spots are for the specialist.',
    'how do i clean a leather bag / stain on my handbag',
  ],
  'leather-wet': [
    '',
    'Wet leather is dabbed off, shaped, dried slowly at room temperature away from heat and creamed when dry; a jacket hangs on a broad hanger.',
    'my leather jacket got wet in the rain / what if leather gets soaked / caught in a thunderstorm in my leather jacket what now',
  ],
  'leather-stiff': [
    '',
    'Stiff leather softens with leather conditioner worked in by hand and with wearing; bend shoes by hand and walk at home in thick socks.',
    'how do i soften stiff leather / new leather is hard',
  ],
  'shoes-too-tight': [
    '',
    'Shoes that press at the width can be stretched: leather with a shoe stretcher and spray, or thick socks and a warm hair dryer, a cobbler does it best; length never gives.',
    'how can i stretch shoes that are too tight / my new shoes hurt / shoes pinch at the toes / shoes are a little narrow is there a way to widen them / my loafers pinch',
  ],
  blisters: [
    '',
    'Against blisters: wear new shoes for an hour at a time, rub heels with a blister stick or tape them, and wear thin, smooth socks without seams; a rubbing edge is softened with the handle of a spoon.',
    'how do i avoid blisters from new shoes / my shoes rub my heel / every time i wear the new pumps i have sore heels',
  ],
  'heels-comfort': [
    '',
    'High heels hurt less with a platform or block heel, a strap, gel pads under the ball, half a size more width and a soft insole; take flat shoes along for the way home.',
    'how do i make high heels comfortable / do comfortable heels exist / how do i walk all night in heels / stilettos kill my feet any trick / how do i stand in heels all evening',
  ],
  'shoe-storage': [
    '',
    'Keep shoes clean and dry, with shoe trees or paper inside, in cloth bags or boxes away from sun and heat; boots stand upright with a rolled magazine in the shaft.',
    'how do i store shoes / how to store boots over summer',
  ],
  'store-festive': [
    '',
    'Festive, embroidered and silk clothes are cleaned first, then laid flat or loosely rolled in acid-free tissue or a cotton cloth, dark, dry and airy, never in plastic; refold them now and then. Light is what fades colors most.',
    'how do i store a wedding dress or lehenga so the colour does not fade / how to keep an embroidered dress / storing silk sarees / how do i keep my bridal dress nice for years',
  ],
  'store-leather': [
    '',
    'A leather jacket hangs on a broad hanger in a cloth bag, cool and dark, creamed before; leather bags stand stuffed with paper, never folded or in plastic.',
    'how do i store a leather jacket / storing handbags',
  ],
  'store-down': [
    '',
    'Down is stored clean, dry and loose, hung or in a big cotton bag; pressed together for months it loses its loft.',
    'how do i store a down jacket / can i keep my puffer in a vacuum bag / how do i keep my down parka in the summer months',
  ],
  'vacuum-bags': [
    '',
    'Vacuum bags suit cotton and synthetics for some weeks; wool, down, leather and silk need air and get creases and flat fibers in them.',
    'are vacuum bags good for clothes',
  ],
  'chocolate-stain': [
    '',
    'Scrape chocolate or ice cream off, rinse cold from the back, work in dish soap or gall soap, then wash at the warmest the label allows.',
    'how do i remove a chocolate stain / ice cream on my dress',
  ],
  'sunscreen-stain': [
    '',
    'Sunscreen and body oil: dish soap on the dry spot, wait, rinse warm; yellow or orange marks of it go with citric acid, and no chlorine bleach, which turns them rust-red.',
    'how do i get sunscreen out of clothes / fake tan stain on white shirt / yellow stain of sun lotion on a white shirt',
  ],
  'rust-stain': [
    '',
    'Rust goes with lemon juice and salt or a rust remover, in the sun for an hour, then wash; no chlorine bleach.',
    'rust spot on a shirt how to remove',
  ],
  'paint-stain': [
    '',
    'Water-based paint is rinsed at once with cold water and soap; dried oil paint takes turpentine, dabbed from the back on a cloth, and nail polish acetone, but not on acetate.',
    'paint on my trousers / nail polish on clothes how do i get it off / glue on jeans / my child got watercolours on her dress',
  ],
  'chain-oil': [
    '',
    'Bicycle and engine grease: rub in dish soap or plant oil, wait, wash it out with dish soap and then warm in the machine.',
    'bicycle chain oil on trousers / how do i get engine grease out / bike grease on chinos',
  ],
  'milk-stain': [
    '',
    'Milk, egg and baby food are rinsed cold first, as heat sets protein, then soaked in enzyme detergent and washed.',
    'baby sick or milk stain on blouse / egg on my tie',
  ],
  'old-stain': [
    '',
    'An old, unknown stain: soak it for some hours in lukewarm water with oxygen bleach or enzyme detergent, test inside first, then wash; what was ironed in may stay.',
    'how do i remove an old stain / stain that went through the dryer / the stain already went through the dryer can it still come out',
  ],
  'bleach-stain': [
    '',
    'A bleach spot is lost color: it can be dyed over, drawn in with a textile pen or hidden under a patch, not washed out.',
    'bleach mark on black jeans / i spilled bleach on my top / i splashed bleach on a black hoodie can it be saved',
  ],
  'deo-white': [
    '',
    'White deodorant streaks rub off with a dry nylon stocking, a foam cloth or a damp wipe along the grain; let it dry before dressing.',
    'white deodorant marks on a black dress',
  ],
  'iron-shirt': [
    '',
    'Iron a shirt damp: collar from the tips inwards, cuffs, sleeves, then the back and the fronts, between the buttons with the tip; hang it up at once.',
    'how do i iron a shirt properly',
  ],
  'iron-or-steam': [
    '',
    'A steamer is quick and kind to wool, silk, pleats and velvet; the iron makes sharp creases and smooths cotton and linen better.',
    'is a steamer better than an iron / steam or iron for a suit',
  ],
  'iron-delicate': [
    '',
    'Iron polyester, nylon and acrylic on one dot, wool, silk and viscose on two through a cloth, cotton and linen on three and damp; never over prints, sequins or velvet.',
    'at what temperature do i iron polyester / can i iron silk or velvet / how hot should the iron be / can i press a viscose blouse with a hot iron',
  ],
  'hand-wash': [
    '',
    'To wash by hand: lukewarm water with a little mild detergent, press the piece through for a few minutes without rubbing, rinse until clear, press out in a towel and dry flat or on a hanger.',
    'how do i hand wash clothes / what does hand wash only mean / can i machine wash hand wash only / the label says hand wash only can i use the machine anyway',
  ],
  'wash-together': [
    '',
    'Wash whites, darks and bright colors apart, and new dark things alone at first; zips closed, inside out, the drum two thirds full. A color-catcher helps with mixed loads.',
    'can i wash white and coloured clothes together / how do i sort laundry / can i wash black with jeans / can a red shirt go in with white towels',
  ],
  'wash-temperature': [
    '',
    'Thirty degrees is right for most colored clothes, forty for dirty cotton, sixty for underwear, towels and bed linen, cold or hand wash for wool and silk; the label gives the most.',
    'at what temperature should i wash clothes / what degrees to wash dark trousers / is 30 degrees enough / how hot do i wash dark clothes',
  ],
  'dryer-safe': [
    '',
    'Cotton towels, underwear and bedding and most polyester take the dryer on low; wool, silk, viscose, linen, elastane, bras and prints do not, as heat shrinks or breaks them.',
    'which clothes can go in the dryer / can i tumble dry cotton / what must not go in the tumble dryer / does the dryer damage clothes / can a bra or leggings go in the tumble dryer / what happens if i tumble dry it',
  ],
  'dry-sweater': [
    '',
    'Dry a sweater flat on a towel in its shape, away from sun and radiator, and turn it once; hanging makes it long.',
    'how do i dry a wool jumper / can i hang up a wet sweater',
  ],
  'backpack-wash': [
    '',
    'Empty a backpack, brush it, and wash it by hand in lukewarm soapy water; coatings and padding suffer in the machine. Dry it open, upside down.',
    'can i wash my backpack in the machine / how do i clean a school bag',
  ],
  'jeans-soften': [
    '',
    'Stiff jeans soften with wearing, with a wash inside out at 40 degrees with a cup of vinegar, and in the dryer on low with tennis balls.',
    'how do i make stiff jeans softer',
  ],
  'jeans-shrink': [
    '',
    'To shrink cotton jeans on purpose, wash them at 60 degrees and dry them hot; it takes half a size, at waist and length both, and fades them. With stretch it hardly works.',
    'can i shrink my jeans on purpose / how do i make a shirt smaller by washing',
  ],
  'jeans-too-tight': [
    '',
    'Tight cotton jeans give when worn damp for an hour with some squats, or on a waistband stretcher; it holds until the next wash. A tailor can let in a gusset.',
    'how can i stretch jeans that are too tight in the waist / my trousers dig in at the waist / the waistband of my trousers is too tight how do i loosen it',
  ],
  'dye-clothes': [
    '',
    'Cotton, linen, viscose and silk take textile dye in the machine, polyester hardly; dye only darker, wash once before and once after, apart.',
    'can i dye my dress another colour / how do i dye faded jeans black / can i turn a beige dress black',
  ],
  'hem-without-sewing': [
    '',
    'Without sewing, hem with iron-on tape: turn the hem up, lay the tape in, press with a damp cloth for ten seconds; it holds some washes.',
    'how do i shorten trousers without sewing / shorten pants without a sewing machine',
  ],
  'label-itch': [
    '',
    'A scratchy label is unpicked with small scissors or a seam ripper, stitch by stitch; cut off, its rest scratches even more.',
    'label in my shirt scratches / how do i remove the tag without a hole / the sewn in label at the neck is scratching me',
  ],
  'new-smell': [
    '',
    'The smell of new clothes, leather and shoes goes with some days of airing; wash what may be washed, put baking soda or coffee in shoes, and no perfume on it.',
    'new shoes smell of chemicals / how do i get rid of the smell of new leather / second hand clothes smell',
  ],
  'polyester-smell': [
    '',
    'Polyester keeps the smell of sweat, as its oil clings to the fiber: soak it in water with vinegar or soda for an hour, wash it soon with sports detergent, without softener; merino and cotton smell less.',
    'why do my polyester shirts smell of sweat / does polyester smell / gym clothes stink even after washing / gym tops reek even fresh from the wash',
  ],
  tarnish: [
    '',
    'Silver tarnishes in air and sweat: polish it with a silver cloth, keep it dry in a bag; a green finger comes from copper in the alloy and goes with soap, clear varnish inside the ring prevents it.',
    'my ring turns my finger green / why does silver go black / can i shower with gold plated jewellery / ring leaves a green mark on my finger',
  ],
  'replace-when': [
    '',
    'A bra lasts about a year of regular wear, running shoes 600 to 800 kilometers, tights some weeks, a good coat and welted shoes many years; rotating them makes all last longer.',
    'how long do running shoes last / how often should i replace bras / how long does a winter coat last',
  ],
  'clothes-last': [
    '',
    'Clothes last longer when washed seldom, cold and inside out, dried in the air, folded if knitted, mended early and worn in turn.',
    'how do i make clothes last longer',
  ],
  'old-clothes': [
    '',
    'Wearable things go to friends, charity shops or second-hand sales, worn ones into textile bins or become cloths; some brands take pieces back.',
    'what can i do with old clothes / where do i donate clothes',
  ],
  'wool-coat-home': [
    '',
    'A wool coat is brushed and aired, spots are dabbed with cold water, creases hung out in steam; once a season the cleaner. The machine felts it, unless the label allows the wool cycle.',
    'can i wash a wool coat at home / how do i clean my coat without dry cleaning',
  ],
  'dry-clean-home': [
    '',
    'At home a dry-clean-only piece can be aired, steamed and spot-cleaned with a damp cloth; structured jackets, pleats and lined silk go to the cleaner all the same.',
    'can i wash dry clean only clothes at home / what happens if i wash a suit',
  ],
  'bra-wash-often': [
    '',
    'A bra is washed after two or three wearings and rests a day between, so that its elastic recovers.',
    'how often should i wash my bra',
  ],
  'dye-shoes-socks': [
    '',
    'New leather and suede shoes may rub off on socks or feet at first: wear dark socks, wipe the inside with a damp cloth and some vinegar, let it dry and spray in a color fixative; it lessens after some wearings. If it does not, it is a case for the shop.',
    'my new shoes stain my socks is that normal / leather shoes rub off colour on my feet / my feet are blue from the new suede boots',
  ],
  shedding: [
    '',
    'A new fluffy knit sheds for the first few wears: put it in the freezer in a bag overnight, shake it out, and wash it once inside out.',
    'my jumper sheds fluff everywhere / how do i stop mohair shedding',
  ],
} as const satisfies Shelf
