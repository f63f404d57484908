import type { Random } from '../drawing/random.ts'
import type { DrawingSpec } from '../drawing/spec.ts'
import { chooseNoun } from './choose-noun.ts'
import { namedColors } from './choose-spec.ts'
import type { Kind } from './line.ts'
import { materialWords, modelName, occasionSentence, patternWords } from './words.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const joined = (words: readonly string[]) => words.filter(Boolean).join(' ')
const listed = (words: readonly string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '')

export type Copy = { readonly title: string; readonly description: string }

/** Title and description, as a shop's editor would write them from the product in hand. */
export function writeCopy(
  random: Random,
  { spec, kind, dye }: { spec: DrawingSpec; kind: Kind; dye: string },
): Copy {
  return {
    title: titleOf(random, { spec, kind, dye }),
    description: descriptionOf(random, { spec, kind, dye }),
  }
}

function wearer({ gender, age_group }: DrawingSpec): string {
  if (age_group !== 'adults') return gender === 'male' ? 'Boys’' : gender === 'female' ? 'Girls’' : 'Kids’'
  return gender === 'male' ? 'Men’s' : gender === 'female' ? 'Women’s' : ''
}

function titleOf(
  random: Random,
  { spec, kind, dye }: { spec: DrawingSpec; kind: Kind; dye: string },
): string {
  const noun = chooseNoun(random, kind, spec)
  const print = random.pick(patternWords[spec.pattern])
  const second = namedColors(spec)[1]
  const tone =
    second && (spec.pattern === 'striped' || spec.pattern === 'checkered' || spec.pattern === 'plaid')
      ? `${dye} and ${second}`
      : dye
  const said = (word: string | undefined) => word !== undefined && noun.toLowerCase().includes(word)
  const cloth =
    spec.material && !said(spec.material) && !['synthetic', 'metal', 'knit', 'mesh'].includes(spec.material)
      ? spec.material
      : ''
  const cut =
    spec.fit && ['slim', 'relaxed', 'oversized'].includes(spec.fit) && !said(spec.fit) ? spec.fit : ''
  const sleeves =
    spec.sleeve_length === 'long' && ['t-shirt', 'polo', 'dress', 'top'].includes(spec.category)
      ? 'long-sleeved'
      : ''
  const child = spec.age_group !== 'adults'
  const forms: (() => string)[] = [
    () => `${modelName(random)} ${joined([print, noun])} in ${tone}`,
    () => capital(joined([dye, print, sleeves, noun])),
    () => `${wearer(spec)} ${joined([cut, print, noun])} in ${tone}`.trim(),
    () => `${capital(joined([print, cloth, noun]))}, ${tone}`,
    () =>
      `${capital(joined([cut, cloth, noun]))} in ${joined([tone, print && `${print.replace(/-print$/, '')} print`])}`,
    () => `${modelName(random)}: ${joined([sleeves, cloth, print, noun])}, ${tone}`,
  ]
  if (
    spec.pattern === 'striped' ||
    spec.pattern === 'checkered' ||
    spec.pattern === 'plaid' ||
    spec.pattern === 'graphic' ||
    spec.pattern === 'tie-dye'
  )
    forms.splice(4, 1)
  const title = child ? (forms[2] as () => string)() : random.pick(forms)()
  return capital(title.trim())
}

function groundSentence(random: Random, spec: DrawingSpec, dye: string): string {
  const [, ...others] = namedColors(spec)
  const rest = listed(others)
  const main = spec.shades[0].name === 'multicolor' ? 'many colors' : dye
  if (spec.pattern === 'solid')
    return rest
      ? `Comes in ${dye} with touches of ${rest}.`
      : random.pick([`The color is ${dye}.`, `Comes in ${dye}.`, `Color: ${dye}.`])
  if (!rest) return `${capital(random.pick(patternWords[spec.pattern]))}, in ${main}.`
  const sentences: Partial<Record<DrawingSpec['pattern'], string>> = {
    striped: `${capital(rest)} stripes on ${dye}.`,
    checkered: `Even checks of ${dye} and ${rest}.`,
    plaid: `A plaid of ${listed([dye, ...others])}.`,
    dots: `Dots in ${rest} on a ${dye} ground.`,
    floral: `Flowers in ${rest} scattered over ${dye}.`,
    geometric: `A strict geometric repeat of ${rest} on ${dye}.`,
    animal: `An animal print in ${listed([dye, ...others])}.`,
    camouflage: `Camouflage in ${listed([dye, ...others])}.`,
    paisley: `Paisley drops in ${rest} on ${dye}.`,
    'tie-dye': `Rings of ${rest} tie-dyed into ${dye}; no two are quite alike.`,
    graphic: `A print in ${rest} on the front, on ${dye}.`,
    abstract: `Cut-out shapes in ${rest} on ${dye}.`,
    embroidered: `Small sprigs embroidered in ${rest} on ${dye}.`,
  }
  return sentences[spec.pattern] ?? ''
}

const necks: Partial<Record<NonNullable<DrawingSpec['neckline']>, string>> = {
  crew: 'a crew neck',
  'v-neck': 'a V neck',
  scoop: 'a scoop neck',
  square: 'a square neck',
  boat: 'a boat neck',
  halter: 'a halter neck',
  turtle: 'a turtleneck',
  mock: 'a mock neck',
  mandarin: 'a band collar',
  collared: 'a collar',
  hooded: 'a hood',
  'off-shoulder': 'bare shoulders',
  sweetheart: 'a sweetheart neckline',
  wrap: 'a wrap front',
}
const sleevesSaid: Partial<Record<NonNullable<DrawingSpec['sleeve_length']>, string>> = {
  sleeveless: 'no sleeves',
  'spaghetti-strap': 'spaghetti straps',
  strapless: 'no straps',
  cap: 'cap sleeves',
  short: 'short sleeves',
  'three-quarter': 'three-quarter sleeves',
  long: 'long sleeves',
}

function cutSentence({ fit, neckline, sleeve_length, length, category }: DrawingSpec): string {
  const parts = [neckline && necks[neckline], sleeve_length && sleevesSaid[sleeve_length]].filter(
    (part) => part !== undefined,
  ) as string[]
  const shape = [
    fit && `${capital(fit)} fit`,
    length && ['dress', 'skirt', 'coat', 'kurta'].includes(category) && `${length} length`,
  ]
    .filter(Boolean)
    .join(', ')
  if (!shape && parts.length === 0) return ''
  return `${shape || 'Cut'}${parts.length > 0 ? ` with ${listed(parts)}` : ''}.`
}

function descriptionOf(
  random: Random,
  { spec, kind, dye }: { spec: DrawingSpec; kind: Kind; dye: string },
): string {
  const made = spec.material
    ? `${random.pick(['Made of', 'In', 'Cut from', 'Worked in'])} ${random.pick(materialWords[spec.material])}.`
    : ''
  const detail = random.pick(kind.details)
  const ground = groundSentence(random, spec, dye)
  const cut = cutSentence(spec)
  const wear = occasionSentence(random, kind.occasion)
  const orders = [
    [detail, ground, made, cut],
    [ground, detail, cut, made],
    [made, ground, detail, cut, wear],
    [detail, cut, ground, wear],
  ]
  return random.pick(orders).filter(Boolean).join(' ')
}
