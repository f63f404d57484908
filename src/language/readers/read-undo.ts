import { backToLook, undoneThing } from '../en/undo-words.ts'

/** What a message takes back, and what it says anew behind that. */
export type UndoMention = { readonly of: string | null; readonly rest: string }

/** "Undo that", "go back, in red please"; null where nothing of it is taken back. */
export function readUndo(text: string, forms: readonly RegExp[]): UndoMention | null {
  for (const form of forms) {
    const found = form.exec(text)
    if (found === null) continue
    const rest = text.slice(found[0].length).replace(/^[\s.,;:!?-]+/, '')
    return { of: null, rest }
  }
  return null
}

/** "Undo the dinosaurs": the thing that is no longer wanted, in English; null where none is named so. */
export const undoneIn = (english: string): string | null =>
  undoneThing.exec(english)?.groups?.thing?.toLowerCase() ?? null

/** "Back to the long ones": how what stood before looked, in English; null where that is not said. */
export const lookReturnedTo = (english: string): string | null =>
  backToLook.exec(english)?.groups?.look?.toLowerCase() ?? null
