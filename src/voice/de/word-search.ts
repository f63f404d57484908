import type { NextStep } from '../../dialogue/next-step.ts'
import type { SoldOut, ToldPick } from '../../dialogue/told-picks.ts'
import type { Currencies, ToldSearch } from '../../dialogue/told-search.ts'
import type { Product } from '../../product/product.ts'
import { lacksNarrower } from '../lacks-narrower.ts'
import { pick } from '../pick.ts'
import { conditions } from './attribute-words.ts'
import { and, or, ordinal, price as priceWords } from './formats.ts'
import { kinds } from './nouns.ts'
import { phraseWish } from './phrase-wish.ts'
import { wordMiss } from './word-miss.ts'
import { wordReason } from './word-reason.ts'

/** A limit in a currency that the shop does not use was left out: no rate is known. */
export const wordCurrency = ({ own, named, limit: taken }: Currencies): string => {
  const amount = taken?.max ?? taken?.min
  return amount === undefined
    ? `Die Preise hier sind in ${own}. ${named} kann ich ohne Wechselkurs nicht umrechnen; diese Grenze habe ich weggelassen. Nenn mir den Betrag in ${own}, dann halte ich mich daran.`
    : `Die Preise hier sind in ${own}; einen Wechselkurs für ${named} habe ich nicht, also bleibe ich bei ${priceWords({ amount, currency: own })}.`
}

/** What was asked for, in a clause; what answers it best, and why; what comes close, and what that misses. */
export function wordSearch(told: ToldSearch, key: string): string {
  if (told.guess !== null) return guesses[told.guess]
  if (told.exact + told.near === 0) return wordNothing(told)
  if (told.soldOut?.isAll) return wordSoldOut(told, told.soldOut)
  const gone = told.soldOut === undefined ? '' : `${and(told.soldOut.products.map(quoted))} ist ausverkauft. `
  return `${gone}${told.exact === 0 ? wordNear(told) : capital(`${wordExact(told, key)}${wordRest(told)}`)}`
}

/** Nothing of what was asked for can be had now. */
function wordSoldOut({ exact, ...told }: ToldSearch, { products, instead }: SoldOut): string {
  const named = and(products.map(quoted))
  const [first, ...others] = instead.map(withMisses)
  const what = subject({ exact, ...told })
  const all =
    exact === 0
      ? `Alles zugleich gibt es hier nicht: ${what}. Was am nächsten kommt, ist ausverkauft: ${named}.`
      : exact === 1
        ? what === 'Teile'
          ? `${named} ist ausverkauft.`
          : `Davon gibt es eins, aber es ist ausverkauft: ${what}. Das ist ${named}.`
        : `Davon ist alles ausverkauft: ${what}. Dazu gehört ${named}.`
  if (first === undefined) return all
  return `${all} Zu haben ist am ehesten ${first}.${others.length === 0 ? '' : ` Danach: ${and(others)}.`}`
}

const quoted = ({ title }: Product): string => `„${title}“`

const guesses = {
  'not-sold':
    'Nein, das hat der Laden nicht. Es gibt hier Kleidung, Schuhe, Taschen und Accessoires; darf ich davon etwas suchen?',
  unknown:
    'Ich weiß nicht, was das ist, und nichts in diesem Laden wird so beschrieben. An welches Teil denkst du, an welche Farbe oder welchen Anlass?',
  foreign: 'Ich verstehe Englisch und Deutsch, das leider nicht. Sagst du es in einer der beiden Sprachen?',
} as const

function wordNothing({ mode, wish, notes }: ToldSearch): string {
  if (mode === 'more') return 'Das war alles, was ich dazu habe.'
  if (notes.some(({ kind }) => kind === 'not-sold')) return ''
  return `Das hat der Laden nicht, und nichts kommt dem nahe: ${phraseWish(wish)}.`
}

/** Nothing meets all of it: what each misses stands beside it. */
function wordNear(told: ToldSearch): string {
  const { mode, notes, picks } = told
  const isUnknownKind = mode !== 'more' && lacksNarrower(told)
  const [first, ...others] = picks.map(isUnknownKind ? withOtherMisses : withMisses)
  if (first === undefined) return ''
  const then = others.length === 0 ? '' : ` Danach: ${and(others)}.`
  if (notes.some(({ kind }) => kind === 'not-sold'))
    return `Ich würde mir das ansehen: ${and(picks.map(named))}.`
  const none =
    mode === 'more'
      ? `Davon hast du schon alles gesehen: ${subject(told)}.`
      : `Alles zugleich gibt es hier nicht: ${subject(told)}.`
  if (isUnknownKind) return `Das gibt es hier nicht: ${subject(told)}. Am nächsten kommt ${first}.${then}`
  return `${none} Am nächsten kommt ${first}.${then}`
}

function wordExact(told: ToldSearch, key: string): string {
  const { mode, lead, picks, exact } = told
  const [first, ...others] = picks.map(withWhy)
  if (first === undefined) return ''
  const what = subject(told)
  const isBare = what === 'Teile'
  if (exact === 1) {
    if (mode === 'more') return `Davon gibt es noch eins: ${what}. Das ist ${first}.`
    if (mode === 'complement') return `Dazu passt ${first}.`
    return isBare ? `Es gibt ${first}.` : `Davon gibt es eins: ${what}. Das ist ${first}.`
  }
  const rest = others.length === 0 ? '' : ` ${followUp(lead, others, key)}`
  if (mode === 'more') return `Hier sind weitere: ${what}. ${and([first, ...others])} sind dabei.`
  if (mode === 'complement') return `Dazu passend: ${what}. ${leads[lead]} ${first}.${rest}`
  if (isBare) return `${lead === 'pick' ? 'Anfangen würde ich mit' : leads[lead]} ${first}.${rest}`
  if (lead !== 'pick') return `${what}: ${leads[lead]} ${first}.${rest}`
  const openings: [string, ...string[]] =
    mode === 'refined'
      ? [
          `Jetzt also: ${what}. Vorn liegt ${first}.`,
          `Dann bleiben: ${what}. Ich würde ${first} nehmen.`,
          `So gesehen: ${what}. Mein Favorit ist ${first}.`,
        ]
      : [
          `${what}: Anfangen würde ich mit ${first}.`,
          `Hier sind sie: ${what}. Mein Favorit ist ${first}.`,
          `${what}: Am besten gefällt mir ${first}.`,
        ]
  return `${pick(key, openings)}${rest}`
}

const leads = {
  cheapest: 'Am günstigsten ist',
  dearest: 'Am teuersten ist',
  newest: 'Am neuesten ist',
  closest: 'Am nächsten kommt',
  pick: 'Mein Favorit ist',
} as const

function followUp(lead: ToldSearch['lead'], others: readonly string[], key: string): string {
  if (lead !== 'pick') return `Danach: ${and(others)}.`
  return pick(`${key}.`, [
    `Auch gut: ${and(others)}.`,
    `Dazu gibt es noch ${and(others)}.`,
    `Sieh dir daneben ${and(others)} an.`,
  ])
}

/** What the others that are shown miss, once. */
function wordRest({ near, relaxed }: ToldSearch): string {
  if (near === 0) return ''
  const missed = relaxed.length === 0 ? 'ein wenig' : and(relaxed.map((name) => conditions[name]))
  const differ = near === 1 ? 'Das andere gezeigte weicht' : `Die ${near} anderen weichen`
  return relaxed.length === 0 ? ` ${differ} ${missed} ab.` : ` ${differ} ab: ${missed}.`
}

const named = ({ product: { title, price } }: ToldPick): string =>
  `„${title}“${price === null ? '' : ` für ${priceWords(price)}`}`

function withWhy(each: ToldPick): string {
  const why = each.why.map(wordReason)
  return why.length === 0 ? named(each) : `${named(each)} (${why.join(', ')})`
}

/** What narrows the kind is said of no piece that is shown. */
const withOtherMisses = (each: ToldPick): string =>
  withMisses({ ...each, misses: each.misses.filter(({ narrower }) => narrower === undefined) })

function withMisses(each: ToldPick): string {
  const misses = each.misses.map(wordMiss)
  return misses.length === 0 ? named(each) : `${named(each)} (${misses.join('; ')})`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function subject({ wish, like }: ToldSearch): string {
  return [phraseWish(wish), ...(like === null ? [] : [likeWhat(like)])].join(', ')
}

function likeWhat({ kind, title, photo }: NonNullable<ToldSearch['like']>): string {
  if (photo !== undefined) return `ähnlich wie auf deinem ${ordinal(photo)} Foto`
  if (kind === 'photo') return 'ähnlich wie auf deinem Foto'
  return title === null ? 'ähnlich wie das gewählte' : `ähnlich wie „${title}“`
}

/** The one question that helps on; nothing where what was found speaks for itself. */
export function wordNext(step: NextStep): string {
  switch (step.kind) {
    case 'loosen':
      return 'Was davon darf anders sein?'
    case 'for-whom':
      return 'Ist es für eine Frau oder für einen Mann?'
    case 'which-kind':
      return `Was für ein Kleidungsstück soll es sein: ${or([...step.kinds.map((kind) => kinds[kind][2]), 'etwas anderes'])}?`
    case 'none':
      return ''
  }
}
