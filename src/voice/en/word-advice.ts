import type { Advised } from '../../dialogue/advised.ts'
import { shelves } from '../../knowledge/en/shelves.ts'
import type { Entry, Known, Shelf, ShelfName } from '../../knowledge/shelf.ts'
import type { AdviceMaterial, FabricTrait } from '../../language/advice-topic.ts'
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
      const others = or(better)
      return goes
        ? `Yes, ${shoes} shoes go well with a ${suit} suit; ${others} would do, too. A belt in the color of the shoes ties it together.`
        : `By custom not: with a ${suit} suit ${others} shoes are the safe choice. ${capital(shoes)} ones can work where nobody is strict about it, but they look casual there.`
    }
    case 'size':
      return wordSize(advised)
  }
}

/** What the shelves say of each. */
export const wordKnown = (known: readonly Known[]): string => {
  const said = known.map(({ shelf, id }) => entryOf(shelf, id)?.[1] ?? '')
  const isOfCare = known.some(({ shelf }) => shelf === 'care')
  return [...said, isOfCare ? 'The care label of the piece has the last word.' : '']
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
      ? `${capital(and(names))} are about equally ${traits[by][0]}.`
      : `${capital(and(names))} ${names.length > 1 ? 'are' : 'is'} ${traits[by][1]}.`
  return `${lead} ${told}`
}

const gradeWords = (grade: number): string => (grade >= 4 ? 'Yes.' : grade === 3 ? 'Fairly.' : 'Not really.')

function wordSize({ size, from, to, sizes }: Extract<Advised, { of: 'size' }>): string {
  const named = from === null ? `Size ${size}` : `${from} ${size}`
  if (sizes.length === 0)
    return `My size table has no ${named} to tell in ${to} sizes, so please look at the shop’s own.`
  const each = sizes.map(({ chart, values }) => `${to} ${or(values)} ${charts[chart]}`)
  return `${named} is about ${and(each)}. Brands differ a little, so the size list of the piece counts.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const charts: Readonly<Record<SizeChartName, string>> = {
  women: 'in women’s clothes',
  men: 'in men’s clothes',
  'women-trousers': 'in women’s trousers',
  'men-trousers': 'in men’s trousers',
  children: 'in children’s clothes',
  'women-shoes': 'in women’s shoes',
  'men-shoes': 'in men’s shoes',
  'children-shoes': 'in children’s shoes',
}

const traits: Readonly<Record<FabricTrait, readonly [plain: string, most: string]>> = {
  warmth: ['warm', 'the warmest'],
  air: ['cool to wear', 'the coolest to wear'],
  smoothness: ['free of creases', 'the least likely to crease'],
  softness: ['soft', 'the softest'],
  toughness: ['hard-wearing', 'the toughest'],
  rain: ['good in the rain', 'the best in the rain'],
}

const fabricNames: Readonly<Record<AdviceMaterial, string>> = {
  cotton: 'cotton',
  linen: 'linen',
  wool: 'wool',
  merino: 'merino',
  cashmere: 'cashmere',
  silk: 'silk',
  satin: 'satin',
  denim: 'denim',
  leather: 'leather',
  suede: 'suede',
  polyester: 'polyester',
  nylon: 'nylon',
  viscose: 'viscose',
  velvet: 'velvet',
  fleece: 'fleece',
  down: 'down',
  corduroy: 'corduroy',
  canvas: 'canvas',
  acrylic: 'acrylic',
  'faux-leather': 'faux leather',
}
