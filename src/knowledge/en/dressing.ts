import type { Shelf } from '../shelf.ts'

/** What is worn under, over and with what, and where: found by what people ask, not by a name. */
export const dressing = {
  'under-blazer': [
    '',
    'Under a blazer goes something thin and smooth: a plain T-shirt, a silk or viscose blouse, a fine knit or a camisole; its neckline stays inside the lapels.',
    'what should i wear under a blazer / what goes under a suit jacket besides a shirt / what top goes underneath a blazer / what do women wear beneath a blazer at work / blazer with nothing but a t-shirt underneath',
  ],
  undershirt: [
    '',
    'An undershirt keeps sweat off the shirt and stops it from showing skin: close-fitting, with a V-neck if the collar is open, gray or skin-colored under white.',
    'do i need an undershirt beneath a dress shirt / should i wear a vest or t-shirt under my shirt',
  ],
  'under-dress': [
    '',
    'Under clingy or thin dresses go a smooth slip and seamless underwear in your skin tone; under short or swinging skirts thin cycling shorts, which also stop chafing.',
    'what do i wear under a tight dress so no lines show / what goes under a thin knit dress / what to wear under a skirt against chafing thighs / my dress shows every bump what do i wear beneath it / slip under a knitted dress',
  ],
  'under-leggings': [
    '',
    'Under leggings and tight trousers seamless or laser-cut underwear, or a thong, shows least; in sport cotton that stays wet is best left out.',
    'how do i avoid visible panty lines / what underwear under leggings or tight trousers / my underwear shows through my yoga pants',
  ],
  'flatter-chest': [
    '',
    'A snug sports top, a compression tank or a binder in the right size makes the chest flatter; take a binder off after about eight hours and for sport, and never bind with bandages. Boxy shirts, heavier cloth, chest pockets and an open shirt over a T-shirt do the rest.',
    'what can i wear underneath to make my chest flatter / how do i hide my chest under a shirt / what is a binder / how do i make my chest look flat / clothes that hide breasts for a nonbinary or trans man',
  ],
  nipples: [
    '',
    'Nipple covers, a lightly padded T-shirt bra or a thicker or patterned top keep nipples from showing.',
    'how do i stop nipples showing through a top / what to wear under a thin top without a bra',
  ],
  'over-sleeveless': [
    '',
    'Over a sleeveless dress go a cropped cardigan, a bolero, a blazer over the shoulders or a big scarf; it ends at the waist if the dress is full, and may be long if it is straight.',
    'what can i wear over a sleeveless dress / what jacket goes over a summer dress in the evening / how do i cover my shoulders at a wedding / bare arms need covering at a party / something warm over a strapless dress',
  ],
  'coat-over-evening': [
    '',
    'Over evening wear goes a plain wool coat, a cape or a wide shawl, as long as the dress or clearly shorter; no down and no sports jackets.',
    'what coat do i wear over an evening gown / which jacket over a formal dress in winter / which coat for a ball in january over a long gown',
  ],
  'coat-over-suit': [
    '',
    'Over a suit goes a wool overcoat, a trench or a mac that covers the jacket’s hem; parkas and puffers that end above it look cut off.',
    'what coat goes over a suit / can i wear a parka or puffer over my suit / winter jacket over my business suit / is an anorak over a suit ok',
  ],
  'shirt-tie-navy-blazer': [
    '',
    'With a navy blazer and gray trousers go a white or light blue shirt and a tie in burgundy, navy or dark green with a small pattern; brown or burgundy leather shoes.',
    'what shirt and tie with a navy blazer and grey trousers / which shirt and tie go with my suit',
  ],
  'shoes-with-midi': [
    '',
    'With midi skirts and dresses go shoes that leave some ankle free: pumps, loafers, sneakers, sandals, or boots whose shaft vanishes under the hem.',
    'what shoes go with a midi skirt / which shoes with a long dress / what shoes under a maxi dress',
  ],
  'shoes-with-jeans': [
    '',
    'With straight jeans go loafers, sneakers and ankle boots, with bootcut and flares a heel or pointed toe, with skinny ones tall boots or slim sneakers.',
    'what shoes go with straight jeans / what boots to wear with bootcut jeans',
  ],
  'shoes-with-dress-color': [
    '',
    'Shoes for a colored dress: nude, metallic or black always work; a tone from the print or a calm contrast, say tan with navy, is friendlier. Only the very same bright color all over looks like a set.',
    'what colour shoes with a red dress / which shoes go with a navy dress / what colour shoes go with a green dress for a wedding / i cannot decide about the colour of my shoes for the dress / what shoes for a burgundy dress',
  ],
  'bag-with-dress': [
    '',
    'For an evening a small clutch or chain bag, by day a mid-size handbag; it picks up the color of shoes, jewelry or belt, or is simply black, tan or metallic.',
    'what bag goes with my dress / which handbag for an evening dress',
  ],
  'with-leather-trousers': [
    '',
    'Leather trousers and skirts want soft, matte partners: a chunky knit, a fine sweater, a white shirt or a blazer, with plain boots or loafers.',
    'what do i wear with leather trousers / what goes with a leather skirt',
  ],
  'with-wide-trousers': [
    '',
    'With wide trousers go short or tucked-in tops that show the waist: a fitted knit, a bodysuit, a cropped jacket.',
    'what top goes with wide leg trousers / what to wear with palazzo pants',
  ],
  'with-satin-skirt': [
    '',
    'A satin or pleated skirt goes with matte things: a knit in cream, camel, gray or a shade of its own color, a T-shirt, a denim or leather jacket; tuck the front in.',
    'what top goes with a satin skirt / what can i wear with a pleated midi skirt / what goes with a green skirt other than black',
  ],
  'jewelry-neckline': [
    '',
    'V-necks take a pendant, crew necks a long chain, strapless cuts a choker or earrings alone, turtlenecks a long chain or none; one bold piece is enough.',
    'which necklace goes with which neckline / what jewellery with a v neck dress / what necklace with a high neck',
  ],
  'belt-with-dress': [
    '',
    'A belt on a dress sits at the narrowest place, thin on patterned or straight dresses and wide on full ones, in the color of the shoes or of the dress.',
    'how do i wear a belt with a dress / should i belt my dress / belt over a cardigan or coat',
  ],
  'socks-with-ankle-boots': [
    '',
    'With ankle boots go fine socks in the color of the boot or trousers that end below the shaft, or thicker ones that peep out on purpose.',
    'what socks do i wear with ankle boots / which socks with white sneakers / socks with shorts',
  ],
  'tights-in-summer': [
    '',
    'Bare legs are fine in summer nearly everywhere; strict offices and very formal events still like sheer tights in your skin tone.',
    'do i have to wear tights to the office in summer / bare legs at a wedding or funeral ok',
  ],
  'sweat-hiding': [
    '',
    'Against sweat marks take loose linen, cotton, viscose or merino in white, navy, black or a print; gray, light blue and tight synthetics show it most. A thin undershirt or sweat pads catch the rest.',
    'what if i sweat a lot / what can i wear so sweat does not show / which colour hides sweat / i sweat a lot at meetings what should i wear / i get sweaty patches under my arms at work / how do i hide sweat stains at an event',
  ],
  'stay-warm': [
    '',
    'Warmth comes from thin layers: merino on the skin, a fleece or knit, a windproof shell; then warm feet, hat and gloves. Nothing should be so tight that no air stays between.',
    'how do i stay warm without looking bulky / i am always cold how should i dress / how to dress for freezing weather / how many layers in winter / i freeze all day what should i put on / how do i keep warm outside in winter',
  ],
  'stay-cool': [
    '',
    'In heat wear loose, light-colored linen, fine cotton, viscose or seersucker, with wide sleeves and legs, open shoes and a brimmed hat.',
    'how do i dress in a heatwave / what is coolest to wear when it is 35 degrees / how to stay cool at work in summer / how do i survive the summer in the city clothes wise / it is boiling in our office what do i wear',
  ],
  menopause: [
    '',
    'Against hot flushes: thin layers that come off quickly, in cotton, linen, viscose, bamboo or fine merino, wide necklines, and nothing tight of polyester.',
    'what should i wear for hot flushes / clothes for menopause / which fabric for night sweats / i get sudden heat attacks which clothes help',
  ],
  flight: [
    '',
    'For a long flight: soft trousers with some stretch, a T-shirt, a cardigan or hoodie against the cold cabin, a big scarf, and shoes that are easily off, with compression socks if you like.',
    'what is comfortable to wear on a long flight / what do i wear on the plane / comfortable clothes for a plane journey to australia',
  ],
  'holy-places': [
    '',
    'In churches, mosques and temples shoulders and knees are covered and nothing is tight or sheer; in mosques women cover their hair as well, and shoes come off there and in temples, so a scarf and neat socks help.',
    'what do i wear to visit a mosque / can i wear shorts in a church / dress code for temples / are knees and shoulders to be covered in a cathedral / what clothes to visit a blue mosque or a temple',
  ],
  'hijab-fabric': [
    '',
    'Cotton, jersey, viscose and modal grip and hardly slip on the head; chiffon and satin slide, unless a thin cotton undercap sits beneath.',
    'which fabric does not slip on the head / best material for a hijab or headscarf / my headscarf keeps slipping / my scarf slides off my hair which fabric stays put',
  ],
  photo: [
    '',
    'For photos plain, mid-tone colors without fine stripes, logos or neon work best; in a group two or three colors that go together beat everybody in the same.',
    'what to wear for a family photo / which colour is good for a passport or application photo / what should everybody wear for a picture of the whole family',
  ],
  'jeans-to-theater': [
    '',
    'Dark jeans without holes are fine at theater and opera today, with a shirt, blouse or blazer and leather shoes; for a premiere or gala dress up.',
    'can i wear jeans to the theatre or opera / are jeans ok for a nice restaurant',
  ],
  'sneakers-to-wedding': [
    '',
    'Plain, clean leather sneakers pass at a relaxed wedding with a light suit or midi dress; where the invitation is formal, take loafers, flats or heels.',
    'can i wear sneakers to a wedding / are trainers ok at a wedding / my nephew wants to come to the wedding in trainers',
  ],
  'trousers-to-wedding': [
    '',
    'Yes: an elegant jumpsuit or a trouser suit in a flowing cloth is as right for a woman at a wedding or gala as a dress.',
    'can a woman wear trousers to a wedding / is a jumpsuit ok as a wedding guest / do i have to wear a dress to a gala / i hate dresses can i go to a wedding in a trouser suit',
  ],
  'black-to-party': [
    '',
    'Black is right at nearly every celebration, from christening to prom; by day some color, shine or bare skin keeps it from looking like mourning.',
    'can i wear black to a christening / is black ok for a birthday or a party by day / is a black dress ok for a baptism or communion',
  ],
  'flats-formal': [
    '',
    'Yes, flat shoes go with evening dresses: pointed flats, jeweled sandals or satin slippers; the hem should just clear the floor.',
    'can i wear flat shoes with an evening dress / are flats ok at a formal event / i cannot walk in heels what else for a gala / no heels at a ball is that ok',
  ],
  'open-toe-winter': [
    '',
    'Open toes belong to warm days and indoor evenings; in snow and rain carry them in a bag. With bare feet they look right, with tights hardly.',
    'can i wear open toe shoes in winter / are sandals ok at the office',
  ],
  'sequins-by-day': [
    '',
    'Sequins and metallics work by day with plain partners: one shiny piece with denim, a knit or flat shoes.',
    'can i wear sequins during the day / is metallic too much for the office',
  ],
  'backpack-with-suit': [
    '',
    'A backpack creases a suit jacket and wears its shoulders shiny in time; now and then it does no harm, daily a briefcase, a tote or a bag in the hand is kinder.',
    'does a backpack ruin a suit jacket / can i wear a backpack with a suit / do rucksack straps wreck a blazer / is a backpack bad for the shoulders of my jacket',
  ],
  'crossbody-with-coat': [
    '',
    'A crossbody bag goes over the coat with its strap short enough that the bag sits at the hip; thin straps crease cloth least.',
    'do i wear a crossbody bag over or under my coat / how long should a bag strap be',
  ],
  'all-black': [
    '',
    'All in black works when the fabrics differ, say knit with leather or wool with satin, and something shows skin or shine.',
    'how do i wear all black without looking boring / head to toe in one colour ok',
  ],
  'hat-bald': [
    '',
    'A bald head takes hats well: soft beanies, flat caps, panamas and bucket hats a finger wider than tight; cotton or bamboo inside does not scratch.',
    'which hat suits a bald head / hats after hair loss or chemo / no hair since chemotherapy what head covering is pleasant',
  ],
  'swim-tummy': [
    '',
    'A swimsuit with gathers across the front, a wrap look, a dark color with a print at the top, or a tankini with high-waisted bottoms flatters the middle; power mesh in the lining holds.',
    'which swimsuit hides a tummy / what swimwear flatters a bigger belly / bathing suit that conceals the stomach after children',
  ],
  'clothes-look-expensive': [
    '',
    'Clothes look dearer when they fit, are pressed and free of pills, plain in color and matte in cloth; good shoes, a real belt and changed buttons help most.',
    'how do i look expensive on a small budget / how can cheap clothes look better / how to look more put together / make cheap stuff look pricey / how do i look rich without money',
  ],
  'find-style': [
    '',
    'Look at what you wear most and like best: note its cut, color and cloth and buy more of that. Begin with good basics that fit, add one thing at a time that is new, and keep what gets worn.',
    'how do i find my style / i do not know what suits me / how do i dress better as a man / how to dress more grown up / how can i change my look / my wife says i dress badly what can be done / i want to dress better',
  ],
  'look-younger': [
    '',
    'Clear colors near the face, a modern straight or wide trouser, light sneakers or loafers and less matching freshen a look; very tight or very loose all over does not.',
    'how do i dress modern at 50 / what makes me look younger / how to look less old fashioned',
  ],
  'age-limits': [
    '',
    'No piece has an age limit, be it a leather jacket, a short skirt or ripped jeans: good fit, good fabric and one bold thing at a time look right at any age.',
    'am i too old for ripped jeans / can i wear a leather jacket at 60 / is a mini skirt ok at 50 / what should a 40 year old woman not wear / is a lady of seventy too old for jeans with holes / does it look ridiculous at my age',
  ],
  'baby-layers': [
    '',
    'A baby wears as a rule one thin layer more than you do; feel its neck: warm and dry is right, damp is too much. Indoors no hat.',
    'how many layers should a baby wear / how do i dress a newborn in winter',
  ],
  'wellies-socks': [
    '',
    'In rubber boots wear long, thick socks, best of wool, or a felt liner; boots hold no warmth by themselves.',
    'are rubber boots warm enough in winter / what socks in wellies',
  ],
  'bow-tie-or-tie': [
    '',
    'A bow tie is for black tie and for festive, playful days; a tie is right everywhere else. Neither is needed with a casual blazer.',
    'bow tie or normal tie for a wedding / when do you wear a bow tie / should it be a bow tie or a necktie for my graduation',
  ],
  'tie-bow-tie': [
    '',
    'A bow tie is tied like a shoelace: cross the longer end over, pull it up through the neck, fold the shorter end into a bow, drop the long end over it, fold it and push it through the loop behind.',
    'how do i tie a bow tie / bow tie knotting instructions',
  ],
  'pocket-square-fold': [
    '',
    'The simplest fold: iron the square, fold it to a strip as wide as the pocket and let a finger’s breadth show; silk may be puffed in loosely.',
    'how do i fold a pocket square',
  ],
  'roll-sleeves': [
    '',
    'Open the cuff, fold it up to the elbow, then fold the rest once or twice to just below it, so that an edge of cuff shows.',
    'how do i roll up shirt sleeves properly',
  ],
  'top-button': [
    '',
    'Without a tie the top button stays open, one more at leisure; with a tie it is closed. A polo has one or two open.',
    'how many shirt buttons should be open / do i close the top button of a polo / how many buttons of my shirt can stay undone',
  ],
  'trench-belt': [
    '',
    'Knot the belt of a trench or coat loosely instead of buckling it, or tie it behind for an open, straight look.',
    'how do i tie the belt of a trench coat',
  ],
  'cycle-to-work': [
    '',
    'For cycling to work: trousers with some stretch, a merino or knit shirt, and the jacket in the bag or at the office; roll it inside out against creases and change the shirt there if it is far.',
    'how do i cycle to work in office clothes / clothes for bike commuting that look smart',
  ],
  'hand-luggage': [
    '',
    'For some days with hand luggage: everything in two or three colors that go together, say two trousers, three tops, a knit, a blazer or jacket, one smart and one comfortable pair of shoes; wear the bulkiest, roll the rest, and take fabrics that do not crease such as jersey and merino.',
    'what should i pack for three days with hand luggage only / how do i pack light for a week / how many clothes for a weekend trip / what do i pack for a business trip / clothes plan for a long weekend with cabin baggage / four days in rome with one small suitcase what to bring',
  ],
  'pack-cold': [
    '',
    'For a cold, wet trip pack layers: thermal tops and leggings, a fleece or wool sweater, a waterproof shell, warm waterproof boots, wool socks, hat, gloves and a scarf.',
    'what do i pack for iceland / what clothes do i need for a winter trip to norway / which clothes to take to lapland to see the northern lights',
  ],
  'pack-hot': [
    '',
    'For a hot, humid trip pack loose linen, cotton and viscose, a light long-sleeved shirt against sun and mosquitoes, a thin rain jacket, sandals, a hat, and something that covers shoulders and knees.',
    'what do i pack for thailand / which clothes for the tropics / what to take on safari / clothes list for a tropical holiday in bali or india',
  ],
  mosquitoes: [
    '',
    'Against mosquitoes help long, loose, light-colored and tightly woven clothes, with socks over the trouser hems in the evening; dark and tight ones draw them.',
    'which clothes keep mosquitoes away / what colour do mosquitoes dislike',
  ],
} as const satisfies Shelf
