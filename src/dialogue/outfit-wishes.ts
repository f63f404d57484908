import { isDeepStrictEqual } from 'node:util'
import type { Anchor } from '../outfit/outfit.ts'
import { slotOf } from '../outfit/piece-harmony.ts'
import type { AttributeValues } from '../product/attributes.ts'
import { slots } from '../product/families.ts'
import { type Category, categories } from '../product/taxonomy.ts'
import { type PriceRange, type Wish, wishSchema } from '../product/wish.ts'
import { enforceWish } from './merge-wishes.ts'
import { readToolText } from './read-message.ts'
import type { TurnContext } from './turn-context.ts'
import { sharesCategory } from './wish-of-call.ts'
import { withProfile } from './with-profile.ts'
import { withoutBrandMeanings } from './without-brand-meanings.ts'

export type OutfitWishes = {
  /** One for each garment asked for by name. */
  readonly named: readonly Wish[]
  /** What was said of no garment. */
  readonly shared: Wish
  readonly whole: boolean
  readonly budget: PriceRange | null
}

const noWish = wishSchema.parse({})
const noPrice = { price: null }

/** What the words of a call and the shopper's own ask of an outfit: named garments, what holds for all of it, and its budget. */
export function outfitWishes(
  call: { readonly text: string; readonly slots: readonly string[] },
  turn: TurnContext,
): OutfitWishes {
  const { request } = turn
  const read = readToolText(call.text, turn)
  const asked = read.wishes.map((wish) => heldTo(request.wishes, withoutBrandMeanings(wish, turn)))
  const listed = call.slots.flatMap((slot) => wishOfSlot(slot, turn) ?? [])
  const isList = listed.length > 0
  const named = isList ? listed : asked.filter(isNamed)
  const [first] = request.wishes.length > 0 ? request.wishes : asked
  // Said of one garment, or of an outfit, a price is for all that is asked for.
  const isOfAll = request.intent === 'outfit' || named.length < 2 || (first !== undefined && !isNamed(first))
  const budget = isOfAll ? (first?.price ?? null) : null
  return {
    named: named.map((wish) => (isDeepStrictEqual(wish.price, budget) ? { ...wish, ...noPrice } : wish)),
    shared: {
      ...withProfile(ofCode(sharedWish(asked, request.wishes), named, turn), {
        ...turn.profile,
        budget: null,
      }),
      price: null,
    },
    whole:
      !isList &&
      (named.length === 0 ||
        request.swaps ||
        request.namesOutfit ||
        read.namesOutfit ||
        (request.hasDressCode === true && named.length === 1)),
    budget,
  }
}

/** "All black and closed shoes": the colors of a rule hold for every piece, not only for the one it names. */
function ofCode(shared: Wish, named: readonly Wish[], { request }: TurnContext): Wish {
  const [only, ...others] = named
  if (request.hasDressCode !== true || only === undefined || others.length > 0) return shared
  const { color, pattern } = only.wanted
  return {
    ...shared,
    wanted: {
      ...(color === undefined ? {} : { color }),
      ...(pattern === undefined ? {} : { pattern }),
      ...shared.wanted,
    },
  }
}

const isNamed = ({ wanted }: Wish): boolean => (wanted.category ?? []).length > 0

/** A wish of a model's words, held to what the shopper said of the same garment. */
function heldTo(stated: readonly Wish[], asked: Wish): Wish {
  const categories = asked.wanted.category ?? []
  const same = stated.find((wish) => sharesCategory(wish, categories) || (!isNamed(wish) && !isNamed(asked)))
  return same === undefined || same === asked ? asked : enforceWish(same, asked)
}

function sharedWish(asked: readonly Wish[], stated: readonly Wish[]): Wish {
  const own = asked.find((wish) => !isNamed(wish))
  const theirs = stated.find((wish) => !isNamed(wish))
  const shared = own ?? theirs ?? noWish
  const held = theirs === undefined || theirs === shared ? shared : enforceWish(theirs, shared)
  const [lead = noWish] = stated.length > 0 ? stated : asked
  return {
    ...held,
    wanted: { ...wearerIn(lead.wanted), ...held.wanted },
    unwanted: { ...wearerIn(lead.unwanted), ...held.unwanted },
    in_stock: held.in_stock || lead.in_stock,
  }
}

/** Whom an outfit is for is said once, of whatever is named first. */
const wearerIn = ({ gender, age_group }: AttributeValues): AttributeValues => ({
  ...(gender === undefined ? {} : { gender }),
  ...(age_group === undefined ? {} : { age_group }),
})

/** A slot by the name of a place ("feet"), a kind ("heels") or a family ("shoes"); undefined for none of these. */
function wishOfSlot(name: string, turn: TurnContext): Wish | undefined {
  const spelled = name.trim().toLowerCase()
  const place = slots.find((slot) => slot === spelled)
  const kind = categories.find((category) => category === spelled)
  // A kind by its own name is that kind in any language: "shirt" is no German Shirt.
  const parsed =
    kind === undefined
      ? readToolText(spelled.replaceAll('-', ' '), turn).wishes[0]
      : { ...noWish, wanted: { category: [kind] } }
  const named: readonly Category[] =
    place === undefined
      ? (parsed?.wanted.category ?? [])
      : categories.filter((category) => slotOf(category) === place)
  if (named.length === 0) return undefined
  const same = turn.request.wishes.find((wish) => sharesCategory(wish, named))
  const asked = place === undefined && parsed !== undefined ? parsed : noWish
  return same === undefined
    ? { ...asked, wanted: { ...asked.wanted, category: [...named] } }
    : enforceWish(same, asked)
}

/** Garments that only name what is worn already are nothing to look for: "an outfit around the navy dress". */
export function withoutAnchors(named: readonly Wish[], anchors: readonly Anchor[]): Wish[] {
  return named.filter(
    ({ wanted }) =>
      !anchors.some(({ attributes }) =>
        Object.entries(wanted).every(([name, values]) => {
          const own: readonly string[] = [attributes[name as keyof AttributeValues] ?? []].flat()
          return own.length > 0 && own.some((value) => (values as readonly string[]).includes(value))
        }),
      ),
  )
}
