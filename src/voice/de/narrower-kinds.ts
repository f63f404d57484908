import { type NarrowerKind, narrowerKindsOf } from '../../product/narrower-kinds.ts'
import type { Wish } from '../../product/wish.ts'

/** Nouns in the plural, by the name of what narrows a kind; those that are the same in German stand for themselves. */
const nouns: Readonly<Record<string, string>> = {
  'rain jackets': 'Regenjacken',
  'winter jackets': 'Winterjacken',
  'winter boots': 'Winterstiefel',
  'rain boots': 'Gummistiefel',
  'ankle boots': 'Stiefeletten',
  'wedding dresses': 'Brautkleider',
  'swim shorts': 'Badeshorts',
  'flat caps': 'Schiebermützen',
  bikinis: 'Bikinis',
  tankinis: 'Tankinis',
  wetsuits: 'Neoprenanzüge',
  dirndls: 'Dirndl',
  'wrap dresses': 'Wickelkleider',
  'shirt dresses': 'Hemdblusenkleider',
  'slip dresses': 'Slipkleider',
  kaftans: 'Kaftane',
  'bomber jackets': 'Bomberjacken',
  'biker jackets': 'Bikerjacken',
  'denim jackets': 'Jeansjacken',
  'varsity jackets': 'Collegejacken',
  'trench coats': 'Trenchcoats',
  'duffle coats': 'Dufflecoats',
  'pea coats': 'Cabanjacken',
  parkas: 'Parkas',
  anoraks: 'Anoraks',
  windbreakers: 'Windbreaker',
  capes: 'Capes',
  ponchos: 'Ponchos',
  'puffer jackets': 'Pufferjacken',
  'quilted jackets': 'Steppjacken',
  chinos: 'Chinos',
  'chino shorts': 'Chinoshorts',
  'cargo shorts': 'Cargoshorts',
  'cargo pants': 'Cargohosen',
  culottes: 'Culottes',
  'palazzo pants': 'Palazzohosen',
  bermudas: 'Bermudas',
  'Chelsea boots': 'Chelsea-Boots',
  'hiking boots': 'Wanderstiefel',
  'riding boots': 'Reitstiefel',
  'cowboy boots': 'Cowboystiefel',
  'combat boots': 'Springerstiefel',
  'knee-high boots': 'kniehohe Stiefel',
  'pencil skirts': 'Bleistiftröcke',
  tutus: 'Tutus',
  kilts: 'Kilts',
}
/** What is no noun follows the kind. */
const conditions: Readonly<Record<string, string>> = {
  waterproof: 'wasserdicht',
  maternity: 'für die Schwangerschaft',
  nursing: 'zum Stillen',
  'with an elastic waist': 'mit Gummibund',
  flat: 'flach',
}

/** The noun for the kind that is asked for ("Regenjacken"); undefined where nothing narrows it. */
export function narrowedKind(wish: Wish): string | undefined {
  const name = narrowerKindsOf(wish).findLast(({ stands }) => stands === 'alone')?.name
  return name === undefined ? undefined : (nouns[name] ?? name)
}

/** What narrows the kind and is no noun. */
export const narrowedOtherwise = (wish: Wish): string[] =>
  narrowerKindsOf(wish)
    .filter(({ stands }) => stands !== 'alone')
    .map(({ name }) => conditions[name] ?? name)

/** "Nicht als Regenjacken geführt", "nicht wasserdicht". */
export const lackedNarrower = ({ name, stands }: NarrowerKind): string =>
  stands === 'alone' ? `nicht als ${nouns[name] ?? name} geführt` : `nicht ${conditions[name] ?? name}`
