import { keptList } from './kept-list.ts'

/** A conversation that this browser was in. */
export type KeptConversation = { readonly id: string; readonly title: string; readonly at: string }

function read(value: unknown): KeptConversation | null {
  const { id, title, at } = (value ?? {}) as Record<string, unknown>
  return typeof id === 'string' && typeof title === 'string' && typeof at === 'string'
    ? { id, title, at }
    : null
}

export const keptConversations = keptList('fashion-buddy.conversations', { read, most: 50 })
