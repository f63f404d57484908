import { comparable } from './comparable.ts'
import type { Product } from './product.ts'
import { type Category, categoryTerms } from './taxonomy.ts'
import type { Wish } from './wish.ts'

/** A word that narrows a kind ("bomber jacket", "chinos", "maternity dress"): a piece without it is near what was asked for, no match. */
export type NarrowerKind = {
  /** What it is called, in the plural; it stands before or behind the kind where it has no noun of its own. */
  readonly name: string
  /** Whether the name goes alone ("chinos") or with the kind: before it ("maternity dresses") or behind ("pants with an elastic waist"). */
  readonly stands: 'alone' | 'before' | 'behind'
  readonly of: readonly Category[]
  /** Kinds that are as good where they hold it: a raincoat for a rain jacket. */
  readonly alsoOf: readonly Category[]
  /** Who wears it, where no other does. */
  readonly wearer?: 'female' | undefined
  readonly isHeldBy: (product: Pick<Product, 'title' | 'description'>) => boolean
}

type Entry = Omit<NarrowerKind, 'isHeldBy' | 'alsoOf'> & {
  readonly asked: RegExp
  readonly alsoOf?: readonly Category[]
  /** What the title says of a piece that is one, or the whole text of properties; `lacks` what says that it is none. */
  readonly held?: RegExp
  readonly lacks?: RegExp
  readonly inText?: true
}

const outer: readonly Category[] = ['jacket', 'coat']
const legs: readonly Category[] = ['pants', 'jeans', 'shorts', 'skirt', 'capris', 'track-pants', 'leggings']
const feet: readonly Category[] = [
  ...(['sneakers', 'athletic-shoes', 'formal-shoes', 'loafers', 'boots', 'sandals'] as const),
  ...(['flip-flops', 'slippers', 'heels', 'flats'] as const),
]
const clothes: readonly Category[] = [
  ...([
    'dress',
    'jumpsuit',
    'jeans',
    'pants',
    'leggings',
    'skirt',
    'shorts',
    'top',
    'blouse',
    'shirt',
  ] as const),
  ...(['t-shirt', 'tunic', 'sweater', 'cardigan', 'coat', 'jacket', 'swimsuit', 'bra', 'pajamas'] as const),
]

/** A kind's noun with what narrows it, where the shop's titles use the very word. */
const named = (of: readonly Category[], names: Readonly<Record<string, RegExp>>): Entry[] =>
  Object.entries(names).map(([name, asked]) => ({ name, stands: 'alone', of, asked }))

const entries: readonly Entry[] = [
  {
    ...{ name: 'rain jackets', stands: 'alone', of: outer, alsoOf: outer, inText: true },
    asked: /\brain(?:coats?|wear)?\b|\bmacs?\b/,
    held: /\brain|waterproof|water[ -]?repellent|watertight|\bwaxed\b|wasserdicht|wasserabweisend|regen/,
  },
  {
    ...{ name: 'waterproof', stands: 'before', of: [...outer, ...feet], alsoOf: outer, inText: true },
    asked: /waterproof|rainproof|watertight|water-repellent/,
    held: /\brain|waterproof|water[ -]?repellent|watertight|\bwaxed\b|wellies|wellingtons|rubber|wasserdicht|wasserabweisend|regen/,
  },
  {
    ...{ name: 'winter jackets', stands: 'alone', of: outer, alsoOf: ['coat'], inText: true },
    asked: /\bwinter\b|\bwarm\b/,
    held: /\bwinter|puffer|\bdown\b|padded|quilt|parka|shearling|insulated|thermal|fleece|\bwool\b|wolle|daunen|gesteppt|gefüttert/,
    lacks: /\bgilet\b|\bvest\b/,
  },
  {
    ...{ name: 'winter boots', stands: 'alone', of: ['boots'], inText: true },
    asked: /\bwinter\b|\bsnow\b|\bwarm\b/,
    held: /\bwinter|\bsnow|shearling|\blined|fleece|\bfur\b|insulated|gefüttert/,
  },
  {
    ...{ name: 'maternity', stands: 'before', of: clothes, inText: true },
    asked: /maternity|pregnan/,
    held: /maternity|pregnan|nursing|umstand|schwanger/,
  },
  {
    ...{ name: 'nursing', stands: 'before', of: clothes, inText: true },
    asked: /\bnursing\b|breast-?feed/,
    held: /\bnursing\b|breast-?feed|stillen|still-/,
  },
  {
    ...{ name: 'with an elastic waist', stands: 'behind', of: legs, inText: true },
    asked: /\belastic(?:ated|ised|ized)?\b.*\bwaist|\bwaist\w*\b.*\belastic|\belasticated\b|\bpull-on\b/,
    held: /elastic|drawstring|pull-on|gummizug|gummibund/,
  },
  {
    ...{ name: 'flat', stands: 'before', of: feet },
    asked: /\bflat\b|\bheelless\b/,
    held: /./,
    lacks: /\bheel|wedge|platform|stiletto|\bpumps?\b/,
  },
  {
    ...{ name: 'rain boots', stands: 'alone', of: ['boots'] },
    asked: /\bwell(?:y|ies|ingtons?)\b|\brain\b|\brubber\b|\bgumboots?\b/,
    held: /\bwell(?:y|ies|ington)|\brain|\brubber|gummistiefel/,
  },
  {
    ...{ name: 'ankle boots', stands: 'alone', of: ['boots'], inText: true },
    asked: /\bankle\b|\bbooties?\b/,
    held: /\bankle\b|\bbooties?\b|chelsea|chukka|desert boot|stiefelette/,
  },
  {
    ...{ name: 'wedding dresses', stands: 'alone', of: ['dress'], inText: true },
    asked: /\bbridal\b/,
    held: /\bbridal\b|\bbride\b|wedding (?:dress|gown)|brautkleid/,
  },
  {
    ...{ name: 'swim shorts', stands: 'alone', of: ['swimsuit'] },
    asked: /\bswim(?:ming)? (?:shorts?|trunks?)|\btrunks?\b|\bboard ?shorts?\b|\bboardies?\b/,
    held: /\bshorts\b|\btrunks\b|badeshorts|badehose/,
  },
  ...named(['swimsuit'], { bikinis: /\bbikinis?\b/, tankinis: /\btankinis?\b/, wetsuits: /\bwetsuits?\b/ }),
  ...named(['dress'], {
    dirndls: /\bdirndls?\b/,
    'wrap dresses': /\bwrap\b/,
    'shirt dresses': /\bshirt dress\b|\bshirtdress\b/,
    'slip dresses': /\bslip dress\b/,
    kaftans: /\b[ck]aftans?\b/,
  }),
  ...named(outer, {
    'bomber jackets': /\bbombers?\b/,
    'biker jackets': /\bbiker\b|\bmoto\b/,
    'denim jackets': /\btrucker\b|\bjean jacket\b/,
    'varsity jackets': /\bvarsity\b/,
    'trench coats': /\btrench\b/,
    'duffle coats': /\bduffle\b/,
    'pea coats': /\bpea ?coats?\b/,
    parkas: /\bparkas?\b/,
    anoraks: /\banoraks?\b/,
    windbreakers: /\bwindbreakers?\b|\bwindcheaters?\b/,
    capes: /\bcapes?\b/,
    ponchos: /\bponchos?\b/,
    'puffer jackets': /\bpuffers?\b/,
    'quilted jackets': /\bquilted\b/,
  }),
  ...named(['cap'], { 'flat caps': /\bflat\b|\bnews ?boy\b|\bbaker ?boy\b|\bpeaky\b/ }),
  ...named(['shorts'], {
    'chino shorts': /\bchinos?\b/,
    'cargo shorts': /\bcargos?\b/,
    bermudas: /\bbermudas?\b/,
  }),
  ...named(['pants'], {
    chinos: /\bchinos?\b/,
    'cargo pants': /\bcargos?\b/,
    culottes: /\bculottes?\b/,
    'palazzo pants': /\bpalazzos?\b/,
  }),
  ...named(['boots'], {
    'Chelsea boots': /\bchelseas?\b/,
    'hiking boots': /\bhiking\b/,
    'riding boots': /\briding\b/,
    'cowboy boots': /\bcowboy\b|\bwestern\b/,
    'combat boots': /\bcombat\b/,
    'knee-high boots': /\bknee(?:-high)?\b/,
  }),
  ...named(['skirt'], { 'pencil skirts': /\bpencil\b/, tutus: /\btutus?\b/, kilts: /\bkilts?\b/ }),
]

/** Words of other names that titles say in their place. */
const heldOtherwise: Readonly<Record<string, RegExp>> = {
  'denim jackets': /\bdenim\b|\bjean\b|trucker/,
  windbreakers: /windbreaker|windcheater/,
  'puffer jackets': /puffer|\bdown\b|padded/,
  'quilted jackets': /quilt/,
  'cowboy boots': /cowboy|western/,
  'pea coats': /\bpea ?coat/,
  'biker jackets': /biker|\bmoto\b/,
  'knee-high boots': /\bknee/,
  bikinis: /bikini|two-piece/,
}

/** The same in titles of shops in other languages, where a compound may hold them: "Wickelkleid", "Sternsteppjacke". */
const heldElsewhere: Readonly<Record<string, RegExp>> = {
  tankinis: /tankini/,
  wetsuits: /neopren|combinaison n[eé]opr/,
  dirndls: /dirndl/,
  'wrap dresses': /wickel|portefeuille|cache-c(?:oe|œ)ur|cruzad[oa]|incrociat[oa]/,
  'shirt dresses': /hemdblusen|hemdkleid|blusenkleid|robe(?: |-)chemis|camiser[oa]|chemisier/,
  'slip dresses': /slipkleid|slip ?dress|nuisette|lencer[oa]/,
  kaftans: /kaftan|caftan/,
  'bomber jackets': /bomber|blouson/,
  'biker jackets': /bikerjacke|motorradjacke|perfecto|motard|motera|motociclista/,
  'denim jackets': /jeansjacke|en jean\b|vaquera|di jeans/,
  'varsity jackets': /college ?jacke|baseball ?jacke|teddy/,
  'trench coats': /trench|gabardina/,
  'duffle coats': /duffle|trenca|montgomery/,
  'pea coats': /caban|colani/,
  parkas: /parka/,
  anoraks: /anorak/,
  windbreakers: /windjacke|windbreaker|coupe-vent|cortavientos|giacca a vento/,
  capes: /\bcapes?\b|umhang/,
  ponchos: /poncho/,
  'puffer jackets': /daunen|stepp|wattiert|puffer|doudoune|plum[ií]fero|piumino/,
  'quilted jackets': /stepp|matelass|acolchad|trapuntat/,
  'chino shorts': /chino/,
  'cargo shorts': /cargo/,
  bermudas: /bermuda/,
  chinos: /chino/,
  'cargo pants': /cargo/,
  culottes: /culotte/,
  'palazzo pants': /palazzo|marlene/,
  'Chelsea boots': /chelsea/,
  'hiking boots': /wander|trekking|randonn|senderismo|montagna/,
  'riding boots': /reitstiefel|cavali[eè]re|de montar|cavallerizz/,
  'cowboy boots': /cowboy|western|santiag|cowgirl/,
  'combat boots': /springerstiefel|schnürboot|rangers/,
  'knee-high boots': /kniehoh|overknee|cuissarde|mosquetera/,
  'pencil skirts': /bleistift|pencil|crayon|de tubo|a tubino/,
  tutus: /tutu|tüll?rock/,
  kilts: /kilt/,
}

const found = new WeakMap<object, readonly NarrowerKind[]>()

/** What narrows the kinds of a wish, in its own words. */
export function narrowerKindsOf(wish: Pick<Wish, 'text' | 'wanted'>): readonly NarrowerKind[] {
  const known = found.get(wish)
  if (known !== undefined) return known
  const text = comparable(wish.text)
  const kinds: readonly Category[] = wish.wanted.category ?? []
  const narrower =
    text === '' || kinds.length === 0
      ? []
      : entries
          .filter(({ asked, of }) => kinds.some((kind) => of.includes(kind)) && asked.test(text))
          .map(toNarrower)
  found.set(wish, narrower)
  return narrower
}

const womens: ReadonlySet<string> = new Set([
  ...(['maternity', 'nursing', 'wedding dresses', 'bikinis', 'tankinis', 'dirndls'] as const),
])

function toNarrower({ name, stands, of, alsoOf = [], asked, inText, ...entry }: Entry): NarrowerKind {
  const held = [entry.held ?? heldOtherwise[name] ?? asked, heldElsewhere[name]]
  return {
    ...{ name, stands, of, alsoOf, wearer: womens.has(name) ? ('female' as const) : undefined },
    isHeldBy: ({ title, description }) => {
      const own = comparable(inText ? `${title} ${description}` : title)
      const lacked = entry.lacks?.test(comparable(title)) ?? false
      const said = own.replaceAll(/\b(?:not|non|isn't|kein\w*|nicht)[ -]\w+/g, '')
      return !lacked && held.some((pattern) => pattern?.test(said))
    },
  }
}

/** The words of a text that narrow one of the kinds: they are said of what is looked for, whether or not the shop has such. */
export function narrowingWords({ text, wanted }: Pick<Wish, 'text' | 'wanted'>): string[] {
  const kinds: readonly Category[] = wanted.category ?? []
  return text
    .split(/\s+/)
    .filter((word) =>
      entries.some(
        ({ asked, of }) => kinds.some((kind) => of.includes(kind)) && asked.test(comparable(word)),
      ),
    )
}

/** The kinds to look for: with those that are as good where they hold what was asked for. */
export function kindsWithEquals(wish: Pick<Wish, 'text' | 'wanted'>): Category[] | undefined {
  const wanted = wish.wanted.category ?? []
  // A waterproof jacket is as good as a coat, and no boots.
  const also = narrowerKindsOf(wish)
    .flatMap(({ alsoOf }) => alsoOf)
    .filter((kind) => wanted.some((each) => categoryTerms[each].family === categoryTerms[kind].family))
  return also.length === 0 ? wish.wanted.category : [...new Set([...(wish.wanted.category ?? []), ...also])]
}
