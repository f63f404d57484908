import type { Ear } from '../ear/ear.ts'
import type { EarContext, Heard } from '../ear/heard.ts'
import { nearestKnown } from './nearest-known.ts'
import { nearestSituation } from './situations/nearest-situation.ts'
import type { TurnContext } from './turn-context.ts'

type Before = Pick<TurnContext, 'message' | 'newPhotos'> & {
  readonly memory: Pick<TurnContext['memory'], 'searches' | 'focus'> &
    Partial<Pick<TurnContext['memory'], 'shown' | 'earlier'>>
}

/** Hears a message once, before it is read; null where the ear abstains from all of it. */
export async function hearMessage(
  ear: Ear,
  before: Before,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Heard | null> {
  const context = contextOf(before)
  const heard = await ear.hear(before.message, context, options)
  if (heard === null || context === 'photo') return heard
  const knows = await nearestKnown(ear, before.message, {
    ...options,
    act: heard.act,
    about: spokenOf(before.memory),
  })
  const known = knows === null ? heard : { ...heard, knows }
  if (context !== 'new' || !mayDress(heard)) return known
  const situation = await nearestSituation(ear, before.message, options)
  return situation === null ? known : { ...known, situation }
}

/** The kind of garment that is spoken of: that of the piece last named, else of what was shown. */
function spokenOf({ focus, shown = [], earlier = [] }: Before['memory']): string | null {
  const piece = [...shown, ...earlier].find(({ id }) => id === focus) ?? shown[0]
  return piece?.attributes.category?.replaceAll('-', ' ') ?? null
}

/** Acts of a message that may tell what it dresses for. */
const mayDress = ({ act }: Heard): boolean =>
  act === null || act === 'search' || act === 'outfit' || act === 'goes-with' || act === 'feelings'

function contextOf({ newPhotos, memory }: Before): EarContext {
  if (newPhotos.length > 0) return 'photo'
  return memory.searches.length > 0 || memory.focus !== null ? 'shown' : 'new'
}
