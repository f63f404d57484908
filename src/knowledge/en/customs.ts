import type { Shelf } from '../shelf.ts'

/** What is done and what is not, and what people say that is not so. */
export const customs = {
  'belt-and-shoes': [
    'belt + match/same/go/color/colour + shoes',
    'In formal wear belt and shoes share their color, and leather goes with leather; in casual wear they need not.',
    'does my belt have to match my shoes / should belt and shoes be the same colour',
  ],
  'belt-and-braces': [
    'belt + braces/suspenders',
    'Braces or a belt, never both; braces want trousers with buttons and no belt loops.',
    'can i wear a belt and braces together',
  ],
  'bag-and-shoes': [
    'bag/handbag/clutch + match/same/go + shoes',
    'No, bag and shoes need not match; it is enough that they share a tone or a style.',
    'do bag and shoes have to match',
  ],
  'socks-and-suit': [
    'socks + suit/oxfords, socks + dress shoes',
    'With a suit, socks are long enough to hide the shin and take the color of the trousers or a darker one; white sports socks stay out.',
    'what colour socks with a suit / which socks with dress shoes',
  ],
  'socks-and-loafers': [
    'socks + loafers, loafers without socks',
    'Loafers go bare or with no-show socks in summer; in the office and in the cold fine socks in the color of the trousers are right, and white ones are a fashion.',
    'do you wear socks with loafers',
  ],
  'white-to-wedding': [
    'white/ivory/cream + wedding',
    'No: by custom white, ivory and cream are left to the bride, unless the invitation asks for white.',
    'can i wear white to a wedding as a guest / is cream or ivory ok for a wedding guest',
  ],
  'black-to-wedding': [
    'black + wedding',
    'Black is fine at most weddings today, best with some color or shine; ask the couple where the family is traditional.',
    'is it ok to wear black to a wedding',
  ],
  'red-to-wedding': [
    'red + wedding',
    'Yes, red is fine for guests at most weddings; a calm cut keeps it from stealing the show. In Chinese and Indian families red is the bride’s color, so ask there.',
    'can i wear red to a wedding',
  ],
  'wedding-same-color': [
    'bridesmaids + same/color/colour/match',
    'Guests keep away from the bridesmaids’ color if they know it; if it happens, nobody minds.',
    'can guests wear the same colour as the bridesmaids',
  ],
  'navy-to-funeral': [
    'navy/blue/gray/grey + funeral/burial/memorial, dark blue + funeral',
    'Yes: navy and dark gray are as right at a funeral as black, as long as the piece is plain and calm.',
    'can i wear navy or grey to a funeral / does it have to be black at a funeral / is dark blue fine at a funeral',
  ],
  'white-to-funeral': [
    'white + funeral',
    'A white shirt or blouse under dark clothes is right at a funeral; all in white only where family or culture ask for it.',
    'can i wear white to a funeral',
  ],
  'color-to-funeral': [
    'color/colour/colorful/colourful/bright/red/green/pink/brown/yellow/pattern/floral + funeral',
    'Better not: dark, plain clothes are the custom at a funeral, and brown or a small dark pattern is the most; bright colors only where the family asks for them.',
    'can i wear colour or a pattern to a funeral',
  ],
  'jeans-to-funeral': [
    'jeans/denim/trainers/sneakers/shorts + funeral',
    'Better not: dark trousers, a skirt or a dress and closed shoes are the custom at a funeral; plain black jeans are the very most, where people are easy-going.',
    'are jeans or trainers ok at a funeral',
  ],
  'suit-to-funeral': [
    'tie/suit + funeral',
    'A dark suit with white shirt and black or dark tie is the custom at a funeral; dark trousers with a plain sweater or blazer are fine where people are easy-going.',
    'do i need a suit and tie for a funeral',
  ],
  'jeans-to-wedding': [
    'jeans/denim + wedding',
    'Better not: for a wedding take trousers, a suit or a dress; dark, plain jeans with a blazer only where the invitation says casual.',
    'can i wear jeans to a wedding',
  ],
  'jeans-to-interview': [
    'jeans/denim + interview',
    'In a strict trade better not; in offices that dress casually dark jeans without holes with a blazer or shirt are fine. Half a step dressier than the daily wear there is safe.',
    'are jeans ok for a job interview',
  ],
  'sneakers-to-interview': [
    'trainers/sneakers + interview, trainers/sneakers + office',
    'In a strict office better not: loafers, derbies or flats are the safe choice. Where people dress casually, clean, plain leather sneakers are accepted.',
    'can i wear sneakers to an interview or in the office',
  ],
  'shorts-to-office': [
    'shorts + office/work',
    'Only where colleagues do: then tailored, knee-length shorts with a shirt or blouse; never at an interview or with clients.',
    'can men wear shorts to work in the office',
  ],
  'sleeveless-to-office': [
    'sleeveless/tank/strappy + office/work',
    'Wide-strapped sleeveless tops are fine in most offices; thin straps belong under a blazer or cardigan.',
    'is a sleeveless top ok for work',
  ],
  'leggings-as-pants': [
    'leggings + pants/trousers/office/work',
    'Leggings are worn as trousers by now, if they are opaque and a long top covers the seat; in an office ponte trousers are the better choice.',
    'are leggings pants / can i wear leggings as trousers to work',
  ],
  'ripped-jeans-office': [
    'ripped/holes + jeans + office/work',
    'No, ripped jeans stay out of the office; dark jeans without holes are the limit.',
    'can i wear ripped jeans to the office',
  ],
  'hoodie-office': [
    'hoodie + office/work/blazer',
    'A plain hoodie under a blazer or coat passes in a casual office; with clients a fine knit is the better choice.',
    'is a hoodie ok at work / hoodie under a blazer',
  ],
  'brown-in-town': [
    'brown in town, brown shoes + office/business/evening',
    'The old rule is dead: brown shoes go with navy, gray and green suits by day; with a black suit and in the evening black is still right.',
    'can i wear brown shoes to a business meeting or in the evening',
  ],
  'brown-shoes-black-trousers': [
    'brown shoes/brown boots/brown loafers/brown brogues/tan shoes/tan boots + black trousers/black pants/black jeans/black chinos/black slacks',
    'In casual wear yes: dark brown or cognac looks good with black jeans or chinos, best with something brown repeated above. With formal black trousers or a black suit, black shoes are the right ones.',
    'can you wear brown shoes with black trousers',
  ],
  'brown-and-black': [
    'brown + black + together/mix/match/clash/combine/go',
    'Yes, brown and black go together: take clearly different tones, say camel or cognac with black, and repeat the brown once.',
    'do brown and black go together',
  ],
  'brown-and-gray': [
    'brown shoes/brown boots/brown loafers/brown brogues + grey trousers/gray trousers/grey suit/gray suit/grey pants/gray pants/grey chinos/gray chinos/grey flannels',
    'Yes: dark brown and burgundy shoes go well with gray trousers and suits, the darker the gray the darker the brown; light tan suits light gray.',
    'do brown shoes go with a grey suit',
  ],
  'brown-and-navy': [
    'brown + navy + together/match/clash/shoes/boots/go',
    'Yes, brown and navy are a classic pair: dark brown for the office, cognac or tan for leisure.',
    'does brown go with navy',
  ],
  'black-and-navy': [
    'black and navy, black with navy, navy and black, navy with black, navy + black + together/match/clash/mix',
    'Yes, black and navy go together; different fabrics and a clear step between the shades make it look meant.',
    'can you wear navy with black',
  ],
  'blue-and-green': [
    'blue and green, green and blue, blue + green + together/seen/clash/match',
    'Yes, the old saying is only a saying: navy with olive or emerald, or light blue with forest green, look good together.',
    'should blue and green never be seen',
  ],
  'pink-and-red': [
    'pink and red, red and pink, pink + red + together/clash/match',
    'Yes, pink and red go together, as neighbors do: two clear tones and nothing else that competes.',
    'can you wear pink with red',
  ],
  'pocket-square-match': [
    'pocket square/handkerchief + match/tie',
    'A pocket square picks up a color of shirt or tie, but is never of the same cloth as the tie.',
    'should the pocket square match the tie',
  ],
  'suit-label': [
    'stitches + vents/back, label + sleeve',
    'Yes, take off the label on the sleeve and the cross stitches on vents and pockets: they are only for transport.',
    'do i remove the label on the suit sleeve / do i cut the stitches on the jacket vents',
  ],
  'sneakers-and-suit': [
    'trainers/sneakers + suit',
    'Yes, where it is not formal: plain leather sneakers with a slim, unstructured suit and no tie. Not at a funeral, in court or for black tie.',
    'can you wear sneakers with a suit / are trainers with a suit cringe / can my boyfriend wear white trainers with his suit / trainers with a suit for a man ok',
  ],
  'boots-and-suit': [
    'boots/chelsea + suit',
    'Yes: slim Chelsea or plain ankle boots of smooth leather go with a suit; black tie wants shoes.',
    'can i wear boots with a suit',
  ],
  'sneakers-and-dress': [
    'trainers/sneakers + dress/skirt',
    'Yes, clean plain sneakers go well with midi and summer dresses and skirts in leisure; for an occasion take flats or heels.',
    'can i wear sneakers with a dress or skirt',
  ],
  'boots-and-dress': [
    'boots + dress/skirt',
    'Yes: ankle boots with midi and mini, tall boots with a skirt that covers their shaft; lighter dresses want a cardigan or jacket to go with them.',
    'can i wear boots with a dress in summer',
  ],
  'socks-in-sandals': [
    'socks + sandals/birkenstocks/slides',
    'It is a fashion by now, with plain, clean socks; where people are strict, go without.',
    'are socks in sandals ok',
  ],
  'tights-in-sandals': [
    'tights/stockings/pantyhose + sandals/peep, tights + open toe',
    'Better not: with sandals and open toes legs stay bare or the tights have no seam at the toe; closed shoes are the better match.',
    'can i wear tights with open toe shoes or sandals',
  ],
  'double-denim': [
    'double denim, denim on denim, denim with denim, jeans + denim jacket/shirt',
    'Yes, double denim works best in two clearly different washes, or in exactly the same one.',
    'can i wear denim on denim / jeans with a denim jacket',
  ],
  'blazer-and-jeans': [
    'blazer/sports coat + jeans',
    'Yes: dark jeans without holes and an unstructured blazer in another color, with loafers, boots or clean sneakers.',
    'can i wear a blazer with jeans',
  ],
  'suit-jacket-as-blazer': [
    'suit jacket + jeans/alone/separately/blazer',
    'Better not: a suit jacket is of fine, smooth cloth and looks orphaned on its own; a blazer has texture and is made for that.',
    'can i wear a suit jacket with jeans / can i wear my suit jacket on its own',
  ],
  'mixed-metals': [
    'gold + silver',
    'Yes, gold and silver can be mixed; it looks meant where each of them turns up at least twice.',
    'can i mix gold and silver jewellery',
  ],
  'mixed-patterns': [
    'mix/combine/wear/match + patterns/prints/stripes/checks',
    'Yes: let the patterns share a color, differ in size, and keep the rest plain.',
    'can i mix patterns / stripes with checks together',
  ],
  leopard: [
    'animal print/leopard + still/wear/goes',
    'One animal print at a time, the rest plain: it goes with black, camel, denim, white and a splash of red.',
    'is leopard print still in / how do i wear animal print',
  ],
  stripes: [
    'stripes + fat/fatter/wide/wider/slim/slimmer/bigger, horizontal stripes, vertical stripes, striped + fat/wider/slim',
    'Not really: in tests horizontal stripes made nobody look wider, and fit, scale and contrast matter more. Fine, dark, irregular stripes are the calmest, broad bright ones draw the eye.',
    'do horizontal stripes make you look fat / do stripes make me look bigger',
  ],
  'black-slims': [
    'black + slim/slimmer/slimming/thinner',
    'A little: dark, matte cloth hides shadows and folds and gives a narrow outline, and navy or charcoal do the same. A good fit does more than any color.',
    'does black make you look slimmer',
  ],
  'redheads-pink': [
    'redhead/redheads/ginger/gingers/hair + pink/red',
    'Yes: redheads wear pink very well, from dusty rose to fuchsia, and a cool red, too; only very orange reds compete with the hair.',
    'can redheads wear pink or red',
  ],
  'white-after-labor-day': [
    'white + after labor day/labour day/winter/september, white jeans + winter',
    'Yes, white is worn all year: in winter as cream wool, thick denim or a chunky knit. The rule about Labor Day is a custom of old.',
    'can i wear white in winter / no white after labor day',
  ],
  'black-in-summer': [
    'black + summer/heat',
    'Yes: black is fine in summer, if it is loose and of linen, cotton or viscose; a tight black piece gets hot in the sun.',
    'is it ok to wear black in summer / is black too hot in the heat',
  ],
  'velvet-in-summer': [
    'velvet/tweed/wool + summer, corduroy + summer',
    'Heavy cloth such as velvet, tweed and corduroy belongs to autumn and winter; fine tropical wool and merino are pleasant in summer, too.',
    'can i wear velvet tweed or corduroy in summer',
  ],
  'linen-in-winter': [
    'linen + winter, linen + autumn',
    'Pure linen is a summer cloth; blended with wool or under a knit it lasts into autumn.',
    'can i wear linen in winter',
  ],
  'leather-in-rain': [
    'leather/suede + rain/wet/snow',
    'Smooth leather bears a shower, if it is creamed and dried away from heat; suede and fine bags are better left at home in the rain or sprayed first.',
    'can i wear suede shoes in the rain / does rain damage leather or suede',
  ],
  'pink-for-men': [
    'men/man/guys/boys/boyfriend + pink/purple/floral',
    'Yes, of course: a pink shirt goes with navy, gray, white and denim, and was a color of boys a hundred years ago.',
    'can men wear pink',
  ],
  'men-wear-that': [
    'men wear that, men wear this, men wear it, men wear those, men wear them, men wear gold, men wear colour, men wear color, guys wear that, guys wear this, guys wear it, man wear that, man wear this, man wear it',
    'Yes, men wear that, too: few rules of that kind are left, and with plain pieces beside it and worn with ease it looks right.',
    'do men wear that',
  ],
  'skirts-for-men': [
    'men/man/guys/boys + skirt/skirts/dress/dresses/heels',
    'Yes, whoever likes to: kilts, sarongs and long plain skirts are worn by men in many places; plain shoes and a simple top make it look matter-of-fact.',
    'can men wear skirts or dresses or heels',
  ],
  'too-old': [
    'too old, over 40 + wear, over 50 + wear, over 60 + wear, at my age, women over, men over',
    'No piece has an age limit: good fit, good fabric and one bold thing at a time look right at any age.',
    'am i too old to wear that / what can i wear at my age',
  ],
  'too-short-for-maxi': [
    'short/petite/small + maxi/midi/long dress/wide leg/oversized, im short + wear',
    'Yes: with a high waist, a hem that just shows the shoe or ends at the slimmest place of the leg, and one color from top to toe, small people wear long and wide pieces well.',
    'am i too short for a maxi dress / can short women wear wide leg trousers / i am 5 foot can i wear midi or oversized',
  ],
  'big-wear-white': [
    'plus size/fat/big/curvy/chubby + wear + white/stripes/crop/bright/prints/horizontal',
    'Yes, wear what you like: a clear fit and fabric with some body matter more than color or pattern.',
    'can plus size women wear white or horizontal stripes',
  ],
  'bright-colors-big': [
    'crop top + wear/age/over',
    'Yes: with a high waistband a crop top shows only a hand’s breadth or nothing at all, and a shirt open over it covers more.',
    'can i wear a crop top',
  ],
  'two-piece-same-twice': [
    'same dress/outfit + twice/again',
    'Of course you may wear it twice: other shoes, jewelry and a jacket make it a new outfit, and hardly anybody remembers.',
    'can i wear the same dress to two weddings',
  ],
  'hat-indoors': [
    'hat/cap + indoors/inside/restaurant/church/table',
    'By custom men take hats and caps off indoors and at table; women keep a hat that belongs to the outfit, and beanies and caps come off for everybody.',
    'should i take my hat off indoors / in church or at the table',
  ],
  'hat-to-wedding': [
    'hat/fascinator + wedding',
    'By day, above all in Britain, a hat or fascinator is welcome at a wedding; it comes off in the evening, and it is never larger than that of the bride’s mother.',
    'can i wear a hat or fascinator to a wedding',
  ],
  'sunglasses-indoors': [
    'sunglasses + indoors/inside',
    'No, sunglasses come off indoors, unless your eyes need them.',
    'are sunglasses indoors rude',
  ],
  'gloves-etiquette': [
    'gloves + shake/handshake/indoors/eat',
    'Take gloves off to shake hands and to eat; long evening gloves may stay on for a greeting.',
    'do i take my gloves off to shake hands',
  ],
  'watch-black-tie': [
    'watch + tuxedo/black tie',
    'With black tie a thin plain dress watch or none at all; sports watches stay at home.',
    'can i wear a watch with a tuxedo',
  ],
  'wear-suit-without-tie': [
    'suit/go/wear/come/can/need + without tie/without a tie/no tie/leave out the tie',
    'Yes, a suit without a tie is fine by day and in most offices: open one button, with a firm collar; for funerals, black tie and strict firms take one.',
    'can i wear a suit without a tie / do i need a tie',
  ],
  'short-sleeve-tie': [
    'short sleeve/short sleeved + tie/suit/blazer',
    'Better not: under a suit and with a tie the shirt has long sleeves, so that a finger’s breadth of cuff shows.',
    'can i wear a short sleeved shirt with a tie or under a suit',
  ],
  'black-suit-day': [
    'black suit + day/wedding/interview/office/work',
    'A black suit is for funerals, evenings and formal events; for the office, interviews and weddings navy or charcoal is the better choice.',
    'can i wear a black suit during the day or to work',
  ],
  'brown-suit': [
    'brown suit + wear/office/business',
    'A brown suit is fine in creative trades, in autumn and for country weddings; banks and courts wear navy and charcoal.',
    'can i wear a brown suit to the office',
  ],
  'gold-too-much': [
    'too much + gold/glitter/sequins/jewelry/jewellery/color/pattern',
    'One thing may shine: if the dress glitters or the shoes are gold, keep bag and jewelry small and plain, and it is not too much.',
    'is gold shoes and a gold bag too much / is it too much glitter',
  ],
  'cold-wash': [
    'cold wash/wash cold + clean/enough, 30 degrees + clean/germs/enough',
    'Thirty degrees clean normal dirt with today’s detergents; against germs on underwear and towels sixty degrees are surer.',
    'does washing at 30 degrees get clothes clean / does a cold wash kill germs',
  ],
  'freeze-jeans': [
    'freeze/freezer + jeans/clothes',
    'The freezer kills moths, but no bacteria worth mention: jeans are no cleaner after it, only colder. Air or wash them.',
    'does freezing jeans clean them',
  ],
  softener: [
    'softener, fabric softener',
    'No softener on towels, sportswear, rain gear, down, wool or stretch: it clogs the fibers. Elsewhere it is a matter of taste; a dash of vinegar softens, too.',
    'should i use fabric softener / is fabric softener bad for clothes',
  ],
  'skinny-out': [
    'skinny jeans + out/fashion/style/still/dated',
    'Straight, wide and barrel legs lead now, but skinny jeans are still worn, above all under boots and long tops; wear what you feel good in.',
    'are skinny jeans out of style',
  ],
} as const satisfies Shelf
