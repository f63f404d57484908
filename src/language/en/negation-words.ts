const set = (words: string) => new Set(words.split(/\s+/))

/** These deny what follows them. */
export const negatingWords = set(
  `no not without except excluding exclude excludes minus never avoid avoiding hate hates dislike dislikes refuse refuses nothing neither nor non
isnt arent wasnt dont doesnt didnt wont cant cannot shouldnt mustnt sans bar remove lose ditch lacks lacking allergic omit`,
)

/** A cue that one of these follows denies nothing: "not sure", "don't mind", "no thanks", "can't wait". */
export const harmlessBehind: Readonly<Record<string, ReadonlySet<string>>> = {
  not: set('sure certain only just bad necessarily bothered fussed fussy picky decided to long'),
  no: set(
    'problem problems worries thanks thank idea matter preference one rush need hurry such doubt longer issue issues more pressure',
  ),
  dont: set('mind care know you forget think remember have worry'),
  cant: set(
    'agree afford choose make tell say think imagine sleep come go find decide wait you i see remember go get live resist stop help believe',
  ),
  cannot: set('find decide wait see remember go get live resist stop help believe'),
  wont: set('mind say complain'),
  isnt: set('there it that'),
  arent: set('there you'),
  nothing: set('beats like better'),
  never: set('mind get tire enough had go too say fails'),
  neither: set('is'),
  bar: set('is none of'),
}

/** A cue behind one of these denies nothing: "why not red", "can't live without black". */
export const harmlessBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  not: set('why'),
  without: set('live leave do go'),
  no: set('say'),
}

/** Two words that deny together: "other than". */
export const negatingPairs: Readonly<Record<string, string>> = {
  ...{
    other: 'than',
    rather: 'than',
    instead: 'of',
    apart: 'from',
    aside: 'from',
    anything: 'but',
    drop: 'the',
  },
  tired: 'of',
  sick: 'of',
  bored: 'of',
  enough: 'of',
  fed: 'up',
}
/** Denied themselves, these deny nothing: "never tired of black". */
export const doubleNegations = set('never not dont cant isnt arent')

/** "Anything but black": before "but" these make it deny. */
export const everything = set('anything everything any all anywhere every whatever')

/** These end what a cue denies, even before anything was denied. */
export const turningWords = set('and but more has show give please just only id instead prefer rather')
/** Right behind "don't" these do not: "don't show me heels". */
export const askingWords = set('show give bring suggest recommend send offer')
/** Behind a value these begin what is said of it: "no dots, stripes are fine". */
export const acceptingWords = set('is are would will')
/** Behind a second value these take it in place of the one denied: "no heels, flats please". */
export const insteadWords = set('please instead preferably rather pls plz')
/** Before the first thing denied, these are passed over. */
export const negationFillers = set('a an the too so very or nor any of')
/** "Does not have pockets", "not into sequins": what is had or liked is denied. */
export const owningWords = set('have has contain want include with like into')
/** A lower degree, which is no denial: "less black". */
export const lesseningWords = set('less fewer')
/** Behind a word for a material or a pattern: "leather-free". */
export const freeOf = 'free'
/** Denies with a hyphen too: "non-leather". */
export const compoundNegation = 'non'
/** Words of praise and price: denied of a garment, they refuse nothing that a search can tell. */
export const praisingWords = set(
  'good nice best better great perfect beautiful lovely cute cool pretty amazing expensive cheap affordable bad',
)
/** A value that ends in one of these is named in full: what follows says something else of the garment. */
export const partNames = set(
  `neck necks neckline necklines sleeve sleeves sleeved length collar collars print prints pattern patterns stripes dots flowers checks
logo logos heel heels leather suede polyester wool cotton linen denim silk`,
)
