import { render } from 'lit-html'
import { createConversation } from './conversation.ts'
import { watchFiles } from './dropped-files.ts'
import { createPhotos } from './photos.ts'
import { sayProblem } from './problem.ts'
import { isReady, loadLooks, loadProduct } from './service.ts'
import { emptyState } from './state.ts'
import { createStore } from './store.ts'
import { createToasts } from './toasts.ts'
import { type PageActions, pageView } from './views/page-view.ts'

const root = document.getElementById('app') as HTMLElement
const store = createStore(emptyState, (state) => {
  render(pageView(state, actions), root)
  fitTextarea()
})
const toasts = createToasts(store)
const photos = createPhotos(store, toasts)
const conversation = createConversation(store, toasts)

const actions: PageActions = {
  send: (text) => {
    // A phone's keyboard would cover the answer.
    if (matchMedia('(pointer: coarse)').matches) messageBox()?.blur()
    conversation.send(text)
  },
  stop: conversation.stop,
  type: (draft) => store.set({ draft }),
  draft: (draft) => {
    store.set({ draft })
    focusMessage()
  },
  addPhotos: async (files) => {
    await photos.add(files)
    focusMessage()
  },
  removePhoto: (id) => {
    photos.remove(id)
    focusMessage()
  },
  pickLook: async (url) => {
    await photos.addFrom(url)
    focusMessage()
  },
  startNew: () => {
    conversation.startNew()
    focusMessage()
  },
  askToDelete: () => deleteDialog()?.showModal(),
  confirmDelete: conversation.remove,
  open: async (product) => {
    store.set({ opened: { product, detail: null } })
    await store.shown()
    productDialog()?.showModal()
    const detail = await loadProduct(product.id).catch((error) => {
      toasts.show('error', sayProblem(error))
      return null
    })
    store.set(({ opened }) =>
      opened?.product === product && detail !== null ? { opened: { product, detail } } : {},
    )
  },
  close: () => store.set({ opened: null }),
  dismiss: toasts.dismiss,
}

const messageBox = () => document.querySelector<HTMLTextAreaElement>('#message')
const productDialog = () => document.querySelector<HTMLDialogElement>('#product-dialog')
const deleteDialog = () => document.querySelector<HTMLDialogElement>('#delete-dialog')

async function focusMessage() {
  await store.shown()
  const box = messageBox()
  box?.focus()
  box?.setSelectionRange(box.value.length, box.value.length)
}

/** The box grows with what is written, up to what its style allows. */
function fitTextarea() {
  const box = messageBox()
  if (box === null) return
  box.style.height = 'auto'
  box.style.height = `${box.scrollHeight}px`
}

async function untilReady() {
  while (!(await isReady().catch(() => false))) {
    store.set({ service: 'starting' })
    await new Promise((resolve) => setTimeout(resolve, 1500))
  }
  store.set({ service: 'ready' })
}

async function begin() {
  await untilReady()
  await Promise.all([
    conversation.resume(),
    loadLooks().then(
      (looks) => store.set({ looks }),
      () => {},
    ),
  ])
}

watchFiles({
  onDragging: (dragging) => store.set({ dragging }),
  onFiles: (files) => actions.addPhotos(files),
})
store.set({})
focusMessage()
begin()
