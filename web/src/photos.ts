import type { Garment, PickedGarment } from './answer.ts'
import { cropPhoto } from './crop-photo.ts'
import { Problem } from './problem.ts'
import { describePhoto } from './service.ts'
import { shrinkPhoto } from './shrink-photo.ts'
import { type DraftPhoto, newId } from './state.ts'
import type { Store } from './store.ts'

export const maxPhotos = 4

/** Garments that one message is about at most. */
const mostPicked = 8

export type Photos = ReturnType<typeof createPhotos>

/** The photos of the message being written; each is read as soon as it is there. */
export function createPhotos(store: Store, untilReady: () => Promise<void>) {
  const note = (text: string, tone: 'error' | 'note' = 'error') => store.set({ notice: { text, tone } })

  const change = (id: string, next: Partial<DraftPhoto>) =>
    store.set(({ photos }) => ({
      photos: photos.map((photo) => (photo.id === id ? { ...photo, ...next } : photo)),
    }))

  const read = async (id: string, photo: Blob | { readonly url: string }, isShown: boolean) => {
    change(id, { reading: 'running', sent: 0, garments: [], picked: [] })
    await untilReady()
    try {
      const garments = await describePhoto(photo, (sent) => change(id, { sent }))
      change(id, { reading: 'done', garments })
    } catch (error) {
      const { words } = store.get()
      const isRefused =
        error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 429
      if (isRefused) remove(id)
      else change(id, { reading: 'failed' })
      if (!isRefused) return note(words.composer.unread, 'note')
      const said = words.problems[(error as Problem).code]
      note(said ?? (photo instanceof Blob || isShown ? words.composer.notPicture : words.composer.notLoaded))
    }
  }

  const hold = (photo: Pick<DraftPhoto, 'blob' | 'url' | 'address'>): string | null => {
    const { photos, words } = store.get()
    if (photos.length >= maxPhotos) {
      note(words.composer.most(maxPhotos), 'note')
      return null
    }
    const held: DraftPhoto = {
      ...photo,
      ...{ id: newId(), whole: null, reading: 'running', sent: 0, garments: [], picked: [] },
    }
    store.set({ photos: [...photos, held], notice: null })
    return held.id
  }

  const add = async (files: readonly Blob[]) => {
    for (const file of files) {
      // What the browser cannot show, HEIC above all, may still be read by the service.
      const shown = await shrinkPhoto(file).catch(() => null)
      const blob = shown ?? file
      const id = hold({ blob, url: shown === null ? null : URL.createObjectURL(shown), address: null })
      if (id === null) return
      read(id, blob, shown !== null)
    }
  }

  const remove = (id: string) => {
    store.set(({ photos, drawing }) => {
      for (const photo of photos)
        if (photo.id === id && photo.url?.startsWith('blob:')) URL.revokeObjectURL(photo.url)
      return { photos: photos.filter((photo) => photo.id !== id), drawing: drawing === id ? null : drawing }
    })
  }

  const replace = (photo: DraftPhoto, blob: Blob, whole: Blob | null) => {
    change(photo.id, { blob, whole, url: URL.createObjectURL(blob) })
    store.set({ drawing: null })
    read(photo.id, blob, true)
  }

  const ofDraft = (id: string) => store.get().photos.find((photo) => photo.id === id)

  return {
    add,
    remove,
    /** Adds a picture of another page: the service fetches it. */
    addAddress: (address: string) => {
      const id = hold({ blob: null, url: address, address })
      if (id !== null) read(id, { url: address }, false)
    },
    /** Adds the picture behind an address of this service: a look, or a product's picture. */
    addFrom: async (url: string): Promise<boolean> => {
      const response = await fetch(url).catch(() => null)
      if (response?.ok) {
        await add([await response.blob()])
        return true
      }
      note(store.get().words.composer.notLoaded)
      return false
    },
    pick: (id: string, place: number) => {
      const picked = ofDraft(id)?.picked ?? []
      change(id, {
        picked: picked.includes(place) ? picked.filter((each) => each !== place) : [...picked, place],
      })
    },
    draw: (id: string | null) => store.set({ drawing: id }),
    crop: async (id: string, box: NonNullable<Garment['box']>) => {
      const photo = ofDraft(id)
      if (photo?.blob == null) return
      const part = await cropPhoto(photo.blob, box).catch(() => null)
      if (part !== null) replace(photo, part, photo.whole ?? photo.blob)
    },
    showWhole: (id: string) => {
      const photo = ofDraft(id)
      if (photo?.whole != null) replace(photo, photo.whole, null)
    },
    /** Resolves once no photo is being read. */
    whenRead: async () => {
      while (store.get().photos.some(({ reading }) => reading === 'running'))
        await new Promise((resolve) => setTimeout(resolve, 40))
    },
  }
}

/** The garments that a message is about: those tapped; with nothing said and nothing tapped, all that were found. */
export function pickedOf(photos: readonly DraftPhoto[], text: string): PickedGarment[] {
  const tapped = photos.flatMap(({ picked }, at) =>
    picked.toSorted((one, other) => one - other).map((place) => ({ photo: at + 1, garment: place + 1 })),
  )
  if (tapped.length > 0) return tapped.slice(0, mostPicked)
  const areRead = photos.every(({ reading, garments }) => reading === 'done' && garments.length > 0)
  const all = photos.flatMap(({ garments }, at) =>
    garments.map((_, place) => ({ photo: at + 1, garment: place + 1 })),
  )
  return text === '' && areRead && all.length > 1 ? all.slice(0, mostPicked) : []
}
