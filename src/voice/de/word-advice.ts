import type { Advised } from '../../dialogue/advised.ts'
import { shelves } from '../../knowledge/de/shelves.ts'
import type { Entry, Known, Shelf, ShelfName } from '../../knowledge/shelf.ts'
import type { AdviceMaterial, FabricTrait, ShoeColor, SuitColor } from '../../language/advice-topic.ts'
import type { SizeChartName } from '../../product/sizes/size-charts.ts'
import { and, or } from './formats.ts'

/** What general knowledge of clothes says. */
export function wordAdvice(advised: Advised): string {
  switch (advised.of) {
    case 'known':
      return wordKnown(advised.known)
    case 'fabrics':
      return wordFabrics(advised)
    case 'shoes-with-suit': {
      const { shoes, suit, goes, better } = advised
      const others = or(better.map((color) => `${colors[color]}e`))
      return goes
        ? `Ja, ${colors[shoes]}e Schuhe passen gut zum ${colors[suit]}en Anzug; ${others} gehen auch. Ein Gürtel in der Farbe der Schuhe rundet es ab.`
        : `Eher nicht: Zum ${colors[suit]}en Anzug sind ${others} Schuhe die sichere Wahl. ${capital(colors[shoes])}e gehen, wo es niemand streng nimmt, wirken dort aber lässig.`
    }
    case 'size':
      return wordSize(advised)
  }
}

/** What the shelves say of each. */
export const wordKnown = (known: readonly Known[]): string => {
  const said = known.map(({ shelf, id }) => entryOf(shelf, id)?.[1] ?? '')
  const isOfCare = known.some(({ shelf }) => shelf === 'care')
  return [...said, isOfCare ? 'Das letzte Wort hat das Pflegeetikett.' : '']
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const entryOf = (shelf: ShelfName, id: string): Entry | undefined => {
  const entries: Shelf = shelves[shelf]
  return entries[id]
}

function wordFabrics({ materials, by, best, grade }: Extract<Advised, { of: 'fabrics' }>): string {
  const told = materials.map((material) => shelves.cloths[material][1]).join(' ')
  if (by === null || (best.length === 0 && grade === null)) return told
  if (grade !== null) return `${gradeWords(grade)} ${told}`
  const names = best.map((material) => fabricNames[material])
  const lead =
    names.length === materials.length
      ? `${and(names)} sind etwa gleich: ${traits[by][0]}.`
      : `${and(names)} ${names.length > 1 ? 'sind' : 'ist'} ${traits[by][1]}.`
  return `${lead} ${told}`
}

const gradeWords = (grade: number): string =>
  grade >= 4 ? 'Ja.' : grade === 3 ? 'Einigermaßen.' : 'Eher nicht.'

function wordSize({ size, from, to, sizes }: Extract<Advised, { of: 'size' }>): string {
  const named = from === null ? `Größe ${size}` : `${from} ${size}`
  if (sizes.length === 0)
    return `In meiner Größentabelle steht ${named} nicht für ${to}; sieh bitte in die Tabelle des Ladens.`
  const each = sizes.map(({ chart, values }) => `${to} ${or(values)} ${charts[chart]}`)
  return `${named} ist etwa ${and(each)}. Marken weichen etwas ab; es zählt die Größenangabe am Teil.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const colors: Readonly<Record<SuitColor | ShoeColor, string>> = {
  black: 'schwarz',
  brown: 'braun',
  tan: 'cognacfarben',
  burgundy: 'weinrot',
  white: 'weiß',
  navy: 'dunkelblau',
  blue: 'blau',
  gray: 'grau',
  beige: 'beigefarben',
  green: 'grün',
}

const charts: Readonly<Record<SizeChartName, string>> = {
  women: 'bei Damenkleidung',
  men: 'bei Herrenkleidung',
  'women-trousers': 'bei Damenhosen',
  'men-trousers': 'bei Herrenhosen',
  children: 'bei Kinderkleidung',
  'women-shoes': 'bei Damenschuhen',
  'men-shoes': 'bei Herrenschuhen',
  'children-shoes': 'bei Kinderschuhen',
}

const traits: Readonly<Record<FabricTrait, readonly [plain: string, most: string]>> = {
  warmth: ['warm', 'am wärmsten'],
  air: ['luftig', 'am luftigsten'],
  smoothness: ['knitterarm', 'am wenigsten knitteranfällig'],
  softness: ['weich', 'am weichsten'],
  toughness: ['robust', 'am robustesten'],
  rain: ['regentauglich', 'bei Regen am besten'],
}

const fabricNames: Readonly<Record<AdviceMaterial, string>> = {
  cotton: 'Baumwolle',
  linen: 'Leinen',
  wool: 'Wolle',
  merino: 'Merino',
  cashmere: 'Kaschmir',
  silk: 'Seide',
  satin: 'Satin',
  denim: 'Denim',
  leather: 'Leder',
  suede: 'Wildleder',
  polyester: 'Polyester',
  nylon: 'Nylon',
  viscose: 'Viskose',
  velvet: 'Samt',
  fleece: 'Fleece',
  down: 'Daune',
  corduroy: 'Cord',
  canvas: 'Canvas',
  acrylic: 'Acryl',
  'faux-leather': 'Kunstleder',
}
