import type { Shelf } from '../shelf.ts'

/** How things are told from each other where one name is not enough: found by what people ask. */
export const comparisons = {
  'tights-leggings': [
    '',
    'Tights cover the feet, are thin and worn under skirts; leggings end at the ankle and are thick enough to be worn alone; stockings end at the thigh.',
    'what is the difference between tights and leggings / tights or stockings / are leggings the same as tights',
  ],
  'dress-gown': [
    '',
    'A gown is a floor-length, formal dress; a dress may be of any length.',
    'what is the difference between a dress and a gown',
  ],
  'coat-jacket-difference': [
    '',
    'A coat reaches over the seat and is heavier, a jacket ends at waist or hip; a blazer is a tailored jacket worn indoors, too.',
    'difference between a coat and a jacket / what counts as a coat',
  ],
  'shirt-blouse-difference': [
    '',
    'A shirt has a firm collar, cuffs and a straight cut, a blouse is softer and looser, often with gathers; men’s shirts button to the other side.',
    'difference between a shirt and a blouse / what is the difference between a top and a blouse',
  ],
  'boxers-briefs': [
    '',
    'Briefs have no leg, boxers are loose with a leg, trunks and boxer briefs tight with one; trunks show least under trousers, boxers are the airiest.',
    'boxers or briefs which is better / what is the difference between trunks and boxers',
  ],
  'bikini-tankini': [
    '',
    'A bikini is two small pieces, a tankini a bikini with a longer top, a swimsuit one piece; a burkini covers all but face, hands and feet.',
    'what is a tankini / difference between a swimsuit and a tankini',
  ],
  'bralette-bra': [
    '',
    'A bra has shaped cups and often a wire, a bralette is soft and unpadded for small to medium busts; a balconette is cut low and straight, a plunge deep in the middle, a minimizer spreads the bust flat.',
    'difference between a bra and a bralette / what kinds of bras are there / what is a minimizer',
  ],
  'sandals-slides': [
    '',
    'Sandals have straps that hold the foot, slides one broad band without a back, flip-flops a strap between the toes, mules a closed front.',
    'difference between sandals slides and flip flops',
  ],
  'boots-kinds': [
    '',
    'Ankle boots end at the ankle, Chelsea boots have elastic sides, combat and hiking boots laces, riding and knee boots reach the knee, overknees beyond it.',
    'what kinds of boots are there / difference between ankle boots and chelsea boots',
  ],
  'scarf-shawl': [
    '',
    'A scarf is long and narrow, a shawl large and worn around the shoulders, a stole narrow and dressy, a snood sewn to a loop.',
    'difference between a scarf and a shawl / what is a stole',
  ],
  'hats-kinds': [
    '',
    'A beanie is a knitted cap, a beret flat and round, a flat cap has a small stiff brim, a bucket hat a soft sloping one, a fedora a creased crown, a panama is woven of palm straw.',
    'what kinds of hats are there / difference between a beanie and a beret',
  ],
  'skinny-slim': [
    '',
    'Skinny is tight down to the ankle, slim close without clinging, straight equally wide from the knee, tapered roomy above and narrow below, relaxed loose all over.',
    'difference between skinny slim and straight jeans / which jeans cuts are there / slim fit or regular fit / are slim and skinny the same',
  ],
  'real-fake-leather': [
    '',
    'Leather breathes, ages well and lasts for many years with care; faux leather is cheaper, vegan and wipes clean, but traps heat and peels after a few.',
    'real leather or faux leather which is better / difference between pu and leather',
  ],
  'wool-merino-cashmere': [
    '',
    'Wool is sturdy and may itch, merino finer and softer, cashmere softest, warmest for its weight and most delicate; merino is the best for travel and sport.',
    'difference between merino and cashmere / is merino better than normal wool',
  ],
  'cotton-linen': [
    '',
    'Linen is cooler and dries faster, but creases; cotton is softer, cheaper and easier to care for. Blends of both crease less.',
    'cotton or linen for summer / is linen better than cotton',
  ],
  'silk-satin': [
    '',
    'Silk is a fiber, satin a shiny weave, which may be of silk or polyester; silk breathes and feels cool, polyester satin is cheaper and easier to wash.',
    'difference between silk and satin / is satin the same as silk',
  ],
  'purse-bag': [
    '',
    'A wallet holds cards and notes, a purse is a small one for coins in Britain and a handbag in America; a tote is large and open, a crossbody hangs across, a clutch has no strap.',
    'difference between a purse and a handbag / what types of bags are there',
  ],
  'quartz-automatic': [
    '',
    'A quartz watch runs on a battery and keeps time best; an automatic winds itself by movement, costs more and needs service every few years.',
    'difference between quartz and automatic watches',
  ],
  'trench-raincoat': [
    '',
    'A trench is water-repellent cotton, fine for showers and smart; a raincoat is coated or has a membrane and keeps out lasting rain.',
    'is a trench coat waterproof / trench coat or raincoat',
  ],
  'suit-blazer-sports': [
    '',
    'Suit jacket and trousers share one cloth; a blazer stands alone, plain and often with contrast buttons; a sports jacket has texture or checks.',
    'difference between a blazer and a suit jacket / can i wear a suit jacket as a blazer',
  ],
  'formal-codes': [
    '',
    'From casual to strict: casual, smart casual, business casual, business formal, cocktail, black tie, white tie. Semi-formal is a suit or a cocktail dress; formal is a dark suit or a long dress.',
    'what does semi formal mean / which dress codes are there / what is formal attire / how dressy is dressy',
  ],
  'beach-formal': [
    '',
    'Beach formal is festive but light: a flowing midi or maxi dress, or linen suit or chinos with a shirt, and flat or block-heeled sandals or loafers; no flip-flops.',
    'what does beach formal mean / what is tropical attire on an invitation',
  ],
  'sporty-elegant': [
    '',
    'Sporty-elegant, as Germans write it, is smart casual: chinos or dark jeans, shirt or blouse, a blazer or fine knit, loafers or clean sneakers.',
    'what does sporty elegant mean',
  ],
} as const satisfies Shelf
