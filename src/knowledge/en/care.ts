import type { Shelf } from '../shelf.ts'

/** How each is washed, dried, ironed and kept. */
export const care = {
  cotton: [
    'cotton, t shirt, tee, shirt, chinos, poplin',
    'Cotton goes into the machine at 30 or 40 degrees, dark colors inside out; hot water and the dryer shrink it, and it irons best while still damp.',
  ],
  linen: [
    'linen',
    'Wash linen at 30 or 40 degrees on a gentle cycle with room to move, hang it up wet, and iron it damp; the dryer makes it brittle and shrinks it. It creases at every wear, so many leave it unironed.',
  ],
  wool: [
    'wool, woollen, woolen, woollens, alpaca, mohair, lambswool, angora, knitwear, sweater, jumper, cardigan, pullover',
    'Wash wool rarely: by hand or on the wool cycle, cold to 30 degrees, with wool detergent and no softener; press it in a towel and dry it flat, never in the dryer. Airing often does instead.',
  ],
  merino: [
    'merino, merino wool',
    'Wash merino on the wool cycle at 30 degrees with wool detergent, no softener, and dry it flat; airing it overnight often does instead.',
  ],
  cashmere: [
    'cashmere, kashmir',
    'Wash cashmere by hand in lukewarm water with wool detergent, or in the machine only on a cold wool cycle in a bag; do not wring it, dry it flat on a towel, never in the dryer, and store it folded.',
  ],
  silk: [
    'silk, silky',
    'Wash silk by hand in cool water with a mild detergent, do not rub or wring it, roll it in a towel, dry it out of the sun, and iron it inside out on low; what says dry clean only goes to the cleaner.',
  ],
  satin: [
    'satin',
    'Wash satin cool, by hand or in a bag on the gentle cycle, inside out; no dryer, and iron it inside out on low.',
  ],
  denim: [
    'denim, jeans',
    'Wash denim seldom, inside out at 30 degrees, and let it hang dry; the dryer shrinks and fades it.',
  ],
  leather: [
    'leather, leather jacket',
    'Leather does not go into the wash: wipe it with a damp cloth, let it dry away from heat, and feed it with leather cream now and then; big stains are for a leather cleaner.',
  ],
  suede: [
    'suede, nubuck',
    'Suede wants no water: brush it dry, take spots off with a suede eraser, and spray it against rain before the first wear.',
  ],
  polyester: [
    'polyester, microfiber, microfibre',
    'Polyester goes into the machine at 30 or 40 degrees; skip the softener, and iron it on low if at all.',
  ],
  nylon: [
    'nylon, polyamide',
    'Nylon washes at 30 degrees and dries fast on the line; keep it from hot irons and the dryer.',
  ],
  viscose: [
    'viscose, rayon, modal, lyocell, tencel, cupro',
    'Wash viscose at 30 degrees on the gentle cycle, do not wring it, as it is weak when wet, hang it up in shape and iron it on medium; the dryer shrinks it.',
  ],
  velvet: [
    'velvet, velour',
    'Wash cotton velvet inside out on a gentle cold cycle, have silk velvet cleaned, and steam it rather than iron it.',
  ],
  fleece: [
    'fleece, sherpa, teddy',
    'Wash fleece at 30 degrees inside out without softener and let it dry in the air; do not iron it.',
  ],
  down: [
    'down jacket, down coat, down, puffer, puffer jacket',
    'Wash down on a gentle cycle at 30 degrees with little down detergent, rinse twice, and dry it on low in the dryer with two tennis balls until no clumps are left.',
  ],
  corduroy: [
    'corduroy, cords',
    'Wash corduroy inside out at 30 degrees, not too full a drum, and hang it up; brush the pile while it is damp.',
  ],
  canvas: [
    'canvas',
    'Brush canvas off and clean it with lukewarm water and mild soap by hand; shoes and bags do not go into the dryer.',
  ],
  acrylic: ['acrylic', 'Wash acrylic at 30 degrees on the gentle cycle and dry it flat; do not iron it hot.'],
  'faux-leather': [
    'faux leather, fake leather, vegan leather, pu leather, leatherette, pleather',
    'Wipe faux leather with a damp cloth and mild soap; no machine, no heat, no iron.',
  ],
  'faux-fur': [
    'faux fur, fake fur',
    'Shake and brush faux fur, wipe spots with a damp cloth, and if the label allows it wash it cold by hand and dry it in the air; heat mats it.',
  ],
  lace: [
    'lace, tulle, chiffon, organza',
    'Wash lace and other sheer cloth by hand or in a bag, cold and gentle, dry it flat and steam it instead of ironing.',
  ],
  'gore-tex': [
    'gore-tex, gore tex, goretex, membrane, rain jacket, raincoat, hardshell, softshell, waterproof jacket, ski jacket, ski wear, waterproofs, shell jacket',
    'Wash rain gear at 30 degrees with a liquid detergent, zips closed and without softener, and rinse it well. Reproof it when drops no longer roll off, about every few washes; a little heat of dryer or iron revives what is left.',
  ],
  'waxed-jacket': [
    'waxed jacket, waxed cotton, wax jacket',
    'A waxed jacket never goes into the machine: brush and sponge it with cold water, and wax it again about once a year.',
  ],
  swimwear: [
    'swimsuit, swimwear, bikini, swim trunks, swim shorts, bathing suit, swimming costume',
    'Rinse swimwear in cold water after every swim, wash it by hand, do not wring it and dry it in the shade: it dries in a few hours, and chlorine and sun wear it out.',
  ],
  bra: [
    'bra, lingerie, underwire',
    'Wash bras closed, in a bag on the gentle cycle at 30 degrees or by hand, without softener, and never in the dryer.',
  ],
  underwear: [
    'underwear, socks, pants and socks, boxers, knickers',
    'Cotton underwear and socks take 60 degrees, which kills germs; with elastane or prints 40 degrees is kinder.',
  ],
  tights: [
    'tights, stockings, pantyhose',
    'Wash tights in a bag at 30 degrees without softener and hang them up to dry.',
  ],
  suit: [
    'suit, blazer, suit jacket, wool coat, overcoat, tuxedo',
    'Suits, blazers and wool coats are brushed, aired and steamed after wearing and dry-cleaned only once or twice a season; broad hangers keep their shape.',
  ],
  tie: [
    'tie, neckties, silk tie',
    'Ties are not washed: undo the knot after wearing, hang or roll them, and take stains to the cleaner.',
  ],
  hat: [
    'hat, cap, straw hat, felt hat, baseball cap',
    'Brush felt hats, dab straw with a damp cloth, and wash caps by hand in lukewarm water; dry them in shape over a bowl.',
  ],
  sneakers: [
    'sneakers, sneaker, trainers, canvas shoes, running shoes',
    'Take out laces and insoles, brush off dirt and clean with lukewarm soapy water and a soft brush; stuff them with paper and dry them in the air. The machine loosens glue, and leather never goes in.',
  ],
  boots: [
    'leather boots, leather shoes, boots, shoes',
    'Brush leather shoes, wipe them damp, let them dry on shoe trees away from heat, cream or wax them every few weeks, and spray new ones against water.',
  ],
  bag: [
    'handbag, leather bag, bag, purse, backpack',
    'Wipe bags with a damp cloth, feed leather with cream, brush suede, stuff them with paper and keep them in a cloth bag out of the sun.',
  ],
  sequins: [
    'sequins, sequin, beads, beaded, embroidered, embroidery',
    'Turn sequins and beads inside out, wash them by hand in cold water or have them cleaned, dry them flat, and never iron over them.',
  ],
  jewelry: [
    'jewelry, jewellery, silver, gold, necklace, ring',
    'Take jewelry off for showers, sleep and perfume, keep it dry in a pouch, and polish silver with a silver cloth.',
  ],
  white: [
    'white clothes, whites, white shirts, white shirt, white sneakers',
    'Wash whites apart from colors at 40 or 60 degrees with a bleaching powder; oxygen bleach brings gray ones back, and drying in the sun helps.',
  ],
  black: [
    'black clothes, black jeans, dark clothes, dark colors, dark colours',
    'Wash black inside out, cold to 30 degrees, with a liquid detergent for darks, in a not too full drum and without the dryer, so it stays black.',
  ],
  'new-clothes': [
    'new clothes, new jeans, before first wear, before wearing',
    'Wash new clothes once before wearing them, above all what lies on the skin: it takes out loose dye and finish. Dark ones bleed, so wash them apart.',
  ],
  prints: [
    'prints, printed t shirt, graphic tee, band t shirt, logo',
    'Wash printed pieces inside out at 30 degrees, dry them in the air and never iron over the print.',
  ],
  gym: [
    'gym clothes, sportswear, sports bra, leggings, activewear, running clothes',
    'Wash sportswear soon after wearing, inside out at 30 or 40 degrees with a sports detergent and no softener, which clogs the fibers; dry it in the air.',
  ],
  baby: [
    'baby clothes',
    'Wash baby clothes at 40 to 60 degrees with mild detergent, without softener or perfume.',
  ],
} as const satisfies Shelf
