import type { Family } from '../../product/families.ts'
import type { Category, Slot } from '../../product/taxonomy.ts'
import type { Companion } from '../../retrieval/reason.ts'

/** A noun: its gender, or that it has a plural alone; its nominative; its plural. */
type Noun = readonly [gender: 'm' | 'f' | 'n' | 'pl', one: string, many: string]

/** Kinds of garment. */
export const kinds: Readonly<Record<Category, Noun>> = {
  't-shirt': ['n', 'T-Shirt', 'T-Shirts'],
  shirt: ['n', 'Hemd', 'Hemden'],
  polo: ['n', 'Poloshirt', 'Poloshirts'],
  blouse: ['f', 'Bluse', 'Blusen'],
  top: ['n', 'Oberteil', 'Oberteile'],
  'tank-top': ['n', 'Tanktop', 'Tanktops'],
  tunic: ['f', 'Tunika', 'Tuniken'],
  bodysuit: ['m', 'Body', 'Bodys'],
  sweater: ['m', 'Pullover', 'Pullover'],
  cardigan: ['f', 'Strickjacke', 'Strickjacken'],
  sweatshirt: ['n', 'Sweatshirt', 'Sweatshirts'],
  hoodie: ['m', 'Hoodie', 'Hoodies'],
  jacket: ['f', 'Jacke', 'Jacken'],
  blazer: ['m', 'Blazer', 'Blazer'],
  coat: ['m', 'Mantel', 'Mäntel'],
  vest: ['f', 'Weste', 'Westen'],
  dress: ['n', 'Kleid', 'Kleider'],
  jumpsuit: ['m', 'Jumpsuit', 'Jumpsuits'],
  jeans: ['f', 'Jeans', 'Jeans'],
  pants: ['f', 'Hose', 'Hosen'],
  capris: ['f', 'Caprihose', 'Caprihosen'],
  leggings: ['pl', 'Leggings', 'Leggings'],
  shorts: ['pl', 'Shorts', 'Shorts'],
  skirt: ['m', 'Rock', 'Röcke'],
  suit: ['m', 'Anzug', 'Anzüge'],
  tracksuit: ['m', 'Trainingsanzug', 'Trainingsanzüge'],
  'track-pants': ['f', 'Jogginghose', 'Jogginghosen'],
  swimsuit: ['f', 'Bademode', 'Bademode'],
  kurta: ['f', 'Kurta', 'Kurtas'],
  saree: ['m', 'Sari', 'Saris'],
  'salwar-kameez': ['m', 'Salwar Kameez', 'Salwar Kameez'],
  lehenga: ['f', 'Lehenga', 'Lehengas'],
  dupatta: ['f', 'Dupatta', 'Dupattas'],
  bra: ['m', 'BH', 'BHs'],
  underwear: ['f', 'Unterwäsche', 'Unterwäsche'],
  undershirt: ['n', 'Unterhemd', 'Unterhemden'],
  stockings: ['f', 'Strumpfhose', 'Strumpfhosen'],
  socks: ['pl', 'Socken', 'Socken'],
  pajamas: ['m', 'Schlafanzug', 'Schlafanzüge'],
  robe: ['m', 'Bademantel', 'Bademäntel'],
  sneakers: ['pl', 'Sneaker', 'Sneaker'],
  'athletic-shoes': ['pl', 'Sportschuhe', 'Sportschuhe'],
  'formal-shoes': ['pl', 'Halbschuhe', 'Halbschuhe'],
  loafers: ['pl', 'Loafer', 'Loafer'],
  boots: ['pl', 'Stiefel', 'Stiefel'],
  sandals: ['pl', 'Sandalen', 'Sandalen'],
  'flip-flops': ['pl', 'Flipflops', 'Flipflops'],
  slippers: ['pl', 'Hausschuhe', 'Hausschuhe'],
  heels: ['pl', 'Absatzschuhe', 'Absatzschuhe'],
  flats: ['pl', 'Ballerinas', 'Ballerinas'],
  handbag: ['f', 'Handtasche', 'Handtaschen'],
  backpack: ['m', 'Rucksack', 'Rucksäcke'],
  clutch: ['f', 'Clutch', 'Clutches'],
  'duffel-bag': ['f', 'Sporttasche', 'Sporttaschen'],
  'laptop-bag': ['f', 'Laptoptasche', 'Laptoptaschen'],
  suitcase: ['m', 'Koffer', 'Koffer'],
  pouch: ['m', 'Beutel', 'Beutel'],
  wallet: ['f', 'Geldbörse', 'Geldbörsen'],
  belt: ['m', 'Gürtel', 'Gürtel'],
  hat: ['m', 'Hut', 'Hüte'],
  cap: ['f', 'Kappe', 'Kappen'],
  beanie: ['f', 'Mütze', 'Mützen'],
  scarf: ['m', 'Schal', 'Schals'],
  tie: ['f', 'Krawatte', 'Krawatten'],
  gloves: ['pl', 'Handschuhe', 'Handschuhe'],
  sunglasses: ['f', 'Sonnenbrille', 'Sonnenbrillen'],
  watch: ['f', 'Uhr', 'Uhren'],
  cufflinks: ['pl', 'Manschettenknöpfe', 'Manschettenknöpfe'],
  suspenders: ['pl', 'Hosenträger', 'Hosenträger'],
  'hair-accessory': ['m', 'Haarschmuck', 'Haarschmuck'],
  umbrella: ['m', 'Regenschirm', 'Regenschirme'],
  keychain: ['m', 'Schlüsselanhänger', 'Schlüsselanhänger'],
  'other-accessory': ['n', 'Accessoire', 'Accessoires'],
  necklace: ['f', 'Halskette', 'Halsketten'],
  earrings: ['pl', 'Ohrringe', 'Ohrringe'],
  bracelet: ['n', 'Armband', 'Armbänder'],
  ring: ['m', 'Ring', 'Ringe'],
  'jewelry-set': ['n', 'Schmuckset', 'Schmucksets'],
}

/** The places of an outfit. */
const slots: Readonly<Record<Slot, Noun>> = {
  top: ['n', 'Oberteil', 'Oberteile'],
  'mid-layer': ['n', 'Strickteil', 'Strickteile'],
  outer: ['f', 'Jacke', 'Jacken'],
  bottom: ['n', 'Unterteil', 'Unterteile'],
  'full-body': ['n', 'Kleid', 'Kleider'],
  underneath: ['f', 'Unterwäsche', 'Unterwäsche'],
  feet: ['pl', 'Schuhe', 'Schuhe'],
  bag: ['f', 'Tasche', 'Taschen'],
  head: ['f', 'Kopfbedeckung', 'Kopfbedeckungen'],
  accessory: ['n', 'Accessoire', 'Accessoires'],
}

const piece: Noun = ['n', 'Teil', 'Teile']

/** A place of an outfit by the kind that is in it or was asked for, without an article: "kein Kleid", "keine Schuhe". */
export const noSlot = (slot: Slot, category: Category | null): string =>
  no(category ? kinds[category] : slots[slot])

/** A place of an outfit by the kind that is in it. */
export const slotName = (slot: Slot, category: Category | null): string =>
  (category ? kinds[category] : slots[slot])[1]

/** "kein Kleid", "keine Hose". */
export const noKind = (category: Category): string => no(kinds[category])

const no = ([gender, one]: Noun) => `${gender === 'm' || gender === 'n' ? 'kein' : 'keine'} ${one}`

const articles = {
  nominative: {
    worn: { m: 'dein', f: 'deine', n: 'dein', pl: 'deine' },
    picked: { m: 'der gewählte', f: 'die gewählte', n: 'das gewählte', pl: 'die gewählten' },
    piece: { m: 'der', f: 'die', n: 'das', pl: 'die' },
  },
  dative: {
    worn: { m: 'deinem', f: 'deiner', n: 'deinem', pl: 'deinen' },
    picked: { m: 'dem gewählten', f: 'der gewählten', n: 'dem gewählten', pl: 'den gewählten' },
    piece: { m: 'dem', f: 'der', n: 'dem', pl: 'den' },
  },
} as const

/** "dein Kleid", "dem gewählten Kleid". */
export function companionName({ is, category }: Companion, grammatical: keyof typeof articles): string {
  const [gender, one] = category === null ? piece : kinds[category]
  const ending = grammatical === 'dative' && gender === 'pl' && !/[ns]$/.test(one) ? 'n' : ''
  return `${articles[grammatical][is][gender]} ${one}${ending}`
}

/** "von deinem Kleid", "zur gewählten Hose". */
export const near = (preposition: 'von' | 'zu', companion: Companion): string =>
  `${preposition} ${companionName(companion, 'dative')}`
    .replace(/^(von|zu) dem /, (_, short: string) => (short === 'von' ? 'vom ' : 'zum '))
    .replace(/^zu der /, 'zur ')

/** Families, each with a kind that it shares its gender with. */
export const families: Readonly<Record<Family, readonly [alike: Category, one: string]>> = {
  tops: ['top', 'Oberteil'],
  knitwear: ['top', 'Strickteil'],
  outerwear: ['jacket', 'Jacke'],
  dresses: ['dress', 'Kleid'],
  bottoms: ['pants', 'Hose'],
  suits: ['suit', 'Anzug'],
  ethnic: ['top', 'traditionelles Teil'],
  underwear: ['vest', 'Unterwäsche'],
  sportswear: ['vest', 'Sportkleidung'],
  swimwear: ['swimsuit', 'Bademode'],
  shoes: ['sneakers', 'Schuhe'],
  bags: ['handbag', 'Tasche'],
  accessories: ['top', 'Accessoire'],
  jewelry: ['top', 'Schmuckstück'],
}

/** "blaues" of a dress, "blaue" of trousers or of several; colors such as "rosa" never change. */
export function inflect(adjective: string, category: Category | undefined): string {
  if (/[aeo]$/.test(adjective)) return adjective
  const [gender] = category === undefined ? piece : kinds[category]
  return adjective + { m: 'er', f: 'e', n: 'es', pl: 'e' }[gender]
}
