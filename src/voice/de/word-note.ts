import type { LeftOfTotal } from '../../dialogue/act.ts'
import type { SearchNote } from '../../dialogue/search-notes.ts'
import type { Claim } from '../../language/claims.ts'
import type { OrderAsk } from '../../language/question.ts'
import type { ResolvedDirection } from '../../retrieval/directions/resolve-directions.ts'
import { conditions, fieldNames } from './attribute-words.ts'
import { directionWords } from './direction-words.ts'
import { and, or, price as priceWords } from './formats.ts'
import { needWords } from './need-words.ts'
import { kinds } from './nouns.ts'
import { wordAssumed } from './word-assumed.ts'
import { describeGarment } from './word-photo.ts'

/** How a request was read, as a sentence. Empty where the result itself tells. */
export function wordNote(note: SearchNote): string {
  switch (note.kind) {
    case 'taken-for': {
      const { title, attributes } = note.thing
      return `Von mehreren, die passen, habe ich ${title === null ? `das hier (${describeGarment(attributes)})` : `„${title}“`} genommen.`
    }
    case 'assumed':
      return wordAssumed(note)
    case 'need':
      return needWords[note.need]
    case 'not-shown':
      return 'Nichts, was ich gezeigt habe, sieht so aus; also habe ich danach gesucht.'
    case 'not-seen':
      return `Auf dem Foto sehe ich nichts davon (${or(note.kinds.map((kind) => kinds[kind][2]))}); ich habe nur nach deinen Worten gesucht.`
    case 'price-unseen':
      return 'Ein Foto verrät keinen Preis; ich habe nach dem der Teile sortiert.'
    case 'not-transferred':
      return `Das konnte ich am anderen nicht erkennen: ${and(note.attributes.map((name) => conditions[name]))}.`
    case 'undone':
      return 'Zurückgenommen.'
    case 'withdrawn':
      return note.names.length === 0 ? '' : `Gut, nicht mehr wichtig: ${and(note.names.map(letGo))}.`
    case 'not-sold':
      return wordNotSold(note)
    case 'not-depicted':
      return 'Das gewünschte Motiv wird hier bei keinem Teil genannt; am nächsten kommen diese.'
    case 'claims':
      return wordClaims(note)
    case 'unread':
      return note.instead.length === 0
        ? `Als ${or(note.words.map((word) => `„${word}“`))} ist hier nichts beschrieben; gezählt hat es darum nicht.`
        : `Unter ${or(note.words.map((word) => `„${word}“`))} führt der Laden nichts; am nächsten kommen ${or(note.instead.map((kind) => kinds[kind][2]))}.`
    case 'unmentioned':
      return `Zu ${and(note.phrases.map((phrase) => `„${phrase}“`))} sagt der Laden bei diesen nichts; sieh dazu auf der Seite des Teils nach.`
    case 'unrefused':
      return `Von ${or(note.phrases.map((phrase) => `„${phrase}“`))} ist hier nirgends die Rede; weglassen konnte ich es darum nicht.`
    case 'brand-not-sold':
      return `Nein, von ${note.brand} hat der Laden nichts; das kommt am nächsten.`
    case 'cannot':
      return cannot[note.order]
    case 'no-fit':
      return noFit[note.miss]
    case 'undated':
      return 'Seit wann der Laden seine Teile hat, gibt er nicht an; was das Neueste ist, weiß ich also nicht.'
    case 'unstated':
      return wordUnstated(note)
    case 'impossible-price':
      return `Kein Preis liegt über ${note.min} und zugleich unter ${note.max}; ich habe ihn offengelassen.`
    case 'left-of-total':
      return wordLeft(note.left)
    case 'direction':
      return wordDirection(note.direction)
  }
}

function wordLeft({ total, taken, left }: LeftOfTotal): string {
  const sum = priceWords({ amount: total, currency: taken.currency })
  return left === 0
    ? `Das Teil allein kostet ${priceWords(taken)}; von ${sum} bleibt nichts übrig.`
    : `Das Teil kostet ${priceWords(taken)}; von ${sum} bleiben ${priceWords({ amount: left, currency: taken.currency })}.`
}

function wordClaims({ unknown }: Extract<SearchNote, { kind: 'claims' }>): string {
  const left = unknown.includes('vegan')
    ? 'darum habe ich Leder, Wildleder, Wolle und Seide weggelassen'
    : 'gezählt hat es darum nicht'
  return `Ob etwas davon ${or(unknown.map((claim) => claimPredicates[claim]))}, sagt der Laden nicht; ${left}.`
}

function wordDirection(direction: ResolvedDirection): string {
  const words = directionWords(direction)
  if (direction.as === 'constraint') return ''
  if (direction.as === 'at-end') return `${words.charAt(0).toUpperCase()}${words.slice(1)} geht es nicht.`
  return `Was hier ${words} ist, weiß ich nicht sicher; das Wahrscheinlichste steht vorn.`
}

function wordUnstated({ fields, of }: Extract<SearchNote, { kind: 'unstated' }>): string {
  const names = or(fields.map((field) => fieldNames[field]))
  return of === 'all'
    ? `Der Laden gibt dazu nicht an: ${names}. Danach filtern konnte ich also nicht.`
    : `Der Laden gibt bei den meisten Teilen nicht an: ${names}. Die mit Angabe stehen vorn.`
}

function wordNotSold({ kinds: missing, instead }: Extract<SearchNote, { kind: 'not-sold' }>): string {
  const names = (each: typeof missing) => or(each.map((kind) => kinds[kind][2]))
  if (missing[0] === 'suit' && instead.length > 0)
    return 'Anzüge als ein Stück hat der Laden nicht, aber ein Anzug ist Jackett und Hose: Hier ist beides.'
  return instead.length === 0
    ? `Das gibt es hier nicht (${names(missing)}), und nichts, was es ersetzt.`
    : `Das gibt es hier nicht: ${names(missing)}. Am nächsten kommen ${names(instead)}.`
}

/** What nobody here can do. */
const cannot: Readonly<Record<OrderAsk, string>> = {
  buy: 'Bestellen kann ich selbst nichts; gekauft wird auf der Seite des Teils.',
  hold: 'Zurücklegen oder merken kann ich nichts; jedes Teil hat seine eigene Seite.',
  person: 'Ich bin ein Programm und kann dich mit niemandem verbinden.',
}

export const claimPredicates: Readonly<Record<Claim, string>> = {
  waterproof: 'wasserdicht ist',
  sustainable: 'nachhaltig ist',
  organic: 'aus Bioanbau ist',
  recycled: 'recycelt ist',
  vegan: 'ohne Tierisches ist',
  'fair-trade': 'fair gehandelt ist',
  handmade: 'von Hand gemacht ist',
  local: 'aus der Nähe kommt',
  breathable: 'atmungsaktiv ist',
  stretchy: 'dehnbar ist',
  'wrinkle-free': 'knitterfrei ist',
  washable: 'waschbar ist',
  reflective: 'reflektiert',
  thermal: 'wärmend ist',
  odorless: 'geruchsneutral ist',
  hypoallergenic: 'hautfreundlich ist',
  windproof: 'winddicht ist',
  'quick-drying': 'schnell trocknet',
  'sun-protective': 'vor der Sonne schützt',
  lined: 'gefüttert ist',
  packable: 'sich klein falten lässt',
  pockets: 'Taschen hat',
  'wide-fit': 'weit genug für breite Füße ist',
  'plus-size': 'in großen Größen kommt',
  'tall-fit': 'in Langgrößen kommt',
  'petite-fit': 'in Kurzgrößen kommt',
  'high-rise': 'hoch geschnitten ist',
  'low-rise': 'tief sitzt',
  'arch-support': 'den Fuß stützt',
  'non-slip': 'rutschfest ist',
  adjustable: 'verstellbar ist',
  'nickel-free': 'nickelfrei ist',
  touchscreen: 'das Handy bedient',
  opaque: 'blickdicht ist',
  'stays-put': 'an seinem Platz bleibt',
  gentle: 'der Haut guttut',
}

type LetGo = Extract<SearchNote, { kind: 'withdrawn' }>['names'][number]

function letGo(name: LetGo): string {
  if (name === 'words') return 'alles außer der Art'
  return name === 'in_stock' ? 'der Lagerbestand' : conditions[name].replace(/^den /, 'der ')
}

/** What all that is shown misses the day by. */
const noFit: Readonly<Record<Extract<SearchNote, { kind: 'no-fit' }>['miss'], string>> = {
  underdressed: 'Wirklich fein genug dafür ist davon nichts; diese kommen am nächsten.',
  overdressed: 'Dafür sind alle eher zu fein; die schlichtesten kommen zuerst.',
  thin: 'Für solche Kälte ist davon nichts wirklich gemacht; die wärmsten kommen zuerst.',
  warm: 'Für solche Hitze ist davon nichts wirklich leicht genug; die leichtesten kommen zuerst.',
}
