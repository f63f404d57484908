import type { Shelf } from '../shelf.ts'

/** Which fabric, shoe or cut is good for what, and how to tell: found by what people ask. */
export const choosing = {
  'sensitive-skin': [
    '',
    'For sensitive skin and eczema smooth, airy fibers are best: soft cotton, silk, viscose, modal, lyocell or very fine merino, with flat seams and no labels, washed once before wearing. Coarse wool irritates most, and tight polyester traps sweat, which itches too.',
    'which fabric is best for eczema / what clothes for sensitive skin and rashes / is polyester bad for sensitive skin / which material does not itch / my son has neurodermatitis which clothes can he wear / i get a rash from clothes which fabric is kind',
  ],
  'polyester-bad': [
    '',
    'Polyester is not harmful to wear, but lets little air through and holds smells, and its washing sheds microfibers; it is cheap, strong and quick to dry, which is why so much is made of it. For comfort look for cotton, linen, viscose, wool or lyocell in the material.',
    'is polyester bad for you / why is everything made of polyester / is polyester toxic / why do clothes contain so much plastic / why do nearly all clothes contain plastic fibres',
  ],
  'sweat-fabric': [
    '',
    'For people who sweat: loose linen, light cotton, lyocell and fine merino in daily life, quick-drying polyester mesh for sport; tight polyester, acrylic and lined jackets make it worse.',
    'which fabric is best if you sweat a lot / most breathable material / does cotton or polyester make you sweat more',
  ],
  'crease-free': [
    '',
    'Least creased: jersey, ponte, knits, merino, polyester crepe, seersucker and plisse; linen, viscose and plain cotton crease most. A little elastane or wool in the cloth helps.',
    'which fabric does not crease / clothes that need no ironing for travelling / what material wrinkles the least / which fabric comes out of the suitcase smooth',
  ],
  'non-iron': [
    '',
    'Non-iron shirts are treated with resin or woven so that they dry nearly smooth: hang them up wet on a hanger. They are a little less airy and the finish wears off with the years.',
    'what does non iron mean / do non iron shirts really need no ironing / what is meant by easy iron',
  ],
  'wool-itch': [
    '',
    'Wool itches when its fibers are thick; merino, cashmere, lambswool and alpaca are fine enough for most skins. Real allergy to wool is rare, but cotton, acrylic or fleece are safe then.',
    'why does wool itch / which wool does not scratch / i am allergic to wool what is warm instead / every woollen sweater tickles me is there some which does not',
  ],
  'alternative-to-wool': [
    '',
    'Warm without wool: fleece, brushed cotton, flannel, corduroy, sherpa, thick jersey, and synthetic or down filling for jackets.',
    'what is warm but not wool / vegan warm fabrics',
  ],
  'warmest-coat': [
    '',
    'The warmest coats are filled with down or thick synthetic filling, reach over the thigh, have a hood and tight cuffs; dense wool comes next. Below minus ten layers underneath count as much.',
    'which coat is the warmest / is down warmer than wool / what jacket for minus 15 degrees / is a wool coat warm enough for winter / warmest kind of coat for russia or canada',
  ],
  'down-vs-synthetic': [
    '',
    'Down is warmer for its weight and packs smaller, but fails when wet; synthetic filling warms when damp, washes easily, costs less and is vegan.',
    'is down or synthetic filling better / down jacket or padded jacket / feathers or synthetic padding which is better',
  ],
  'wool-in-rain': [
    '',
    'A wool coat bears light rain and snow: shake it and let it dry on a hanger. In lasting rain it soaks and gets heavy; then take a mac, a trench with a lining or a shell.',
    'can a wool coat get wet / is a wool coat ok in the rain or snow / is wool waterproof / can i go out in the rain with my wool overcoat',
  ],
  'leather-waterproof': [
    '',
    'Smooth leather sheds a shower when it is waxed or sprayed, but its seams let water in; only shoes with a membrane or rubber stay dry in lasting rain.',
    'are leather boots waterproof / can leather shoes get wet',
  ],
  'nylon-waterproof': [
    '',
    'Nylon and polyester alone are not waterproof: it takes a coating or membrane and sealed seams.',
    'is nylon waterproof / is polyester rain proof',
  ],
  'reproof-after-wash': [
    '',
    'The water-repellent finish wears off with washing and use: when drops no longer roll off, wash the jacket clean, tumble it on low if the label allows, and spray or wash in a new proofing.',
    'does a rain jacket need to be waterproofed again after washing / why is my rain jacket no longer waterproof',
  ],
  'linen-facts': [
    '',
    'Linen creases by nature, softens with every wash, hardly pills and stretches little; light colors may be see-through, and it may shrink a few percent at first.',
    'does linen crease a lot / does linen get softer / is white linen see through / does linen stretch',
  ],
  'cotton-facts': [
    '',
    'Plain cotton hardly stretches unless it is knitted or has elastane; it shrinks a little in hot water and the dryer, creases, and fades slowly.',
    'does cotton stretch / does 100 percent cotton shrink / does cotton fade',
  ],
  'viscose-facts': [
    '',
    'Viscose creases, may shrink by several percent when washed warm, is weak when wet and can turn a little shiny; washed cool and hung up it keeps its fall. It is made of wood, so it is not plastic.',
    'does viscose shrink / is viscose good quality / is viscose plastic / does rayon crease',
  ],
  'wool-facts': [
    '',
    'Wool knits stretch when hung and felt when washed warm, but creases fall out overnight and it smells little; pills show where it rubs in the first weeks.',
    'does wool stretch / does merino pill / does wool smell when you sweat',
  ],
  'cashmere-worth': [
    '',
    'Cashmere pills at first even when good, as its fibers are fine; comb it a few times and it stops. Dense, two-ply knits last for years; very cheap thin ones pill on and on.',
    'is cashmere worth the money / why does my cashmere sweater pill / does cashmere last / is it worth paying for cashmere',
  ],
  'acrylic-warm': [
    '',
    'Acrylic is fairly warm, light and cheap, but holds sweat and pills; wool or a blend with wool is warmer and airs better.',
    'is acrylic warm / is acrylic as good as wool / does acrylic pill',
  ],
  'faux-leather-lasts': [
    '',
    'Faux leather of PU lasts some two to five years before it peels at bends; wipe it, keep it from heat and sun. It does not stretch like leather.',
    'does faux leather peel / how long does vegan leather last / does fake leather stretch / my fake leather bag is flaking is that normal',
  ],
  'leather-jacket-stretch': [
    '',
    'A leather jacket softens and widens a little at elbows and back, so it may be snug without a sweater; it never gets longer.',
    'does a leather jacket stretch over time / how tight should a leather jacket be / does a tight leather jacket get wider with time',
  ],
  'elastane-share': [
    '',
    'One to three percent elastane gives trousers comfort, five to ten makes them clearly stretchy, fifteen and more is for sport and swimwear; heat wears it out.',
    'how much elastane is good in jeans / what does 2 percent elastane do',
  ],
  'pilling-fabrics': [
    '',
    'Loose, soft and mixed yarns pill most: acrylic, polyester blends, cheap cashmere; long fibers and dense weaves such as linen, silk, pima cotton and worsted wool pill least.',
    'which fabrics do not pill / why do jumpers bobble / which jumper does not form these little knots',
  ],
  'see-through-when-wet': [
    '',
    'Light colors, thin and unlined cloth go see-through when wet; dark colors, prints, a lining and 180 grams and more per square meter stay opaque. Hold it against the light with your hand behind it.',
    'will a swimsuit be see through when wet / how do i know if a white shirt is see through / are white trousers transparent / does a white swimsuit turn transparent in water',
  ],
  'quick-dry': [
    '',
    'Quickest to dry are polyester and nylon, then merino and thin linen; cotton, denim and down take longest, and padded cups and linings longer than the rest.',
    'does swimwear dry quickly / which fabric dries fastest / how long does cotton take to dry / which trousers dry fastest when i wash them on a trip',
  ],
  'hard-wearing': [
    '',
    'Hardest to wear out: dense denim, canvas, twill, corduroy, Cordura and leather with double seams; thin jersey, viscose and stretch go first. Knees and seat want reinforcement for work and children.',
    'which trousers last longest / what material is the toughest for work / fabric that survives children',
  ],
  'sport-cotton': [
    '',
    'For running and the gym take polyester, nylon or merino that carry sweat away; cotton soaks up, stays wet and chafes.',
    'can i run in a cotton t-shirt / which fabric for the gym / is cotton good for sport / is a normal cotton shirt ok for a marathon',
  ],
  'hiking-clothes': [
    '',
    'For hiking wear layers: a merino or synthetic shirt, a fleece, a rain shell, quick-dry trousers rather than jeans, wool socks and shoes with a grippy sole that are broken in.',
    'can i hike in jeans / do i need hiking boots or are trainers enough for hiking / hiking shoes or boots',
  ],
  'skiing-layers': [
    '',
    'Under ski wear go thermal underwear of merino or synthetic, ski socks, one pair only, and a fleece; the jacket and trousers are waterproof from 10,000 millimeters. No cotton.',
    'what do i wear under ski clothes / what do i need for skiing the first time',
  ],
  'summer-suit': [
    '',
    'A summer suit is of linen, cotton, seersucker or open-woven wool (fresco), half lined or unlined; wool creases least.',
    'which fabric for a suit in summer / is a wool suit too hot for summer',
  ],
  'sleep-fabric': [
    '',
    'For sleeping cotton jersey, flannel in the cold, linen, silk, modal or bamboo in the heat; loose and without tight elastic.',
    'what are the best pyjamas for hot sleepers / which fabric to sleep in',
  ],
  'baby-fabric': [
    '',
    'Babies need soft, washable cotton, best organic, or merino and silk underneath in the cold; no cords, loose buttons or scratchy seams, and wide necks or side snaps.',
    'which material is best for baby clothes / is wool ok for babies',
  ],
  'sun-protection': [
    '',
    'Dense, dark or bright and dry cloth holds back most sun: denim, tight polyester and nylon, or marked UPF 50; a thin white cotton shirt has only about 5 to 10, less when wet.',
    'which clothes protect from the sun / do i burn through a t-shirt / best clothes for sun allergy / can i get sunburnt through thin clothes',
  ],
  'sustainable-fabric': [
    '',
    'Kindest to the planet are clothes worn for long; among fabrics linen, hemp, organic cotton, lyocell, recycled fibers and wool with a label do well, conventional cotton and new polyester less.',
    'which fabric is the most sustainable / is viscose sustainable / is cotton bad for the environment / how do i shop ethically / which fabric harms the environment least',
  ],
  'leather-ethics': [
    '',
    'Leather is mostly a by-product of meat, but tanning is dirty unless certified; plastic leather spares animals and is made of oil. Cork, pineapple and apple leather lie between; what lasts longest often wins.',
    'is vegan leather better for the environment / is leather a by-product',
  ],
  'vegan-check': [
    '',
    'Vegan means no leather, suede, wool, cashmere, silk, down, fur, horn or shell; look at linings, labels of jeans and glue of shoes. Cotton, linen, viscose, polyester and PU are free of animals.',
    'how do i know if shoes are vegan / which materials are not vegan / is faux fur vegan',
  ],
  'faux-fur-tell': [
    '',
    'Faux fur has a woven backing and hair that ends blunt and melts to a bead in a flame; real fur has leather beneath, tapering hair and an underwool. In doubt the label has to name animal parts.',
    'how do i tell real fur from faux fur / is the fur real',
  ],
  'real-gold': [
    '',
    'Real gold carries a stamp: 333, 375, 585, 750 or 9 to 18 k; silver 925. Without a stamp and at a low price it is plated or gold-colored, which wears off with water and perfume.',
    'how do i know if it is real gold / how to tell real silver / is cheap jewellery real / how do i recognize whether a necklace is really gold',
  ],
  nickel: [
    '',
    'Free of nickel as a rule: titanium, niobium, platinum, 925 silver without plating, 14 k gold and more, surgical steel nearly so; belt buckles, jeans buttons and cheap earrings are the usual culprits, and clear varnish helps for a while.',
    'i am allergic to nickel what earrings can i wear / which jewellery is hypoallergenic / belt buckle gives me a rash / earrings make my lobes itch what metal then',
  ],
  'pearls-real': [
    '',
    'Real pearls feel cool and a little gritty on the teeth and differ slightly from each other; false ones are smooth, alike and light.',
    'how do i tell if pearls are real',
  ],
  'watch-water': [
    '',
    '3 ATM bears splashes, 5 ATM a shower and a swim in a pool, 10 ATM swimming and snorkeling, 20 ATM diving.',
    'can i swim with a 5 atm watch / how waterproof is a watch',
  ],
  'sunglasses-choose': [
    '',
    'Sunglasses need UV400; filter category 3 suits beach and driving, 2 the town, 4 glaciers only. Polarized lenses take glare off water and roads. Small faces take narrow frames of up to about 130 millimeters.',
    'what should i look for in sunglasses / are polarized sunglasses better / which sunglasses for a small face / what must good sunglasses have to protect the eyes',
  ],
  'ice-grip': [
    '',
    'On ice grip comes from a soft rubber sole with deep, fine-cut profile, wide and flat; hard plastic and smooth leather slide. For sheer ice there are spikes to pull over.',
    'which shoes do not slip on ice / what soles are non slip for wet floors / shoes for snow and ice / shoe soles that hold on icy pavements',
  ],
  'standing-shoes': [
    '',
    'For standing all day: cushioned, flat to three centimeters, a firm heel and a roomy toe box, removable insoles, easy to wipe; two pairs in turn and compression socks help. Ballet flats and thin soles tire.',
    'which shoes for standing all day / best shoes for nurses or waiters / my feet hurt after work what shoes help / i am a waitress and my feet burn in the evening which shoes / eight hours on my feet in a kitchen',
  ],
  insoles: [
    '',
    'For your own insoles shoes need a removable footbed and some depth, so lace-ups, sneakers and boots; take half a size more if it is tight.',
    'which shoes work with orthopedic insoles / shoes for flat feet or plantar fasciitis',
  ],
  'running-shoes': [
    '',
    'For running, shoes with cushioning and some drop for road, a lugged sole for trails; heavier runners and sore knees want more cushioning and a wide base. Fashion sneakers are for walking.',
    'what is the difference between running shoes and sneakers / can i run in normal trainers / which running shoes for bad knees',
  ],
  'slippers-safe': [
    '',
    'For unsteady feet: slippers with a closed heel, velcro and a rubber sole that does not slide; mules and fluffy loose ones make people trip.',
    'which slippers are safe for old people / non slip slippers that stay on',
  ],
  'loose-socks': [
    '',
    'Socks that neither slip nor cut in have a broad, soft, comfort top without tight elastic, a shaped heel and enough length; diabetics need them seamless and light inside.',
    'which socks do not fall down / socks for diabetics without elastic / socks leave marks on my legs',
  ],
  'sports-bra': [
    '',
    'Yoga needs light, cycling and gym medium, running and riding high support: wide straps, firm band, cups each for itself from about D. It is right when nothing bounces and you still breathe.',
    'which sports bra for running with a large bust / how much support does a sports bra need / heavy bosom and i want to start jogging',
  ],
  'strapless-bra': [
    '',
    'A strapless bra holds by its band: take it firm, with silicone edges and wide wings, one band size smaller if it slides; adhesive cups suit small to medium busts.',
    'how do i stop a strapless bra sliding down / backless dress but i need a bra / which bra for a strapless or low back dress',
  ],
  'comfortable-bra': [
    '',
    'Bras that do not hurt: a firm but not tight band, wide soft straps, full cups, wireless or with a well-cased wire, in cotton or modal; most pain comes from a band too wide and cups too small.',
    'which bra does not hurt / most comfortable bra for big breasts / are underwire bras bad',
  ],
  'underwear-fabric': [
    '',
    'Cotton or modal is the healthiest next to the skin, as it lets air through; synthetics are for sport. At least a cotton gusset is good.',
    'which underwear is healthiest / is cotton underwear better',
  ],
  'tummy-jeans': [
    '',
    'Against a gap at the back of the waist: curvy or high-rise cuts, a contoured waistband, some stretch, and sizes by the hips; a tailor takes in the waist.',
    'jeans for big thighs and a small waist / jeans gap at the back / which jeans for curvy hips / all jeans stand away at my back because my waist is slim',
  ],
  'sitting-trousers': [
    '',
    'For long sitting or a wheelchair: elastic or drawn-up waist higher at the back, soft stretch cloth, no back pockets or rivets, roomy seat and somewhat longer legs.',
    'trousers for wheelchair users / trousers comfortable for sitting all day',
  ],
  'easy-dressing': [
    '',
    'For stiff shoulders, arthritis or after surgery: front openings with zip, snaps or velcro, wide armholes, stretch jersey, elastic waists, slip-on shoes with a long shoehorn; put the sore arm in first.',
    'clothes that are easy to put on with arthritis / what to wear after shoulder surgery / easy dressing for elderly / my mother cannot lift her arm since the operation what clothes are practical',
  ],
  'quality-spot': [
    '',
    'Look at the seams, straight and dense, at patterns that meet, at cloth that springs back from a crumple, at sturdy zips and spare buttons, and at the composition; price and brand tell little.',
    'how can i tell good quality clothes / is expensive clothing worth it / how do i recognise a well made suit / how do i recognise a well made garment',
  ],
  'fake-brand': [
    '',
    'Copies show in sloppy seams, wrong fonts and labels, thin metal parts and a price that is too good; buy from the brand or a known shop and keep the receipt.',
    'how do i tell if a designer bag is fake',
  ],
  'how-many-clothes': [
    '',
    'Some 30 to 40 pieces with shoes and coats carry most people through a season: about three trousers, ten tops, three knits, two jackets, a coat, one festive thing, four pairs of shoes.',
    'how many clothes do i need / how many jeans or shirts should a man own',
  ],
  'first-suit': [
    '',
    'A first suit is navy or charcoal, single-breasted with two buttons, of plain wool, and fits at the shoulders; it does for interviews, weddings, funerals and the office. Black is for evenings.',
    'which suit should i buy first / what colour suit is most versatile / i need one suit for everything in which colour',
  ],
  'first-pieces': [
    '',
    'After a change of size or job begin with what you wear every day: two pairs of trousers, four tops, a knit, a jacket and shoes in matching calm colors; buy the rest once you know what gets worn.',
    'i lost a lot of weight where do i start with new clothes / where do i begin with a new wardrobe',
  ],
  'trend-now': [
    '',
    'I follow no trends from day to day; wide and straight legs, soft tailoring, plain knits, loafers and slim sneakers have stayed for years, and whatever fits you well is never wrong.',
    'what is in fashion right now / what are people wearing this year / what is trending this season / are flares back',
  ],
} as const satisfies Shelf
