import { shrinkPhoto } from './shrink-photo.ts'
import type { DraftPhoto } from './state.ts'
import type { Store } from './store.ts'
import type { Toasts } from './toasts.ts'

export const maxPhotos = 4

export type Photos = ReturnType<typeof createPhotos>

/** The photos of the message being written. */
export function createPhotos(store: Store, toasts: Toasts) {
  const add = async (files: readonly Blob[]) => {
    const room = maxPhotos - store.get().photos.length
    if (files.length > room) toasts.show('note', `A message can have ${maxPhotos} photos.`)
    for (const file of files.slice(0, room)) {
      const blob = await shrinkPhoto(file).catch(() => null)
      if (blob === null) {
        toasts.show('error', 'That file is not a picture this browser can read. Try a JPEG, PNG or WebP.')
        continue
      }
      const photo: DraftPhoto = { id: newId(), blob, url: URL.createObjectURL(blob) }
      store.set(({ photos }) => ({ photos: [...photos, photo].slice(0, maxPhotos) }))
    }
  }
  return {
    add,
    /** Adds the picture behind an address of this service: a look, or a product's picture. */
    addFrom: async (url: string) => {
      const response = await fetch(url).catch(() => null)
      if (response?.ok) await add([await response.blob()])
      else toasts.show('error', 'That picture could not be loaded.')
    },
    remove: (id: string) => {
      store.set(({ photos }) => {
        for (const photo of photos) if (photo.id === id) URL.revokeObjectURL(photo.url)
        return { photos: photos.filter((photo) => photo.id !== id) }
      })
    },
  }
}

let lastId = 0
/** Unique within this page. */
export const newId = (): string => `e${++lastId}`
