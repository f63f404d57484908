import type { EditedWish, Garment, Product } from '../answer.ts'
import type { SavedPiece } from '../kept/saved.ts'
import type { Asked, Panel, SeenGarment } from '../state.ts'

/** What a shopper can do on the page. */
export type PageActions = {
  readonly send: (text: string) => void
  readonly say: (text: string, about?: string) => void
  readonly stop: () => void
  readonly type: (text: string) => void
  readonly retry: (answerId: string) => void
  /** Puts the message of an answer that failed back into the box. */
  readonly edit: (asked: Asked) => void
  readonly addPhotos: (files: File[]) => void
  readonly removePhoto: (id: string) => void
  readonly pickGarment: (photoId: string, place: number) => void
  readonly draw: (photoId: string | null) => void
  readonly crop: (photoId: string, box: NonNullable<Garment['box']>) => void
  readonly showWhole: (photoId: string) => void
  readonly beginWith: (lookUrl: string) => void
  /** Looks for the like of a garment of a photo that was asked with. */
  readonly findGarment: (seen: SeenGarment) => void
  readonly askToCorrect: (seen: SeenGarment) => void
  readonly correct: (reading: { category: string; color: string | null }) => void
  readonly changeWish: (wish: EditedWish, said: string) => void
  readonly readAll: (answerId: string) => void
  readonly showMore: (answerId: string) => void
  readonly swap: (label: string) => void
  readonly lock: (answerId: string, slot: string) => void
  readonly thumb: (answerId: string, thumb: 'up' | 'down') => void
  readonly openProduct: (product: Product | SavedPiece) => void
  readonly reloadProduct: () => void
  readonly showPicture: (place: number) => void
  readonly moreLike: (product: Product | SavedPiece) => void
  readonly usePicture: (url: string) => void
  readonly toggleSaved: (product: Product | SavedPiece) => void
  readonly openPanel: (panel: Panel) => void
  /** A dialog was closed, by its button, by key or by a click beside it. */
  readonly closed: () => void
  readonly startNew: () => void
  readonly openConversation: (id: string) => void
  readonly removeConversation: (id: string) => void
  readonly share: () => void
  readonly dismissNotice: () => void
}
