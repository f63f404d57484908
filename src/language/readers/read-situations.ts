import type { SituationLanguage, SituationMention } from '../situation-words.ts'
import { foldText } from './fold-words.ts'
import { isOneEditApart } from './spelling.ts'

type Entry = {
  readonly id: string
  readonly words: readonly string[]
  readonly of: 'places' | 'regions' | 'wishes' | 'looks'
}
type Book = ReadonlyMap<string, readonly Entry[]>

type Reading = {
  readonly asksForLook?: boolean
  /** True where a message names no garment: the day it tells of is what it is about. */
  readonly isAllThereIs?: boolean
}

/** Shorter words are never taken for misspelt ones. */
const shortest = 7

const books = new WeakMap<SituationLanguage, Book>()

/** The situations that a message dresses for, each by its longest listed phrase; what it only tells of is left out. */
export function readSituations(
  message: string,
  language: SituationLanguage,
  { asksForLook = false, isAllThereIs = false }: Reading = {},
): SituationMention[] {
  // Without its apostrophe "we're" would be a past.
  const text = foldText(message.replace(/\bwe['’]re\b/gi, 'we are'))
  const book = bookOf(language)
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0], at: match.index }))
  const asksForOutfit = asksForLook || asksForWholeLook(message, language)
  const found: SituationMention[] = []
  for (let at = 0; at < words.length; ) {
    const entry = longestAt(words, at, book)
    if (entry === null) {
      found.push(...inCompound(words[at]?.word ?? '', book, language))
      at++
      continue
    }
    const [first, last] = [words[at], words[at + entry.words.length - 1]] as const
    const end = (last?.at ?? 0) + (last?.word.length ?? 0)
    const before =
      text
        .slice(0, first?.at ?? 0)
        .split(/[.;!?]/)
        .at(-1) ?? ''
    const around = { before: before.trimStart(), after: text.slice(end) }
    if (holds(entry, { ...around, asksForOutfit, isAllThereIs }, language))
      found.push({
        id: entry.id,
        because: entry.words.join(' '),
        isLook: entry.of === 'looks',
      })
    at += entry.words.length
  }
  found.push(...temperaturesIn(message))
  return found
    .map((each) => asHandiwork(each, text))
    .filter(({ id }, place) => found.findIndex((each) => each.id === id) === place)
}

/** "Tough work trousers": clothes for work with the hands are none for an office. */
const asHandiwork = (mention: SituationMention, text: string): SituationMention =>
  mention.id === 'office' && /\bwork|arbeits/.test(mention.because) && rough.test(text) && !desk.test(text)
    ? { ...mention, id: 'handiwork' }
    : mention
const rough =
  /\b(?:tough|sturdy|durable|hard ?wearing|rugged|heavy ?duty|indestructible|builders?|building|construction|warehouse|trad(?:ie|esman)|plumber|electrician|mechanic|carpenter|roofer|welder|farm\w*|gardener|knee ?pads?|tool|steel|muddy|dirt\w*|robust\w*|strapazier\w*|baustelle|handwerk\w*|werkstatt|g ?day)\b/
const desk = /\b(?:office|desk|buro|meetings?|smart|business)\b/

const degrees =
  /(?<![\p{L}\d])(?<below>minus |below zero |[-−–] ?)?(?<number>\d{1,3})(?: ?°| ?(?:degrees?|grad|celsius|fahrenheit)(?!\p{L}))(?<scale> ?(?:f|fahrenheit)(?!\p{L}))?|(?<![\p{L}\d])minus (?<frost>\d{1,2})(?![\p{L}\d%])/giu
/** Above these many degrees Celsius it is weather of the kind; between cool and hot nobody has to dress for it. */
const weathersFrom = [
  { from: 26, id: 'heatwave' },
  { from: 17, id: null },
  { from: 9, id: 'october' },
  { from: 3, id: 'november' },
  { from: -100, id: 'snow' },
] as const

/** "It's 30 degrees", "minus 20", "bei 5 Grad": weather in numbers; what is washed at 40 degrees is none. */
function temperaturesIn(message: string): SituationMention[] {
  if (/wash|wasch|schleuder|angle|winkel/i.test(message)) return []
  return [...message.matchAll(degrees)].flatMap(({ 0: because, groups = {} }) => {
    const said = Number(groups.frost ?? groups.number)
    const signed = groups.below === undefined && groups.frost === undefined ? said : -said
    const isFahrenheit = groups.scale !== undefined || /fahrenheit/i.test(because) || signed > 50
    const celsius = isFahrenheit ? ((signed - 32) * 5) / 9 : signed
    const id = weathersFrom.find(({ from }) => celsius >= from)?.id ?? null
    return id === null ? [] : [{ id, because: because.trim(), isLook: false }]
  })
}

/** True of "what do I wear to …", "an outfit for …": a whole look, not one piece of it. */
export function asksForWholeLook(message: string, { outfit, ofOnePiece }: SituationLanguage): boolean {
  const text = foldText(message)
  return outfit.some((form) => form.test(text)) && !ofOnePiece.test(text)
}

function holds(
  { of, words }: Entry,
  {
    before,
    after,
    asksForOutfit,
    isAllThereIs,
  }: { before: string; after: string; asksForOutfit: boolean; isAllThereIs: boolean },
  language: SituationLanguage,
): boolean {
  const { leads, told, refused, otherwise, dressed, past, there } = language
  // A bag for one's hands free is still a bag: what a wish names is no thing of its own.
  const isOther = otherwise.test(after) && !(of === 'wishes' && /^[ -]bags?\b/.test(after))
  if (refused.test(before) || isOther) return false
  if (of === 'regions')
    return !past.test(before) && (there.test(before) || begins({ before, after }, language))
  if (of !== 'places') return true
  if (asksForOutfit) return true
  if (dressed.test(`${words.join(' ')}${after}`)) return true
  if (isAllThereIs) return !past.test(before)
  if (told.test(before)) return false
  const bringsLead = words.length > 1 && leads.test(words[0] ?? '')
  return bringsLead || (before !== '' && leads.test(before)) || begins({ before, after }, language)
}

/** "Opera night, woman 60", "pregnant, office": the day that a message, or a part of it between commas, begins with. */
const begins = (
  { before, after }: { before: string; after: string },
  { opens }: Pick<SituationLanguage, 'opens'>,
): boolean => opens.before.test((before.split(/[,:(–]/).at(-1) ?? '').trimStart()) && opens.after.test(after)

function bookOf(language: SituationLanguage): Book {
  const known = books.get(language)
  if (known !== undefined) return known
  const book = new Map<string, Entry[]>()
  for (const group of ['places', 'regions', 'wishes', 'looks'] as const) {
    for (const [id, phrases] of Object.entries(language[group])) {
      for (const phrase of phrases.split(' / ')) {
        const words = foldText(phrase).split(/[^\p{L}\p{N}]+/u)
        const first = words[0] as string
        book.set(first, [...(book.get(first) ?? []), { id, words, of: group }])
      }
    }
  }
  books.set(language, book)
  return book
}

function longestAt(words: readonly { readonly word: string }[], at: number, book: Book): Entry | null {
  const first = words[at]?.word ?? ''
  const entries = book.get(first) ?? (first.length >= shortest ? misspeltAs(first, book) : [])
  const fitting = entries.filter((entry) =>
    entry.words.every((word, offset) => {
      const said = words[at + offset]?.word
      // "Night shifts" are told of as a night shift is.
      return offset === 0 || word === said || (offset === entry.words.length - 1 && `${word}s` === said)
    }),
  )
  return fitting.toSorted((one, other) => other.words.length - one.words.length)[0] ?? null
}

/** Shorter words end too many others: "Gast", "Club". */
const shortestHead = 5

/** "Winterwanderung" is a hike, in winter; "Sommerkleid" ends in no day and says nothing here. */
function inCompound(word: string, book: Book, { joinsWords }: SituationLanguage): SituationMention[] {
  if (joinsWords !== true) return []
  const single = (part: string) =>
    book.get(part)?.find(({ words, of }) => words.length === 1 && of === 'places')
  for (let at = 3; at <= word.length - shortestHead; at++) {
    const head = single(word.slice(at))
    if (head === undefined) continue
    const first = single(word.slice(0, at)) ?? single(word.slice(0, at).replace(/s$/, ''))
    return [head, ...(first === undefined ? [] : [first])].map(({ id }) => ({
      id,
      because: word,
      isLook: false,
    }))
  }
  return []
}

const longWords = new WeakMap<Book, ReadonlyMap<string, readonly string[]>>()

/** Words of a book that may be misspelt, by their first letter. */
function longWordsOf(book: Book): ReadonlyMap<string, readonly string[]> {
  const known = longWords.get(book)
  if (known !== undefined) return known
  const words = Map.groupBy(
    [...book.keys()].filter(({ length }) => length >= shortest - 1),
    (word) => word[0] as string,
  )
  longWords.set(book, words)
  return words
}

/** Entries that a word one letter away begins; none where that could be several. */
function misspeltAs(word: string, book: Book): readonly Entry[] {
  const near = (longWordsOf(book).get(word[0] as string) ?? []).filter((known) => isOneEditApart(known, word))
  return near.length === 1 ? (book.get(near[0] as string) ?? []) : []
}
