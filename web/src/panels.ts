import type { Product } from './answer.ts'
import type { SavedPiece } from './kept/saved.ts'
import { productPath } from './routes.ts'
import { loadProduct } from './service.ts'
import type { Panel } from './state.ts'
import type { Store } from './store.ts'

export type Panels = ReturnType<typeof createPanels>

type Mark = { readonly over: 'panel' | 'product' } | null

const dialogOf = (id: 'panel' | 'product-dialog') => document.querySelector<HTMLDialogElement>(`#${id}`)
const productDialog = () => dialogOf('product-dialog')
const panelDialog = () => dialogOf('panel')

/** Opens and closes what lies over the page; each is a step in the browser's history, so that "back" closes it. */
export function createPanels(store: Store) {
  const load = async (id: string) => {
    const detail = await loadProduct(id).catch(() => 'failed' as const)
    store.set(({ opened }) => (opened?.product.id === id ? { opened: { ...opened, detail } } : {}))
  }

  /** Goes back over the step that opening took, where that is where we are. */
  const leave = async () => {
    if ((history.state as Mark)?.over === undefined) return
    await new Promise<void>((resolve) => {
      addEventListener('popstate', () => resolve(), { once: true })
      history.back()
    })
  }

  const isOpen = () => store.get().opened !== null || store.get().panel !== null

  /** Closes the dialogs themselves; `closed` hears of it and does the rest. */
  const shut = () => {
    productDialog()?.close()
    panelDialog()?.close()
  }

  return {
    open: async (panel: Panel) => {
      const was = store.get().panel
      store.set({ panel })
      if (was === null) history.pushState({ over: 'panel' } satisfies Mark, '')
      await store.shown()
      if (panelDialog()?.open === false) panelDialog()?.showModal()
    },
    openProduct: async (product: Product | SavedPiece) => {
      panelDialog()?.close()
      const isFirst = store.get().opened === null
      store.set({ opened: { product, detail: 'loading', picture: 0 }, panel: null })
      if (isFirst) history.pushState({ over: 'product' } satisfies Mark, '', productPath(product.id))
      await store.shown()
      if (productDialog()?.open === false) productDialog()?.showModal()
      await load(product.id)
    },
    reloadProduct: () => {
      const { opened } = store.get()
      if (opened === null) return
      store.set({ opened: { ...opened, detail: 'loading' } })
      load(opened.product.id)
    },
    showPicture: (picture: number) =>
      store.set(({ opened }) => (opened === null ? {} : { opened: { ...opened, picture } })),
    /** Closes whatever is open and steps back in history. */
    close: async () => {
      if (!isOpen()) return
      // Emptied first: the dialogs that now close have nothing more to do.
      store.set({ opened: null, panel: null, correcting: null })
      shut()
      await leave()
    },
    /** A dialog was closed by its button, by key or by a click beside it. */
    closed: async () => {
      if (!isOpen()) return
      store.set({ opened: null, panel: null, correcting: null })
      if ((history.state as Mark)?.over !== undefined) history.back()
    },
    /** The browser went back or forth. */
    followHistory: () => {
      if ((history.state as Mark)?.over === undefined && isOpen()) {
        store.set({ opened: null, panel: null, correcting: null })
        shut()
      }
    },
  }
}
