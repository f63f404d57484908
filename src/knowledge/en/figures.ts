import type { Shelf } from '../shelf.ts'

/** What suits whom, said of cuts and colors, never of people. */
export const figures = {
  taller: [
    'look/appear/seem/looks + taller/longer, legs + longer/taller, make me/us look taller, make my legs, short legs, short women, short men, short guys, short girls, short person, short people, petite, im short, i am short, im small, im tiny, im 5 foot, im 5ft, i am 5 foot, 150 cm, 155 cm, 158 cm',
    'A high waist, a straight or slightly flared leg that reaches the shoe, and one color from waist to foot draw a long line; a V-neck and shoes in the color of the trousers add to it. Hems that end mid-calf cut it short.',
    'how can i look taller / what makes legs look longer / i am tiny how do i look longer',
  ],
  narrower: [
    'slimmer, thinner, skinnier, narrower, slimming, less wide',
    'One dark, matte color from top to bottom, vertical seams or stripes and an open jacket draw a narrow line; cuts that skim rather than cling do most.',
    'how can i look slimmer / what makes you look thinner',
  ],
  hips: [
    'wide hips, big hips, broad hips, curvy hips, hips, pear, pear shape*, big thighs, thick thighs, big bum, big bottom',
    'A-line skirts and dresses, and straight or bootcut trousers in a dark color, fall smoothly over the hips; lighter colors and details belong on the top.',
    'what suits wide hips or a pear shape',
  ],
  'no-hips': [
    'no hips, narrow hips, hardly any hips, straight figure, rectangle, boyish figure, no waist',
    'Peplums, full or A-line skirts, wide or barrel-leg trousers and a belt give hips and waist; plain, darker tops with V-necks leave the stage to them.',
    'how do i dress narrow hips or a straight figure',
  ],
  middle: [
    'belly, tummy, stomach, midriff, apple, apple shape*, waistline, muffin top, paunch',
    'Empire or wrap cuts, tops that fall loosely over the waist, a high rise and an open cardigan or blazer skim the middle; a V-neck draws the eye up.',
    'how do i hide my tummy / what suits an apple shape / what to wear with a big belly / big belly what shape of clothes',
  ],
  bust: [
    'bust, big bust, busty, chest, boobs, cleavage, breast, large breasts',
    'V-necks, wrap tops and single-breasted jackets with some shape at the waist sit well there; high necks and big chest pockets add volume.',
    'what suits a large bust',
  ],
  'small-bust': [
    'small bust, small chest, flat chest, small boobs, flat chested, small breasts',
    'Ruffles, gathers, boat and high necks, breast pockets and horizontal details add volume; thin straps and plunging necks sit well, too.',
    'what suits a small bust',
  ],
  shoulders: [
    'shoulder, broad shoulders, wide shoulders, inverted triangle',
    'V-necks, raglan sleeves and plain tops with wider or lighter trousers or skirts balance the shoulders; pads and boat necks make them broader.',
    'what suits broad shoulders',
  ],
  'narrow-shoulders': [
    'narrow shoulders, sloping shoulders, small shoulders',
    'Boat necks, light padding, puff sleeves and horizontal stripes broaden the shoulders; raglan sleeves and halters narrow them.',
    'what suits narrow or sloping shoulders',
  ],
  tall: [
    'im tall, im very tall, im really tall, im so tall, too tall, tall women, tall men, tall woman, tall man, tall guy, tall girl, tall people, long torso, long legs',
    'Mid-rise trousers, contrasting colors above and below, belts and wide or cropped legs all work on a long frame; look for long sizes in sleeve and leg.',
    'what suits very tall people',
  ],
  curves: [
    'hourglass, curvy, curves, plus size figure, full figure, full figured',
    'Wrap dresses, belted waists, high-rise straight or bootcut jeans and soft fabrics with some stretch follow curves well.',
    'what suits an hourglass or curvy figure',
  ],
  thin: [
    'very thin, skinny guy, skinny girl, skinny man, too thin, look less skinny, look bigger, broader, more muscular, underweight',
    'Layers, thicker fabrics such as flannel, corduroy and chunky knits, and straight rather than tight cuts add substance; horizontal stripes and lighter colors help.',
    'what makes a thin man look broader / how do skinny guys dress',
  ],
  calves: [
    'big calves, wide calves, thick calves, strong calves, thick ankles',
    'Boots with a wide or elastic shaft, ankle boots with trousers over them, and hems just below the knee or at the ankle sit best; ankle straps and mid-calf hems cut the leg.',
    'which boots suit big calves',
  ],
  arms: [
    'upper arms, big arms, arms + hide/cover/flabby, bingo wings',
    'Loose three-quarter or elbow sleeves, flutter sleeves and light cardigans skim the arms; cap sleeves and tight bands draw the eye there.',
    'how do i hide my upper arms',
  ],
  neck: [
    'short neck, double chin, thick neck',
    'V-necks, open collars and long necklaces lengthen the neck; turtlenecks and chokers shorten it.',
    'which neckline for a short neck or double chin',
  ],
  'long-neck': [
    'long neck',
    'Turtlenecks, high collars, scarves and short necklaces sit well at a long neck.',
    'what suits a long neck',
  ],
  'big-feet': [
    'big feet, large feet, wide feet',
    'Dark plain shoes, rounded or almond toes and a strap or lace across the foot make it look shorter; long points do the opposite.',
    'how do big feet look smaller',
  ],
  'face-glasses': [
    'round face, square face, oval face, heart shaped face, face shape',
    'Frames, hats and necklines work by contrast: angular ones with a round face, round ones with a square face; an oval face takes nearly all.',
    'which glasses or hat suit a round face',
  ],
  pregnant: [
    'pregnant, pregnancy, baby bump, maternity',
    'Stretchy jersey, empire and wrap cuts and trousers with a soft waistband grow with the belly; buying one or two sizes up only makes shoulders and sleeves too wide.',
    'what clothes grow with a pregnancy',
  ],
  older: [
    'over 40, over 50, over 60, over 70, my age, at 60, at 50, at 70',
    'No garment has an age: good fit, good fabric and a color that brightens the face count more than the number.',
    'what should i wear over 50 or 60 / how do i dress my age',
  ],
  redhead: [
    'red hair, redhead, ginger, ginger hair',
    'Greens from olive to emerald, navy, teal, cream, camel and rust suit red hair well, and pink does too, from dusty rose to fuchsia; very orange reds compete with it.',
    'which colours suit red hair',
  ],
  blonde: [
    'blonde, blond, blond hair, fair hair',
    'Blue, navy, dusty pink, emerald, camel and black suit blond hair; very pale yellow and beige near the face can wash it out.',
    'which colours suit blonde hair',
  ],
  brunette: [
    'brown hair, brunette, dark hair, black hair',
    'Dark hair carries strong colors: red, emerald, cobalt, white and jewel tones, and warm browns near the eyes.',
    'which colours suit brown or dark hair',
  ],
  'gray-hair': [
    'gray hair, grey hair, white hair, silver hair',
    'Clear colors suit gray hair: blue, turquoise, berry, red, crisp white and charcoal; beige and mustard near the face look tired.',
    'which colours suit grey hair',
  ],
  pale: [
    'pale skin, fair skin, light skin, pale',
    'Medium and deep colors such as navy, burgundy, forest green, teal and dusty rose suit fair skin; beige and pale yellow close to it can wash it out.',
    'which colours suit pale skin',
  ],
  dark: [
    'dark skin, black skin, brown skin, deep skin',
    'Bright and clear colors glow on dark skin: white, cobalt, yellow, fuchsia, emerald, orange; very dark brown near the face fades away.',
    'which colours suit dark skin',
  ],
  undertone: [
    'undertone, warm undertone, cool undertone, cool toned, warm toned, color type, colour type, seasonal color, autumn type, spring type, winter type, summer type',
    'If silver and blue-red flatter your face, your tone is cool: take navy, berry, emerald, pure white; if gold and orange-red do, it is warm: take camel, olive, rust, cream.',
    'how do i know if i am warm or cool toned / which colours suit me',
  ],
} as const satisfies Shelf
