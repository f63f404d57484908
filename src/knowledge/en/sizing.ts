import type { Shelf } from '../shelf.ts'

/** How pieces should fit, which size to take and how to measure: found by what people ask. */
export const sizing = {
  't-shirt-fit': [
    '',
    'A T-shirt fits when the shoulder seam ends at the shoulder, the sleeve reaches the middle of the upper arm and the hem ends at mid-fly; a hand’s breadth of cloth can be pinched at the side.',
    'how should a t-shirt fit / where should a tee end / how long should t-shirt sleeves be',
  ],
  'dress-fit': [
    '',
    'A dress fits when it lies smooth at bust and hips without pulling, its waist sits at yours, you can lift your arms and sit; choose by the widest place, the rest is for the tailor.',
    'how should a dress fit / is my dress too tight',
  ],
  'sweater-fit': [
    '',
    'A sweater may be snug or loose, but its shoulder seam sits near the shoulder, cuffs end at the wrist and the hem below the waistband; over a shirt nothing should strain.',
    'how should a sweater or jumper fit / should knitwear be loose / how loose is a pullover supposed to sit',
  ],
  'skirt-length': [
    '',
    'Skirts end best where the leg is narrow: just above or below the knee, or under the calf; sitting should still be easy. For offices the knee is the mark.',
    'how long should a skirt be / which skirt length suits me / how short is too short for a skirt at work / up to where should the hem of a skirt come / right skirt length for the office',
  ],
  'dress-length-event': [
    '',
    'By day and for cocktails knee to midi, for galas and black tie the floor; a floor-length hem ends a finger above the ground with the shoes on.',
    'how long should a dress be for a wedding guest / what length for an evening gown',
  ],
  'shorts-length': [
    '',
    'Men’s shorts end just above the knee, tailored ones a hand’s breadth above it at most; sports and swim shorts may be shorter.',
    'how long should mens shorts be / should shorts cover the knee',
  ],
  'jacket-length': [
    '',
    'A suit jacket covers the seat, about half-way between collar and floor; casual jackets end at the hip bone, coats over skirts reach the hem or end clearly above it.',
    'how long should a jacket be / how long should a coat be / where should a blazer end / to which point of the body should a jacket reach',
  ],
  'trousers-short-legs': [
    '',
    'If trousers drag on the floor, look for petite or short lengths, ankle and cropped cuts or an inside leg of 26 to 28 inches, with a high waist; a tailor hems others for little money. Fold-ups and wide cuffs make the leg shorter.',
    'every pair of trousers drags on the floor because i am short / trousers are always too long what should i look for / jeans for short legs / i am 1.50 tall and all trousers are too long for me / pants puddle at my feet i am five foot one',
  ],
  'long-limbs': [
    '',
    'If sleeves or legs always end too short, look for tall or long sizes, for the sleeve or inside-leg length in the size chart, and for cuffs that turn down; a bigger size gets wider, hardly longer.',
    'do the sleeves run long enough for a tall person / sleeves are always too short on me / trousers for very long legs / i am two metres tall and cuffs never reach my wrist / long arms which shirts',
  ],
  altering: [
    '',
    'A tailor easily hems, takes in the waist, shortens sleeves and narrows legs; shoulders, length of a jacket and letting out more than two centimeters are hard, so buy what fits the shoulders.',
    'can a tailor make it smaller / what can be altered on a suit / can you take in or let out a dress / can trousers or a coat be taken in by a tailor / can the shoulders of a coat be made narrower',
  ],
  'size-down-oversized': [
    '',
    'Oversized pieces are cut wide on purpose, so take your usual size; one size down makes them merely loose.',
    'should i size down in an oversized hoodie / which size for an oversized look',
  ],
  'shoe-half-size': [
    '',
    'Between two shoe sizes take the larger and fill it with an insole or thicker socks; feet swell by the evening, and shoes never get longer.',
    'i am between two shoe sizes / half sizes are not available should i go up or down in shoes / my feet are two different sizes / 36 is too small and 37 too big what now / my left foot is longer than the right which shoe size',
  ],
  'hiking-boot-size': [
    '',
    'Hiking and running shoes are worn half to a whole size larger, with a thumb’s breadth before the toes, as feet swell and slide downhill.',
    'should i buy hiking boots a size bigger / how should running shoes fit',
  ],
  'boot-shaft': [
    '',
    'Measure the calf at its widest, sitting, over the trousers you will wear, and add two to three centimeters; wide-calf boots, elastic inserts or ankle boots help from about 40 centimeters.',
    'how do i measure my calf for boots / boots do not close over my calves / boots will not zip up over my calf',
  ],
  'bra-fit': [
    '',
    'A bra fits when the band is level and two fingers go under it, the cups enclose all without gaps and the bridge lies flat; riding up means a smaller band, spilling over a larger cup.',
    'how do i know if my bra fits / my bra band rides up / bra cuts in what is wrong / how do i notice whether my bra is the correct one / bra creeps up my back',
  ],
  'sister-size': [
    '',
    'Sister sizes hold the same volume: one band up and one cup down, say 80C for 75D.',
    'what is a sister size / my bra size is sold out can i take another',
  ],
  'swimsuit-fit': [
    '',
    'A swimsuit sits snug when dry, as it gives in the water: no gaping at chest and legs, straps that do not cut; if long in the body, take one size up or a two-piece.',
    'how tight should a swimsuit be / should i size up in swimwear',
  ],
  'leggings-fit': [
    '',
    'Sports leggings sit like a second skin, stay up when you jump and stay opaque when you squat; if they slide, take a smaller size or a drawstring.',
    'how tight should running leggings be / leggings keep sliding down',
  ],
  'tights-size': [
    '',
    'Tights go by height and weight: the table is on the pack. Too short ones sag at the crotch, so take the larger in doubt.',
    'which size tights should i buy / tights always slide down',
  ],
  'suit-number': [
    '',
    'On a suit like 42R the number is the chest in inches, R the regular length, S short and L long; European sizes are half the chest in centimeters, so 42R is about EU 52, and 102 is its slim long version.',
    'what does 42R mean in a suit / how do suit sizes work / what is a long suit size / there is 40L on the label of the jacket what does it mean / what is a 52 in suits',
  ],
  'collar-inches': [
    '',
    'Collar sizes: 15 inches are 38 centimeters, 15½ are 39, 16 are about 41, 16½ are 42, 17 are 43, 17½ are 44.',
    'what is collar size 16 in cm / convert shirt neck size from inches / the shirt says 15 and a half how many centimetres is the neck',
  ],
  'kids-size-age': [
    '',
    'Children’s sizes in Europe are the height in centimeters: about 92 at two years, 104 at four, 116 at six, 128 at eight, 140 at ten, 152 at twelve; in doubt one larger.',
    'what size is a six year old / which size for a child of 4 / what clothes size does a 10 year old wear / size for a boy of seven / my granddaughter is turning three which size is that',
  ],
  'baby-size': [
    '',
    'Newborns wear 50 to 56, at three months 62, at six 68, at nine 74, at a year 80; as a gift one size larger is never wrong.',
    'what size does a newborn wear / which baby size should i buy for a gift / which size for a three month old',
  ],
  'gift-size': [
    '',
    'To find a size in secret, look at the label of something that person wears often and likes, and take jeans and shoes from there; without a size give scarves, bags, jewelry, hats or socks.',
    'how do i find out her size without asking / what can i give if i do not know the size / it is a surprise and i have no idea what size she takes / i want to buy my wife a dress but do not know her size',
  ],
  'men-women-sizes': [
    '',
    'Women who buy men’s sizes take about one letter smaller, men who buy women’s one to two larger; men’s shoulders are wider and hips narrower. Shoe sizes in EU numbers are the same.',
    'can women wear mens sizes / what is a mens medium in womens / can i as a man buy womens jeans / girl buying a mens sweatshirt what size',
  ],
  'two-sizes-body': [
    '',
    'If top and bottom differ by a size, buy separates; a dress or jumpsuit goes by the larger measure, a cardigan or jacket by the bust, trousers and skirts by the hips.',
    'i am a 16 on top and a 14 below what size should i take / bigger on the bottom than on top which size / my hips need 46 and my bust only 42 which dress size / small top big bottom which size dress',
  ],
  'jeans-stretch-out': [
    '',
    'Jeans with stretch give by up to a size while worn and pull together in the wash; rigid denim gives by a few centimeters at waist and thigh. So they may be snug, but must close without force.',
    'do jeans stretch when you wear them / should i buy jeans tight / will my jeans loosen up / will these jeans get looser once i wear them',
  ],
  'buy-for-shrink': [
    '',
    'Preshrunk and synthetic clothes keep their size; only untreated cotton, linen or viscose that goes into the dryer is bought a little larger.',
    'should i buy cotton a size bigger in case it shrinks / does a t-shirt get smaller in the wash',
  ],
  'buy-online': [
    '',
    'Buying without trying on: measure a piece that fits you, lying flat, compare it with the size chart, read what others say of the fit, and leave the labels on until you are sure.',
    'how do i know if clothes fit when buying online / tips to order the right size online / how do i measure a garment lying flat',
  ],
  'inseam-measure': [
    '',
    'Measure the inside leg of trousers that fit: from the crotch seam along the inner seam to the hem; in inches divide the centimeters by 2.54.',
    'how do i measure my inside leg / how to find trouser length in inches',
  ],
  'maternity-size': [
    '',
    'Maternity wear comes in your usual size; it has its room where the belly grows. In the last months wrap cuts and jersey fit longest.',
    'which size in maternity clothes / do i size up when pregnant',
  ],
  'wide-feet': [
    '',
    'For wide feet and bunions: soft leather or knit, a round roomy toe box, laces or straps to adjust, width G or H, low heels, and no seams or points over the joint.',
    'what shoes for wide feet and bunions / my feet are wide which shoes do not hurt / hallux valgus shoes / i have a hallux and can hardly wear any shoes',
  ],
  'narrow-feet': [
    '',
    'For narrow feet: laces, straps and slim lasts hold best; an insole or heel grip fills what is left, slip-ons and ballet flats slide.',
    'shoes for narrow feet and heels that slip / my feet are thin and slide out',
  ],
  'high-instep': [
    '',
    'For a high instep: lace-ups, stretch and zips, V-shaped openings; loafers and pull-on boots press.',
    'shoes for a high instep or high arch / boots too tight over the top of the foot',
  ],
  'head-size': [
    '',
    'Hats come by head circumference: 54 to 55 is S, 56 to 57 M, 58 to 59 L, 60 to 61 XL, more XXL; a foam strip inside takes up a size, and stretch or an adjustable band fits most.',
    'hats for a big head which size / my head is small hats are too big / all caps sit too tight on my big head',
  ],
  'belt-holes': [
    '',
    'A belt fits when it closes at the middle hole; leather can be shortened at the buckle or given a new hole.',
    'which belt size do i need / my belt is too long',
  ],
  'backpack-fit': [
    '',
    'A backpack fits when its top is level with the shoulders, the straps lie close without gaps and its weight rests on the hips or sits high on the back; 15 to 25 liters do for a day, 30 to 40 for a weekend.',
    'how many liters should a backpack have / how should a backpack sit',
  ],
  'laptop-size': [
    '',
    'A 15-inch laptop is about 36 by 25 centimeters, a 13-inch one 31 by 22, a tablet 25 by 18: the inside of the bag should be two centimeters more each way.',
    'will a 15 inch laptop fit in the bag / what bag size for an ipad or laptop / does a macbook go into a tote',
  ],
  'cabin-bag': [
    '',
    'Airlines set their own limits: a bag under the seat may often measure 40 by 30 by 20 centimeters, cabin luggage about 55 by 40 by 20; look at your ticket.',
    'which bag size is allowed as hand luggage / how big may cabin baggage be / ryanair bag measurements',
  ],
  'seasonal-feet': [
    '',
    'Try shoes on in the evening, with the socks you will wear, on both feet, and walk on a hard floor; if they need breaking in to stop hurting, they are the wrong size.',
    'when is the best time to try on shoes / how do i know shoes are the right size',
  ],
} as const satisfies Shelf
