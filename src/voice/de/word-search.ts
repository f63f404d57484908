import type { NextStep } from '../../dialogue/next-step.ts'
import type { Currencies, ToldSearch } from '../../dialogue/told-search.ts'
import { conditions } from './attribute-words.ts'
import { and, or, price as priceWords } from './formats.ts'
import { kinds } from './nouns.ts'
import { phraseWish } from './phrase-wish.ts'

/** A limit in a currency that the shop does not use was compared by its amount. */
export const wordCurrency = ({ own, named }: Currencies): string =>
  `Die Preise hier sind in ${own}; deinen Betrag in ${named} habe ich als ${own} genommen.`

/** What was found of what was asked, the best of it, and what was given up. */
export function wordSearch(told: ToldSearch): string {
  const { mode, exact, near, relaxed, like } = told
  const what = [phraseWish(told.wish), ...(like === null ? [] : [likeWhat(like)])].join(', ')
  if (exact + near === 0)
    return mode === 'more' ? 'Das war alles, was ich dazu habe.' : `Dazu habe ich nichts gefunden: ${what}.`
  const missed = and(relaxed.map((name) => conditions[name]))
  if (exact === 0) {
    const none = mode === 'more' ? 'Genau das habe ich nicht mehr' : 'Genau das habe ich nicht'
    const kind = told.otherKinds ? ' einer anderen Art' : ''
    const come = near === 1 ? `kommt eines${kind} dem nahe` : `kommen ${near}${kind} dem nahe`
    const given = missed === '' ? 'Es' : `Wenn wir aufgeben, was ich nicht erfüllen kann (${missed}),`
    return `${none}: ${what}. ${given} ${come}. ${bestOf(told)}`
  }
  if (mode !== 'more' && told.guess !== null) return `${wordGuess(told)} ${bestOf(told)}`
  const differ = near === 1 ? 'Ein weiterer weicht' : `${near} weitere weichen`
  const rest = near === 0 ? '' : ` ${differ} ab: ${missed}.`
  return `${countOf(mode, exact)}: ${what}. ${bestOf(told)}${rest}`
}

function wordGuess({ guess, exact, wish }: ToldSearch): string {
  const unknown =
    guess === 'foreign'
      ? 'Ich verstehe Englisch und Deutsch, das leider nicht'
      : `Mit „${wish.text}“ kann ich nichts anfangen`
  const them = exact === 1 ? 'das ist das nächste' : `das sind die ${exact} nächsten`
  return `${unknown}; ${them} nach den Wörtern allein.`
}

function countOf(mode: ToldSearch['mode'], count: number): string {
  const matches = count === 1 ? 'einen Treffer' : `${count} Treffer`
  if (mode === 'more') return count === 1 ? 'Hier ist noch einer' : `Hier sind ${count} weitere`
  return mode === 'complement' ? `Dazu passend habe ich ${matches}` : `Ich habe ${matches}`
}

function likeWhat({ kind, title }: NonNullable<ToldSearch['like']>): string {
  if (kind === 'photo') return 'ähnlich wie auf deinem Foto'
  return title === null ? 'ähnlich wie das gewählte' : `ähnlich wie „${title}“`
}

const bests = {
  cheapest: 'Am günstigsten ist',
  dearest: 'Am teuersten ist',
  closest: 'Am nächsten kommt',
  pick: 'Mein Favorit ist',
} as const

function bestOf({ best }: ToldSearch): string {
  if (best === null) return ''
  const { title, price } = best.product
  return `${bests[best.as]} „${title}“${price === null ? '' : ` für ${priceWords(price)}`}.`
}

/** What to say after what was found: an offer, or one short question. */
export function wordNext(step: NextStep): string {
  switch (step.kind) {
    case 'loosen':
      return 'Versuch es mit weniger Bedingungen, einer anderen Farbe oder einem anderen Preis.'
    case 'change-outfit':
      return 'Soll ich ein Teil tauschen oder Farbe oder Budget ändern?'
    case 'which-kind':
      return `Was für ein Kleidungsstück soll es sein: ${or([...step.kinds.map((kind) => kinds[kind][2]), 'etwas anderes'])}?`
    case 'one-found':
      return 'Soll ich etwas dazu Passendes suchen?'
    case 'several-found':
      return 'Soll ich nach Farbe, Größe oder Preis eingrenzen?'
  }
}
