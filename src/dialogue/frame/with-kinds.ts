import { isDeepStrictEqual } from 'node:util'
import type { HeardFrame, Likely } from '../../ear/heard.ts'
import type { ShopperRequest } from '../../language/request.ts'
import { type Family, families } from '../../product/families.ts'
import { findTerms } from '../../product/find-terms.ts'
import { splitWords } from '../../product/split-words.ts'
import { type Category, categories, categoriesOf, categoryTerms } from '../../product/taxonomy.ts'
import { type Wish, wishSchema } from '../../product/wish.ts'
import { type KnownOfFrame, likelihood, mayTell, sure } from './sure.ts'

const noWish = wishSchema.parse({})

const isCategory = (name: string): name is Category => (categories as readonly string[]).includes(name)
const isFamily = (name: string): name is Family => (families as readonly string[]).includes(name)

const kindsOf = (name: string): readonly Category[] =>
  isCategory(name) ? [name] : isFamily(name) ? categoriesOf(name) : []

/** What of it is looked for, the likeliest first. */
function likelyKinds({ kinds }: HeardFrame): readonly Category[] {
  const [first] = kinds.filter(({ name }) => kindsOf(name).length > 0)
  if (first === undefined || first.likely < sure.kind) return []
  const found = kinds.filter(({ name, likely }) => kindsOf(name).length > 0 && likely >= sure.alsoKind)
  return [...new Set(found.slice(0, mostKinds).flatMap(({ name }) => kindsOf(name)))]
}

/** Kinds to look for: concluded where none is named, and those that are named without what is somebody's own, refused, or part of a story. */
export function withKinds(request: ShopperRequest, frame: HeardFrame, known: KnownOfFrame): ShopperRequest {
  const meant = mayTell(known) ? withoutUnmeantKinds(request, frame, known) : request
  const namesKind = meant.wishes.some(({ wanted }) => wanted.category !== undefined)
  const isFirst = known.memory.searches.length === 0
  if (namesKind || !(isFirst || known.heard?.act === 'search') || meant.pointer !== null) return meant
  const kinds = likelyKinds(frame)
  if (isGift(meant) && !namesKind) return { ...meant, asksWhatToWear: false }
  const isWhole = likelihood(frame.kinds, 'outfit') >= sure.wholeLook
  if (isWhole && isFirst) return { ...meant, asksWhatToWear: true }
  if (kinds.length === 0 || meant.wishes.length > 1) return meant
  const [wish = noWish] = meant.wishes
  const refused: readonly string[] = wish.unwanted.category ?? []
  // "I have enough bags, but none of them fits my laptop": what is surely meant is refused by no word.
  const hasEnough = /\b(?:enough|genug)\b/i.test(known.message)
  const isMeant = (kind: Category) =>
    hasEnough &&
    likelihood(frame.kinds, kind) >= sure.insteadOfNamed &&
    likelihood(frame.otherKinds, kind) < sure.hardlyOther
  const left = kinds.filter((kind) => (!refused.includes(kind) || isMeant(kind)) && !isNotMeant(kind, frame))
  const { category: _, ...others } = wish.unwanted
  const stillRefused = (wish.unwanted.category ?? []).filter((kind) => !left.includes(kind))
  const unwanted = stillRefused.length === 0 ? others : { ...others, category: stillRefused }
  if (left.length === 0) return meant
  return {
    ...meant,
    intent: 'search',
    asksWhatToWear: false,
    wishes: [{ ...wish, wanted: { ...wish.wanted, category: [...left] }, unwanted }],
    supposed: [
      ...(meant.supposed ?? []),
      ...left.map((value) => ({ attribute: 'category', value }) as const),
    ],
  }
}

const withoutUnmeantKinds = (
  request: ShopperRequest,
  frame: HeardFrame,
  known: KnownOfFrame,
): ShopperRequest => {
  const isAsked = request.wishes.some(({ wanted }) =>
    wanted.category?.some((kind) => isAskedFor(kind, known)),
  )
  return !isAsked && insteadOfNamed(request, frame).length > 0
    ? { ...request, wishes: request.wishes.map(withoutKind) }
    : withoutOtherKinds(request, frame, known)
}

/** True where the ear hears the very word for a kind to be wanted: "a winter jacket, but no down". */
function isAskedFor(kind: Category, { message, heard }: KnownOfFrame): boolean {
  const words = splitWords(message)
  return findTerms(message).some(({ start, end, meanings }) => {
    const isOfKind = meanings.some(
      ({ attribute, values }) => attribute === 'category' && (values as readonly string[]).includes(kind),
    )
    const [first, last] = [words[start], words[end - 1]]
    if (!isOfKind || first === undefined || last === undefined) return false
    return (heard?.words ?? []).some(
      (word) =>
        word.start < last.at + last.raw.length && word.end > first.at && word.wanted >= sure.wantedWord,
    )
  })
}

/** Without the kinds that are named as somebody's own, refused, or part of a story, where others are left to look for. */
function withoutOtherKinds(request: ShopperRequest, frame: HeardFrame, known: KnownOfFrame): ShopperRequest {
  const isOther = ({ wanted: { category: kinds = [] } }: Wish): boolean =>
    kinds.length > 0 && kinds.every((kind) => isNotMeant(kind, frame) && !isAskedFor(kind, known))
  const others = request.wishes.filter(isOther)
  if (others.length === 0) return request
  const left = request.wishes.filter((wish) => !isOther(wish))
  if (left.some(({ wanted }) => wanted.category !== undefined))
    return { ...request, wishes: left.map((wish) => withoutLooksOf(others, wish)) }
  const isOpen = ['any', 'outfit', 'gift'].some((name) => likelihood(frame.kinds, name) >= sure.kind)
  const hasOther = isOpen || likelyKinds(frame).some((kind) => !isNotMeant(kind, frame))
  const isStory = others.every(({ wanted }) =>
    wanted.category?.every((kind) => likelihood(frame.otherKinds, kind) >= sure.story),
  )
  return hasOther || isStory ? { ...request, wishes: request.wishes.map(withoutKind) } : request
}

/** "My gown is emerald, just shoes": the color of what is owned, which the readers gave to both. */
function withoutLooksOf(others: readonly Wish[], wish: Wish): Wish {
  const entries = Object.entries(wish.wanted).filter(
    ([name, values]) =>
      !looks.has(name) ||
      !others.some(({ wanted }) => isDeepStrictEqual((wanted as Wish['wanted'])[name as 'color'], values)),
  )
  return { ...wish, wanted: Object.fromEntries(entries) }
}
const looks: ReadonlySet<string> = new Set(['color', 'pattern', 'material', 'length', 'fit', 'neckline'])

const withoutKind = (wish: Wish): Wish => {
  const { category: _, ...wanted } = wish.wanted
  return { ...wish, wanted }
}

const isGift = ({ situations }: ShopperRequest): boolean => situations.some(({ id }) => id === 'gift')

/** What likely is meant instead of all that is named: "a cardie" with "the skirt" that she has. */
function insteadOfNamed({ wishes }: ShopperRequest, { kinds }: HeardFrame): readonly Category[] {
  const named = wishes.flatMap(({ wanted }) => wanted.category ?? [])
  const families = new Set(named.map(familyOf))
  const likeliest = Math.max(0, ...named.map((kind) => likelihood(kinds, kind)))
  const other = kinds
    .filter(({ likely }) => likely >= sure.insteadOfNamed)
    .flatMap(({ name }) => kindsOf(name))
  const isOther =
    other.length > 0 && !other.some((kind) => named.includes(kind) || families.has(familyOf(kind)))
  return named.length > 0 && named.length < familySize && likeliest < sure.hardlyKind && isOther ? other : []
}

const familySize = 4
const familyOf = (kind: Category) => categoryTerms[kind].family

const isNotMeant = (kind: Category, { kinds, otherKinds }: HeardFrame): boolean => {
  const names = [kind, ...families.filter((family) => categoriesOf(family).includes(kind))]
  const most = (list: readonly Likely[]) => Math.max(...names.map((name) => likelihood(list, name)))
  return most(otherKinds) >= sure.otherKind && most(otherKinds) > most(kinds)
}

const mostKinds = 4
