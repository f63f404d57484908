/** Words beside a phrase, listed with spaces. */
export type Neighbors = { readonly next?: string; readonly previous?: string }

/** Where a word of the vocabulary means something else: "on top", "tie waist", "check if", "how long". */
export const homographs: Readonly<Record<string, Neighbors>> = {
  top: {
    next: 'quality rated notch selling seller sellers pick picks brand brands of half part',
    previous: 'on at your',
  },
  tie: { next: 'front back neck waist strap straps up detail at around', previous: 'to that' },
  ties: { next: 'at in around up', previous: 'that it' },
  suit: { next: 'me my him her us you everyone', previous: 'would will to might could' },
  suits: { next: 'me my him her us you this that it any everyone' },
  dress: { next: 'up code like too so better', previous: 'to i you we they can should always never' },
  watch: { next: 'out me' },
  shades: { next: 'of' },
  check: {
    next: 'if whether out for this it that in please',
    previous: 'can you please could to let me ill double',
  },
  checks: { previous: 'it' },
  short: { next: 'notice time of on term list' },
  long: { next: 'time ago lasting term run day haul as way enough', previous: 'how as so too' },
  tight: { next: 'budget' },
  skin: { previous: 'more less shows show much my sensitive of some' },
  running: { next: 'out low late' },
  print: {
    next: 'your the out me my a an all this',
    previous: 'different same other another similar small fine',
  },
  pattern: { previous: 'different same other another similar' },
  ...Object.fromEntries(
    ['graphic', 'graphics', 'picture', 'logo', 'patterns', 'prints'].map((word) => [
      word,
      { previous: 'different same other another similar' },
    ]),
  ),
  party: { previous: 'third' },
  glasses: { previous: 'wears wearing' },
  plain: { next: 'english' },
  flare: { previous: 'some' },
  cap: { next: 'on' },
  ring: { next: 'me bearer bearers finger tone' },
  snow: { previous: 'for in the of against deep heavy fresh first' },
  sand: { previous: 'the hot' },
  coffee: {
    next: 'shop house bar date morning run table with over all spill spills',
    previous: 'for get grab over getting spill spilling spilled spilt drink drinking drank my',
  },
  wine: { next: 'bar tasting night dinner cellar festival country evening' },
  slides: { next: 'in' },
  brief: { previous: 'in a very be was' },
}

/** Plurals that mean another thing than the word they are made of: "laces" are no lace. */
export const otherThings = new Set(['laces'])

/** Words for a person, who may be shown on a garment. */
export const persons = new Set(['woman', 'man', 'lady', 'girl', 'boy', 'guy', 'baby', 'kid', 'women', 'men'])
/** Before such a word these show the person. */
export const depicting = new Set(['a', 'of', 'with'])
/** Before "a woman" these make her the wearer. */
export const wearing = new Set(['for', 'im', 'am', 'as', 'like', 'on', 'by', 'suits', 'fits'])
