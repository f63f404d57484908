import type { Ear } from '../ear/ear.ts'
import type { EarContext, Heard } from '../ear/heard.ts'
import { nearestSituation } from './situations/nearest-situation.ts'
import type { TurnContext } from './turn-context.ts'

type Before = Pick<TurnContext, 'message' | 'newPhotos'> & {
  readonly memory: Pick<TurnContext['memory'], 'searches' | 'focus'>
}

/** Hears a message once, before it is read; null where the ear abstains from all of it. */
export async function hearMessage(
  ear: Ear,
  before: Before,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Heard | null> {
  const context = contextOf(before)
  const heard = await ear.hear(before.message, context, options)
  if (heard === null || context !== 'new' || !mayDress(heard)) return heard
  const situation = await nearestSituation(ear, before.message, options)
  return situation === null ? heard : { ...heard, situation }
}

/** Acts of a message that may tell what it dresses for. */
const mayDress = ({ act }: Heard): boolean =>
  act === null || act === 'search' || act === 'outfit' || act === 'goes-with' || act === 'feelings'

function contextOf({ newPhotos, memory }: Before): EarContext {
  if (newPhotos.length > 0) return 'photo'
  return memory.searches.length > 0 || memory.focus !== null ? 'shown' : 'new'
}
