import type { Wish } from '../product/wish.ts'
import { searchesInFocus } from './memory.ts'
import { searchOfWearer } from './several-wearers.ts'
import { photoShowing } from './shown-slots.ts'
import type { TurnContext } from './turn-context.ts'

/** One tool call. */
export type Step = { readonly tool: string; readonly args: Readonly<Record<string, unknown>> }

/** The tool calls that do what a turn decided; none where words alone do. */
export function planSteps(turn: TurnContext): Step[] {
  const { act, message: text, request, newPhotos } = turn
  const looks = newPhotos.map(lookAt)
  switch (act.is) {
    case 'talk':
    case 'answer':
      return []
    case 'look':
      return act.photos.map(lookAt)
    case 'detail':
      return [{ tool: 'get_product', args: { id: act.id } }]
    case 'compare':
      return [{ tool: 'get_product', args: { ids: act.ids } }]
    case 'more':
      return editedCategories(turn).map((edited) => filterStep({ text, ...edited, more: true }))
    case 'refine':
      if (request.wishes.length > 1)
        return request.wishes.map((wish) => filterStep({ text: '', ...fieldsOf(wish) }))
      return act.like === null
        ? editedCategories(turn).map((edited) => filterStep({ text, ...edited }))
        : [searchStep({ text, reference: act.like })]
    case 'search':
      if (request.wishes.length > 1)
        return [
          ...looks,
          ...request.wishes.map((wish) => searchStep({ text, ...fieldsOf(wish), ...likeOf(wish, turn) })),
        ]
      return [...looks, searchStep({ text, ...(act.like === null ? {} : { reference: act.like }) })]
    case 'search-each':
      return [...looks, ...act.likes.map((reference) => searchStep({ text, reference }))]
    case 'complement':
      return [
        ...looks,
        searchStep({
          text,
          ...(act.around === null ? {} : { goes_with: act.around }),
          ...(act.left === undefined || act.left.left === 0 ? {} : { max_price: act.left.left }),
        }),
      ]
    case 'outfit': {
      const { keep: _, changes: __, ...args } = act.outfit
      return [...looks, { tool: 'complete_outfit', args }]
    }
  }
}

/** "A belt like this and shoes like those": of several photos the one that shows it. */
function likeOf({ wanted }: Wish, { newPhotos, memory }: TurnContext): { reference?: string } {
  const sent = memory.readings.filter(({ handle }) => newPhotos.includes(handle))
  const showing = sent.length < 2 ? null : photoShowing(sent, wanted.category ?? [])
  return showing === null ? {} : { reference: showing.handle }
}

/** "Cheaper" with no word for what is cheaper than what it was shown. */
const isImplied = ({ pointer, priceComparison, english }: TurnContext['request']): boolean =>
  pointer?.kind === 'previous' && priceComparison !== null && !/\b(?:it|this|that|than)\b/i.test(english)

const lookAt = (photo: string): Step => ({ tool: 'describe_image', args: { photo } })
const searchStep = (args: Step['args']): Step => ({ tool: 'search_products', args })
const filterStep = (args: Step['args']): Step => ({ tool: 'filter_products', args })

/** What is said of no garment is said of all that the last answer showed: "nothing over 40" of beanies and of scarves. */
function editedCategories({ request, memory }: TurnContext): { wanted?: Wish['wanted'] }[] {
  const edited = request.ofAll ? memory.searches : searchesInFocus(memory)
  const searched = edited.map(({ wish }) => wish.wanted.category ?? [])
  const areOfOneKind = new Set(searched.map((kinds) => kinds.join())).size < searched.length
  const namesOne = request.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  const pointsOut = (request.pointer !== null && !isImplied(request)) || request.comparison !== null
  const areNamed = searched.every((categories) => categories.length > 0)
  // "Mine in red" is said of one person's alone.
  const isOfOne =
    request.owners === 1 ||
    request.wishes.some((wish) => searchOfWearer(wish, memory.searches, request.wearer) !== undefined)
  if (searched.length < 2 || namesOne || pointsOut || !areNamed || isOfOne) return [{}]
  return edited.map(({ wish: { wanted } }, at) => ({
    wanted: {
      category: searched[at] ?? [],
      ...(areOfOneKind && wanted.gender !== undefined ? { gender: wanted.gender } : {}),
      ...(areOfOneKind && wanted.age_group !== undefined ? { age_group: wanted.age_group } : {}),
    },
  }))
}

/** A wish as the fields of a search. */
function fieldsOf({ wanted, unwanted, price, sizes, brands, directions, sort }: Wish): Step['args'] {
  return {
    wanted,
    unwanted,
    sizes,
    brands,
    sort,
    ...(price?.min === undefined ? {} : { min_price: price.min }),
    ...(price?.max === undefined ? {} : { max_price: price.max }),
    ...(price?.currency === undefined ? {} : { currency: price.currency }),
    ...(directions.length > 0 ? { directions } : {}),
  }
}
