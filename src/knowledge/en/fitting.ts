import type { Shelf } from '../shelf.ts'

/** How clothes should fit, and how to measure for them. */
export const fitting = {
  'suit-fit': [
    'how + suit/blazer/jacket + fit/sit/tight, suit should fit, blazer should fit',
    'The shoulder seam ends at the shoulder, a flat hand fits under the closed button, no cross folds; the sleeve shows a finger’s breadth of cuff and the hem covers the seat.',
    'how should a suit or blazer fit / where should the shoulders of a jacket end',
  ],
  'trouser-length': [
    'how long/length + trousers/pants/jeans/chinos, trouser break',
    'Dress trousers touch the shoe with one slight fold or end just above it; slim ones may end at the ankle, wide ones a finger above the ground.',
    'how long should trousers be / where should the trouser hem end',
  ],
  'sleeve-length': [
    'how long/length/where + sleeve/sleeves/cuff',
    'A shirt sleeve ends at the root of the thumb, the jacket a finger’s breadth before it.',
    'how long should sleeves be / how much cuff should show',
  ],
  'shirt-fit': [
    'how + shirt + fit/sit',
    'The shoulder seam ends at the shoulder, one finger fits into the collar, buttons close without pulling, and the hem stays tucked in with raised arms.',
    'how should a shirt fit',
  ],
  'jeans-fit': [
    'how + jeans + fit/tight',
    'Jeans are right when two fingers fit in the waistband, nothing gapes behind and you can sit; stretch denim gives by half a size, so buy it snug.',
    'how should jeans fit / how tight should jeans be',
  ],
  'coat-fit': [
    'coat + size/bigger/over + suit/sweater/jumper/blazer, size up + coat/coats',
    'A coat is made to go over a sweater, so take your usual size; one size up only over a suit or a thick knit.',
    'should i buy a coat a size bigger / coat over a suit which size',
  ],
  'bra-size': [
    'bra size, measure + bra, find + bra',
    'Measure firmly under the bust for the band, then loosely over the fullest place; the difference gives the cup: about 12 cm A, 14 B, 16 C, 18 D. The band carries, so it sits level and close.',
    'how do i measure my bra size',
  ],
  'measure-body': [
    'measure/measurements + chest/waist/hips/myself/my/body/take',
    'Measure with a tape over underwear: chest at the fullest place, waist at the narrowest, hips at the widest, inside leg from crotch to floor; snug, not tight, and compare with the size chart.',
    'how do i measure my waist hips and chest / how do i take my measurements',
  ],
  'measure-feet': [
    'measure + feet/foot/shoe, find + shoe size',
    'Stand on paper in the evening, mark heel and longest toe, measure both feet and take the longer; shoes are about a centimeter longer than the foot.',
    'how do i measure my feet for shoes',
  ],
  'hat-size': [
    'hat size, measure + head',
    'Lay a tape around the head above ears and brows; the centimeters are the hat size: 57 is M, 59 L.',
    'how do i measure my head for a hat',
  ],
  'belt-size': [
    'belt size, belt length, length + belt',
    'A belt’s size is measured from buckle to middle hole: take your waistband plus about five centimeters, or one size above your trousers.',
    'how do i measure a belt',
  ],
  'ring-size': [
    'ring size, measure + finger/ring',
    'Lay a strip of paper around the finger: its length in millimeters is the EU ring size; measure in the evening, warm.',
    'how do i find my ring size',
  ],
  'glove-size': [
    'glove size, measure + hand/hands',
    'Measure around the hand without the thumb: the inches are the glove size: 7 is S, 8 M, 9 L.',
    'how do i find my glove size',
  ],
  'between-sizes': [
    'between sizes, between two sizes, in between sizes, size up or down, size up or size down',
    'Between two sizes take the larger in stiff cloth, coats and shoes, the smaller in stretch and knits.',
    'i am between two sizes which one should i take / size up or down',
  ],
  'different-sizes': [
    'different sizes/different size + top/bottom/hips/brands, sizes + differ/different/vary/brands',
    'Sizes differ between brands, as none is bound to one chart: compare your measures with the chart of the piece; for dresses the larger of bust and hips decides.',
    'why do i have different sizes in different shops / why do sizes vary between brands',
  ],
  'leather-stretch': [
    'leather + stretch/give, shoes + stretch/give',
    'Leather gives a little in width, never in length: shoes may be snug at the sides at first, but toes need a thumb’s breadth in front.',
    'do leather shoes stretch / will leather boots give',
  ],
  'linen-stretch': [
    'linen/cotton/viscose/wool/silk + shrink/shrinks/shrinking',
    'Natural fibers may shrink by three to five percent in the first warm wash and much more in the dryer; cold water and drying in the air prevent it. Prewashed pieces hardly do.',
    'does linen shrink / do natural fabrics shrink in the dryer / will cotton shrink when washed',
  ],
  'shoe-fit': [
    'how + shoes/boots/heels + fit/tight, shoes should fit, room + toes',
    'A thumb’s breadth in front of the toes, no slipping at the heel, and no pressure across: try shoes in the evening, when feet are largest, with the socks you will wear.',
    'how should shoes fit / how much room at the toes',
  ],
  'kids-growth': [
    'room to grow, size up + kids/children, grow into',
    'Children’s clothes may be one size up, shoes twelve millimeters longer than the foot: more makes them stumble.',
    'should i buy childrens clothes bigger to grow into / how much bigger should kids shoes be',
  ],
  'heel-height': [
    'how high + heel/heels, comfortable heel, heel height',
    'Up to five centimeters one walks all day, seven for an evening; a block heel, a platform or a strap makes higher ones easier.',
    'how high should heels be / what heel height is comfortable',
  ],
  'walk-in-heels': [
    'walk + heels',
    'Heel first, small steps, look ahead; practice at home on a hard floor, begin with a block heel and put gel pads under the ball of the foot.',
    'how do i walk in high heels',
  ],
} as const satisfies Shelf
