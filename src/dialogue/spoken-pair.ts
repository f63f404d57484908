import type { ShownProduct, ThreadMemory } from './memory.ts'

/**
 * "Both together" after skirts that go with a blouse: the piece that is spoken of now, or was shown first, and the one of another kind that
 * was spoken of before it. One piece, or none, where no two kinds were shown.
 */
export function spokenPair({
  shown,
  earlier,
  focus,
  focusBefore = null,
}: Pick<ThreadMemory, 'shown' | 'earlier' | 'focus' | 'focusBefore'>): readonly ShownProduct[] {
  const now = shown.find(({ id }) => id === focus) ?? shown[0]
  if (now === undefined) return []
  const others = earlier.filter(({ attributes }) => attributes.category !== now.attributes.category)
  const other = others.find(({ id }) => id === focusBefore) ?? others[0]
  return other === undefined ? [now] : [other, now]
}
