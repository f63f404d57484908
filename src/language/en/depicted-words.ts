/** Things and persons that are shown on a garment rather than sold: "with a dragon on it". Written in the singular. */
export const depictedThings: ReadonlySet<string> = new Set(
  `cat kitten dog puppy wolf lion bear bird owl eagle horse unicorn dragon fish shark whale dolphin elephant monkey gorilla duck
rabbit bunny fox deer dinosaur snake butterfly spider bat frog turtle chicken rooster panda koala parrot bee cow pig penguin
skull skeleton zombie robot alien monster ghost vampire ninja pirate superhero batman superman spiderman hulk yoda santa angel devil
face person man woman guy girl boy baby people character mascot hero wrestler singer band player rapper president
car truck motorcycle motorbike bike bicycle plane rocket ship train tank guitar piano drum camera gun sword robot planet moon sun
tree palm mountain sunset landscape city skyline castle pizza burger beer bottle apple banana cupcake mushroom crown anchor
flag map globe peace heart star cross`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Before a depicted thing, with a few words between: "has a large gray wolf". */
export const depictingBefore = new Set(
  'has have having with of featuring features feature shows showing depicting'.split(' '),
)
/** Right behind it: "a wolf on it", "wolf print". */
export const depictingBehind = new Set(
  'on print prints design graphic graphics image images picture photo art artwork logo motif'.split(' '),
)

/** Of these what is hardly anything but a motif wherever a shopper of clothes names it. */
export const themes: ReadonlySet<string> = new Set(
  `unicorn dragon shark whale dolphin elephant gorilla dinosaur dino trex butterfly spider panda koala pirate superhero batman superman
spiderman hulk yoda mermaid princess astronaut rocket robot alien monster zombie vampire ninja skull skeleton tractor digger excavator`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
