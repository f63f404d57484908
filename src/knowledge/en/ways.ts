import type { Shelf } from '../shelf.ts'

/** How it is worn, chosen and told from the false. */
export const ways = {
  'tie-color': [
    'color/colour + tie + suit/shirt, which tie, what tie',
    'A tie is darker than the shirt and calmer than you think: with charcoal or gray burgundy, navy or dark green, with navy burgundy, silver or a fine blue pattern, with a white shirt nearly anything.',
    'what colour tie with a charcoal suit / which tie goes with a blue shirt',
  ],
  'tie-knot': [
    'tie a tie, tie my tie, tie knot, windsor, four in hand',
    'The four-in-hand: cross the wide end over the narrow one, round behind, across the front, up through the neck loop and down through the front loop; pull it up slowly. It suits every collar but the widest.',
    'how do i tie a tie',
  ],
  'tie-length': [
    'how long/length + tie',
    'The tip of a tie ends at the belt buckle.',
    'how long should a tie be',
  ],
  'tie-clip': [
    'tie clip, tie bar, tie pin',
    'A tie bar sits between the third and fourth shirt button, holds the tie to the shirt and is narrower than the tie.',
    'where does the tie clip go',
  ],
  'suit-buttons': [
    'which/many/what + button/buttons + suit/blazer/jacket/close/do/fasten, button my suit, button up a suit',
    'On a jacket with two buttons close the top one, with three the middle one; the lowest stays open, and seated all are open.',
    'which buttons of a suit jacket do i close',
  ],
  'waistcoat-button': [
    'waistcoat + button/buttons',
    'The lowest button of a waistcoat stays open.',
    'do i button the last button of a waistcoat',
  ],
  'shoes-with-wide': [
    'shoes + wide leg/wide trousers/palazzo',
    'With wide trousers go shoes with some height or a pointed toe, say block heels, loafers or slim sneakers; the hem nearly touches the ground.',
    'what shoes go with wide leg trousers',
  ],
  'tights-color': [
    'tights + black shoes/boots/navy dress/color/colour/skin',
    'Black tights go with black shoes and lengthen the leg; with navy or brown take tights in that color or sheer ones in your skin tone.',
    'what colour tights with black shoes or a navy dress',
  ],
  'watch-wrist': [
    'watch + wrist/left/right/hand',
    'A watch is worn on the hand you do not write with, as a rule the left; it may be loose enough for one finger.',
    'which wrist do i wear a watch on',
  ],
  brooch: [
    'brooch + where/side/wear',
    'A brooch sits on the left, at the height of the collarbone, on lapel, scarf or hat.',
    'where do i pin a brooch',
  ],
  'tuck-in': [
    'tuck/tucked + shirt/sweater/jumper/blouse',
    'A shirt with a curved hem is tucked in, a straight hem may hang out; half tucked in front looks casual and shows the waist.',
    'should i tuck in my shirt / how do i tuck in a sweater',
  ],
  'cuff-jeans': [
    'cuff/roll/turn + jeans/trousers/hem',
    'Roll jeans once or twice to a narrow cuff of three to four centimeters, so that they end just above the ankle or shoe; dress trousers are hemmed, not rolled.',
    'how do i roll up or cuff my jeans',
  ],
  'scarf-tie': [
    'tie/wear/drape/knot + scarf',
    'Simplest: fold the scarf in half, lay it around the neck and pull the ends through the loop; a big square folds to a triangle, tip in front, ends crossed behind.',
    'how do i tie a scarf / ways to wear a scarf',
  ],
  overdressed: [
    'overdressed, underdressed, over dressed, under dressed',
    'When in doubt half a step dressier than expected: a blazer or jewelry can come off, but a missing jacket cannot be put on.',
    'is it better to be overdressed or underdressed / how do i avoid being overdressed',
  ],
  'bra-under-backless': [
    'bra/wear + backless/strapless/halter/deep',
    'Under strapless cuts goes a strapless bra, under backless ones adhesive cups or a low-back bra; a tailor can also sew cups in.',
    'which bra under a backless or strapless dress / backless dress but i need to wear a bra how',
  ],
  'underwear-under-white': [
    'underwear/bra + white/see through/sheer',
    'Under white the underwear takes your skin tone, not white, and has no seams.',
    'what colour underwear under white trousers / which bra under a white shirt',
  ],
  'how-often-wash': [
    'how often + wash/clean',
    'Shirts, tops and underwear after every wear, sweaters and trousers after three to five, jeans after five to ten, coats and suits once or twice a season; airing stretches it.',
    'how often should i wash jeans or sweaters / how often do you wash a coat',
  ],
  'dry-clean-only': [
    'dry clean only, dry-clean only, washing symbols, care symbols, care label',
    'The tub is washing, with its degrees; dots on the iron are its heat; a square with a circle is the dryer; a plain circle is dry cleaning; a cross forbids. What says dry clean only goes to the cleaner; “dry clean” alone is the maker’s advice.',
    'what do the washing symbols mean / what does dry clean only mean / what does the triangle on the care label mean',
  ],
  'cost-quality': [
    'expensive + better/worth/quality, quality + recognize/recognise/tell/spot/see, good quality',
    'Quality shows in dense cloth that is not see-through against the light, straight close seams, patterns that meet, sturdy zips and buttons with spares; price alone tells little.',
    'how can i see good quality / are expensive clothes better',
  ],
  'leather-real': [
    'real leather/genuine leather + tell/recognize/recognise/know/spot, tell + leather',
    'Real leather smells of leather, has irregular pores and a rough back, warms in the hand and takes a drop of water in; a uniform grain and a cut edge of cloth tell of plastic.',
    'how do i tell real leather from fake',
  ],
  'cashmere-real': [
    'real/good + cashmere/silk + tell/recognize/recognise/know/spot',
    'Good cashmere is dense, springs back and hardly pills at a rub; real silk warms at once in the hand and shimmers in different tones, polyester satin shines evenly.',
    'how do i tell good cashmere or real silk',
  ],
  'wardrobe-basics': [
    'basics + wardrobe/closet/need/should, essentials + wardrobe/closet, must have + wardrobe',
    'A small good wardrobe: dark jeans, one pair of trousers, white shirts and T-shirts, a navy sweater, a blazer, a coat, a dress or suit, white sneakers and one pair of leather shoes, all in colors that go together.',
    'what basics should every wardrobe have / essentials for a small wardrobe',
  ],
  'how-many-colors': [
    'how many colors, how many colours, three color rule, rule of three',
    'Three colors are enough for one outfit: one main, one second, one accent; neutrals do not count.',
    'how many colours in one outfit',
  ],
  'trend-colors': [
    'trend/trends/trendy/fashionable/fashion + color/colour/now/this year/season',
    'I follow no trends from day to day; what stays in fashion is a good fit, calm colors such as navy, camel, gray and white, and one accent you like.',
    'what colours are in fashion this year',
  ],
} as const satisfies Shelf
