import type { SearchOutcome } from '../../../src/dialogue/outcome.ts'
import type { TurnFacts } from '../../../src/dialogue/turn-facts.ts'
import { isEmptyWish } from '../../../src/product/wish.ts'
import type { Reading } from '../../../src/retrieval/reading.ts'
import type { Reference } from '../../../src/retrieval/reference.ts'
import { germanConditions } from '../../../src/voice/de/german-names.ts'
import { listGerman } from '../../../src/voice/de/list-german.ts'
import { listGermanWish } from '../../../src/voice/de/list-german-wish.ts'
import { noteInGerman } from '../../../src/voice/de/note-in-german.ts'
import { outfitInGerman } from '../../../src/voice/de/outfit-in-german.ts'
import { seenInGerman } from '../../../src/voice/de/seen-in-german.ts'
import { formatPrice } from '../../../src/voice/list-products.ts'

/** The reply to searches in German: what was found of what was asked, what was given up, and where to go next. */
export function reportInGerman(turn: {
  readonly facts: TurnFacts
  readonly searches: readonly SearchOutcome[]
  readonly looks: readonly Reading[]
}): string {
  const { facts, searches, looks } = turn
  const found = searches.some(({ result }) => result.products.length > 0)
  return [
    looks.length > 0 ? seenInGerman(looks) : '',
    ...searches.flatMap((search) => [
      currencyOf(search),
      ...search.notes.map(noteInGerman),
      search.mode === 'outfit' ? '' : reportOf(search, facts),
      search.outfit === undefined ? '' : outfitInGerman(search.outfit, search),
    ]),
    found
      ? inviteFor(searches)
      : 'Versuch es mit weniger Bedingungen, einer anderen Farbe oder einem anderen Preis.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function currencyOf({ result, foreignCurrency }: SearchOutcome): string {
  const own = result.products.find(({ product }) => product.price !== null)?.product.price?.currency
  if (foreignCurrency === null || own === undefined) return ''
  return `Die Preise hier sind in ${own}; deinen Betrag in ${foreignCurrency} habe ich als ${own} genommen.`
}

function reportOf(search: SearchOutcome, { shown }: TurnFacts): string {
  const { result, mode, wish, reference } = search
  const exact = result.products.filter(({ nearMatch }) => !nearMatch).length
  const near = result.products.length - exact
  const kind = wish.wanted.category ?? (reference?.attributes.category ? [reference.attributes.category] : [])
  const asked = { ...wish, wanted: { ...wish.wanted, ...(kind.length > 0 ? { category: kind } : {}) } }
  const what = [listGermanWish(asked), likeWhat(reference, shown)].filter((part) => part !== '').join(', ')
  if (result.products.length === 0)
    return mode === 'more' ? 'Das war alles, was ich dazu habe.' : `Dazu habe ich nichts gefunden: ${what}.`
  if (isGuess(search)) {
    return `Mit „${wish.text}“ kann ich nichts anfangen; das sind die nächsten nach den Wörtern allein. ${bestOf(search)}`
  }
  const missed = listGerman(result.relaxed.map((name) => germanConditions[name]))
  if (exact === 0) {
    const given = missed === '' ? '' : ` Wenn wir aufgeben, was ich nicht erfüllen kann (${missed}),`
    const come = near === 1 ? 'kommt eines dem nahe' : `kommen ${near} dem nahe`
    return `Genau das habe ich nicht: ${what}.${given === '' ? ` Es ${come}` : `${given} ${come}`}. ${bestOf(search)}`
  }
  const rest =
    near === 0 ? '' : ` ${near === 1 ? 'Ein weiterer weicht' : `${near} weitere weichen`} ab: ${missed}.`
  return `${countOf(mode, exact)}: ${what}. ${bestOf(search)}${rest}`
}

/** True when no attribute was understood, so that only the words themselves were compared. */
const isGuess = ({ wish, reference }: SearchOutcome): boolean =>
  reference === null && wish.text !== '' && isEmptyWish({ ...wish, text: '' })

function countOf(mode: SearchOutcome['mode'], count: number): string {
  const matches = count === 1 ? 'einen Treffer' : `${count} Treffer`
  if (mode === 'more') return count === 1 ? 'Hier ist noch einer' : `Hier sind ${count} weitere`
  return mode === 'complement' ? `Dazu passend habe ich ${matches}` : `Ich habe ${matches}`
}

function likeWhat(reference: Reference | null, shown: TurnFacts['shown']): string {
  if (reference === null) return ''
  if (reference.kind === 'photo') return 'ähnlich wie auf deinem Foto'
  const title = shown.find(({ id }) => id === reference.id)?.title
  return title === undefined ? 'ähnlich wie das gewählte' : `ähnlich wie „${title}“`
}

function bestOf({ result, wish, reference }: SearchOutcome): string {
  const [first] = result.products
  if (first === undefined) return ''
  const { title, price } = first.product
  const named = `„${title}“${price === null ? '' : ` für ${formatPrice(price)}`}`
  if (wish.sort === 'price-ascending') return `Am günstigsten ist ${named}.`
  if (wish.sort === 'price-descending') return `Am teuersten ist ${named}.`
  return first.nearMatch || reference !== null ? `Am nächsten kommt ${named}.` : `Mein Favorit ist ${named}.`
}

function inviteFor(searches: readonly SearchOutcome[]): string {
  if (searches.some(({ mode }) => mode === 'outfit'))
    return 'Soll ich ein Teil tauschen oder Farbe oder Budget ändern?'
  const isOpen = searches.every(
    ({ wish, reference }) => reference === null && wish.wanted.category === undefined,
  )
  if (isOpen) return 'Was für ein Kleidungsstück soll es sein?'
  return searches.some(({ result }) => result.products.length > 1)
    ? 'Soll ich nach Farbe, Größe oder Preis eingrenzen?'
    : 'Soll ich etwas dazu Passendes suchen?'
}
