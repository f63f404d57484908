import type { Ear } from '../ear/ear.ts'
import type { EarContext, Heard } from '../ear/heard.ts'
import type { TurnContext } from './turn-context.ts'

type Before = Pick<TurnContext, 'message' | 'newPhotos'> & {
  readonly memory: Pick<TurnContext['memory'], 'searches' | 'focus'>
}

/** Hears a message once, before it is read; null where the ear abstains from all of it. */
export const hearMessage = (
  ear: Ear,
  before: Before,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Heard | null> => ear.hear(before.message, contextOf(before), options)

function contextOf({ newPhotos, memory }: Before): EarContext {
  if (newPhotos.length > 0) return 'photo'
  return memory.searches.length > 0 || memory.focus !== null ? 'shown' : 'new'
}
