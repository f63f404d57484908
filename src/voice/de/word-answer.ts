import type { Answer } from '../../dialogue/answer.ts'
import type { CatalogueList, Grievance, OrderAsk, ShopTopic } from '../../language/question.ts'
import type { ColorRelation } from '../../outfit/color-harmony.ts'
import type { Category } from '../../product/taxonomy.ts'
import { attributeWords, colorNoun, refusalWords } from './attribute-words.ts'
import { and, or, price } from './formats.ts'
import { kinds } from './nouns.ts'
import { phraseWish } from './phrase-wish.ts'
import { wordAdvice, wordKnown } from './word-advice.ts'
import { wordReason } from './word-reason.ts'

/** Kinds that advice names, and those it advises against, at most. */
const mostAdvised = 6
const mostAvoided = 3
/** Values that an answer lists at most. */
const mostListed = 12

/** What answers a question about the shop or its catalogue, in the shop's own words where it has some. */
export function wordAnswer(answer: Answer): string {
  switch (answer.about) {
    case 'advice':
      return wordDressing(answer)
    case 'colors':
      return wordColors(answer)
    case 'total':
      return wordTotal(answer)
    case 'why':
      return wordWhy(answer)
    case 'told':
      return wordTold(answer)
    case 'order':
      return wordOrder(answer)
    case 'shop':
      if (answer.grievance !== undefined)
        return `${wordGrievance(answer.grievance, answer.passages)}${answer.general === undefined ? '' : ` Allgemein gilt: ${wordKnown([answer.general])}`}`
      if (answer.passages.length > 0) return `${leadOf(answer.unsaid)}${answer.passages.join(' ')}`
      return answer.topics.length === 0
        ? 'Dazu sagt mir der Shop nichts.'
        : `Dazu sagt mir der Shop nichts (${or(answer.topics.map((topic) => topicWords[topic]))}).`
    case 'shown':
      return wordShown(answer)
    case 'catalogue':
      return [wordCatalogue(answer), answer.prices === undefined ? '' : wordPriceEnds(answer.prices)]
        .filter((sentence) => sentence !== '')
        .join(' ')
  }
}

const regrets: Readonly<Record<Grievance, string>> = {
  broken: 'Das tut mir leid, das darf nicht passieren.',
  late: 'Tut mir leid, dass du so lange wartest.',
  misfit: 'Schade, dass es nicht passt.',
}

const wordGrievance = (grievance: Grievance, passages: readonly string[]): string =>
  passages.length === 0
    ? `${regrets[grievance]} Bestellungen sehe ich von hier aus nicht, und der Shop sagt mir nicht, was er dann tut; frag ihn bitte direkt.`
    : `${regrets[grievance]} Bestellungen sehe ich von hier aus nicht; der Shop sagt dazu: ${passages.join(' ')}`

/** What is asked in particular and not told is said first. */
function leadOf(unsaid: string | true | undefined): string {
  if (unsaid === undefined) return ''
  if (unsaid === true) return 'Genau dazu sagt der Shop nichts; er sagt nur: '
  return `Von ${unsaid} sagt der Shop nichts; er sagt nur: `
}

/** Pieces that are named in one answer. */
const mostNamed = 4

function wordShown({
  wish,
  count,
  having,
  untold,
  saying,
  topics,
}: Extract<Answer, { about: 'shown' }>): string {
  if (saying.length > 0)
    return saying
      .slice(0, mostNamed)
      .map(({ product, sentence }) => `„${product.title}“: ${sentence}`)
      .join(' ')
  const asked = phraseWish(wish)
  if (topics.includes('sale'))
    return 'Der Shop nennt von jedem nur einen Preis und sagt nicht, ob er reduziert ist.'
  if (having.length === 0 && untold.length === count) return 'Das sagt der Shop von keinem dieser Teile.'
  if (having.length === 0) return `Keins davon (${asked}). Sag Bescheid, dann suche ich danach.`
  const names = having.slice(0, mostNamed).map(({ title }) => `„${title}“`)
  const also = untold.length === 0 ? '' : ` Von ${untold.length} weiteren sagt es der Shop nicht.`
  if (having.length === count && count > 1) return `Alle ${count} (${asked}).${also}`
  return `${having.length === 1 ? 'Eins' : having.length} der ${count} gezeigten (${asked}): ${and(names)}.${also}`
}

function wordPriceEnds({ from, to }: NonNullable<Extract<Answer, { about: 'catalogue' }>['prices']>): string {
  if (from === null || to === null) return ''
  if (from.amount === to.amount) return `Der Preis: ${price(from)}.`
  return `Am günstigsten: ${price(from)}, am teuersten: ${price(to)}.`
}

function wordCatalogue(answer: Extract<Answer, { about: 'catalogue' }>): string {
  const pieces = phraseWish(answer.wish)
  if (answer.tells === 'price-range') return wordPrices(pieces, answer)
  if (answer.tells !== 'count') return wordList(pieces, answer.tells, answer.values)
  if (answer.total === 0) return `So etwas hat der Shop nicht: ${pieces}.`
  return answer.total === 1
    ? `Davon hat der Shop genau eins: ${pieces}.`
    : `Davon hat der Shop ${answer.total}: ${pieces}.`
}

/** What people wear then; what no table tells is not made up. */
function wordDressing({ situation, called, verdict, advised }: Extract<Answer, { about: 'advice' }>): string {
  if (advised !== null) return wordAdvice(advised)
  if (situation === null)
    return 'Das weiß ich nicht: Ich kann sagen, was man zu vielen Anlässen trägt, welche Farben zusammenpassen und was dieser Laden über seine Teile sagt.'
  if (verdict?.goes === true)
    return `Ja, das geht${called === null ? '' : ` zu „${called}“`}: ${phraseWish(verdict.of)}. Halte den Rest des Outfits passend zum Anlass.`
  const worn = (situation.wanted?.category ?? []).slice(0, mostAdvised).map((kind) => kinds[kind][2])
  const avoided = (situation.unwanted?.category ?? []).slice(0, mostAvoided).map((kind) => kinds[kind][2])
  const colors = (situation.wanted?.color ?? []).slice(0, 3).map((color) => colorNoun(color))
  const lead = called === null ? 'Dazu' : `Bei „${called}“`
  const said = worn.length === 0 ? `${lead} trägt man, was gefällt` : `${lead} trägt man ${or(worn)}`
  const against = avoided.length === 0 ? '' : `, eher nicht ${or(avoided)}`
  const refused =
    verdict === undefined ? '' : `Besser nicht, das fällt dort aus dem Rahmen: ${phraseWish(verdict.of)}. `
  return `${refused}${said}${against}.${colors.length === 0 ? '' : ` Gute Farben sind ${and(colors)}.`}`
}

const relations: Readonly<Record<ColorRelation, string>> = {
  neutral: 'passen gut zusammen: Eine davon ist neutral und lässt der anderen den Vortritt',
  echo: 'passen gut zusammen',
  tonal: 'passen gut zusammen, Ton in Ton; zwei verschiedene Stoffe machen es lebendig',
  analogous: 'passen gut zusammen, sie sind Nachbarn im Farbkreis',
  complementary: 'sind Gegenfarben und fallen auf; lass eine führen und halte den Rest ruhig',
  unknown: 'können zusammenpassen, nur kann ich diese Töne nicht beurteilen',
  multicolor: 'gehen zusammen, wenn das Muster die Farbe aufgreift',
  contrast: 'sind eine mutige Mischung; ein neutrales Teil dazwischen beruhigt sie',
  nearMiss:
    'liegen so nah beieinander, dass es nach einem Fehlgriff aussieht; nimm eins, das deutlich heller oder dunkler ist',
}

function wordColors({ colors, relation, both, partners }: Extract<Answer, { about: 'colors' }>): string {
  const [one, other] = colors.map((color) => colorNoun(color))
  const also = and(partners.map((color) => colorNoun(color)))
  if (relation === null || other === undefined) return `Zu ${one ?? 'allem'} passt ${also}.`
  const said =
    both === 'neutral'
      ? 'passen gut zusammen: Beide sind neutral, spiel also mit den Stoffen'
      : relations[relation]
  return `${one} und ${other} ${said}. Zu ${one} passt außerdem ${also}.`
}

function wordWhy({ title, reasons, missed, picks }: Extract<Answer, { about: 'why' }>): string {
  const met = [...new Set(reasons.map(wordReason))]
  if (picks === true) {
    const lacks = missed.length === 0 ? '' : ' Nicht alles, was du wolltest, trifft zu.'
    const meets =
      met.length === 0 ? 'kommt deinem Wunsch am nächsten' : `davon trifft am meisten zu: ${and(met)}`
    return `Ich würde „${title}“ nehmen; ${meets}.${lacks}`
  }
  const why =
    met.length === 0
      ? `„${title}“ kam deinem Wunsch hier am nächsten.`
      : `„${title}“ habe ich gezeigt, weil von deinen Wünschen zutrifft: ${and(met)}.`
  return missed.length === 0 ? why : `${why} Nicht alles, was du wolltest, trifft zu.`
}

function wordTold({ profile }: Extract<Answer, { about: 'told' }>): string {
  const { wearer, sizes, budget, bans } = profile
  const { gender, age_group, years } = wearer ?? {}
  const child = gender === 'female' ? 'ein Mädchen' : gender === 'male' ? 'einen Jungen' : 'ein Kind'
  const adult = gender === 'female' ? 'eine Frau' : gender === 'male' ? 'einen Mann' : null
  const who = age_group === 'kids' ? child : adult
  const groups = { clothes: '', trousers: ' bei Hosen', shoes: ' bei Schuhen' }
  const { min, max } = budget?.price ?? {}
  const told = [
    ...sizes.map(({ of, sizes: [size] }) => `Größe ${size}${groups[of]}`),
    ...(max === undefined ? [] : [`bis ${max}${budget?.of === 'total' ? ' zusammen' : ''}`]),
    ...(min === undefined ? [] : [`ab ${min}`]),
    ...(who === null ? [] : [`für ${who}${years === undefined ? '' : ` (${years})`}`]),
    ...bans.map((ban) =>
      ban.attribute === 'brand' || ban.attribute === 'word'
        ? `ohne „${ban.value}“`
        : refusalWords(ban.attribute, ban.value),
    ),
  ]
  if (told.length === 0)
    return 'Das hast du mir noch nicht gesagt: keine Größe, kein Budget, nichts, was wegbleiben soll.'
  return `Du hast mir gesagt: ${and(told)}.${sizes.length === 0 ? ' Eine Größe war nicht dabei.' : ''}`
}

function wordTotal({ pieces, total }: Extract<Answer, { about: 'total' }>): string {
  const each = pieces.map(
    (piece) => `„${piece.title}“ ${piece.price === null ? 'ohne Preis' : price(piece.price)}`,
  )
  if (total === null)
    return `Zusammenrechnen kann ich es nicht, da nicht jedes Teil einen Preis in derselben Währung hat: ${each.join(', ')}.`
  return `Die ${pieces.length} Teile kosten zusammen ${price(total)}: ${each.join(', ')}.`
}

const refusals: Readonly<Record<OrderAsk, string>> = {
  buy: 'Bestellen kann ich selbst nichts.',
  hold: 'Zurücklegen oder merken kann ich nichts.',
  person: 'Ich bin ein Programm und kann dich mit niemandem verbinden.',
}

function wordOrder({ asks, product, passages }: Extract<Answer, { about: 'order' }>): string {
  const told = passages.join(' ')
  if (asks === 'person')
    return told === '' ? `${refusals.person} Wie man jemanden erreicht, sagt mir der Laden nicht.` : told
  const page =
    product === null
      ? 'Sag mir, welches Teil du meinst, dann nenne ich dir seine Seite.'
      : product.url === null
        ? `Zu „${product.title}“ nennt der Laden keine Seite; frag bitte dort nach.`
        : `„${product.title}“ findest du hier: ${product.url}.`
  return [refusals[asks], page, told].filter((sentence) => sentence !== '').join(' ')
}

function wordPrices(pieces: string, { from, to }: Extract<Answer, { tells: 'price-range' }>): string {
  if (from === null || to === null) return `Der Shop nennt keine Preise: ${pieces}.`
  if (from.amount === to.amount) return `Das kostet ${price(from)}: ${pieces}.`
  return `Die Preise gehen von ${price(from)} bis ${price(to)}: ${pieces}.`
}

function wordList(pieces: string, list: CatalogueList, values: readonly string[]): string {
  const [one, several] = listWords[list]
  if (values.length === 0) return `Der Shop nennt keine ${several}: ${pieces}.`
  const listed = values.slice(0, mostListed).map((value) => nameIn(list, value))
  const rest = values.length - listed.length
  const all = rest === 0 ? and(listed) : `${listed.join(', ')} und ${rest} weitere`
  if (list === 'kinds') return `Der Shop hat ${all}.`
  return `${values.length === 1 ? one : `${values.length} ${several}`} (${pieces}): ${all}.`
}

function nameIn(list: CatalogueList, value: string): string {
  if (list === 'brands' || list === 'sizes') return value
  if (list === 'kinds') return kinds[value as Category][2]
  return attributeWords(list === 'colors' ? 'color' : 'material', value)
}

const listWords: Readonly<Record<CatalogueList, readonly [one: string, several: string]>> = {
  brands: ['Eine Marke', 'Marken'],
  sizes: ['Eine Größe', 'Größen'],
  colors: ['Eine Farbe', 'Farben'],
  materials: ['Ein Material', 'Materialien'],
  kinds: ['Eine Art', 'Arten'],
}

const topicWords: Readonly<Record<ShopTopic, string>> = {
  delivery: 'Lieferung',
  returns: 'Rückgabe',
  orders: 'Bestellungen',
  payment: 'Zahlung',
  vouchers: 'Gutscheine',
  discounts: 'Rabatte',
  sizes: 'Größentabelle',
  hours: 'Öffnungszeiten',
  stores: 'Läden vor Ort',
  contact: 'Kontakt',
  warranty: 'Garantie',
  services: 'solche Dienste',
  account: 'Kundenkonten',
}
