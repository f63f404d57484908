import { render } from 'lit-html'
import { createConversation } from './conversation.ts'
import { watchFiles } from './dropped-files.ts'
import { keptConversations } from './kept/conversations.ts'
import { savedPieces } from './kept/saved.ts'
import { watchKeys } from './keys.ts'
import { createPanels } from './panels.ts'
import { createPhotos } from './photos.ts'
import { createReadiness } from './readiness.ts'
import { threadOf } from './routes.ts'
import { loadFacets, loadLooks, loadStarters } from './service.ts'
import { emptyState } from './state.ts'
import { createStore } from './store.ts'
import type { PageActions } from './views/page-actions.ts'
import { addressOf, pageView, titleOf } from './views/page-view.ts'
import { firstLanguage, wordsOf } from './words/languages.ts'
import { sayGarment } from './words/say.ts'

const root = document.getElementById('app') as HTMLElement
const words = wordsOf(firstLanguage(navigator.languages))
document.documentElement.lang = words.language

// What the document shows at once gives way to the page.
root.replaceChildren()
const store = createStore(emptyState(words), (state) => {
  render(pageView(state, actions), root)
  document.title = titleOf(state)
  fitTextarea()
})
const { untilReady } = createReadiness(store)
const photos = createPhotos(store, untilReady)
const conversation = createConversation(store, untilReady)
const panels = createPanels(store)

/** Closes what is open, then asks. */
async function ask(...args: Parameters<typeof conversation.ask>) {
  await panels.close()
  // A phone's keyboard would cover the answer.
  if (matchMedia('(pointer: coarse)').matches) messageBox()?.blur()
  conversation.ask(...args)
}

const actions: PageActions = {
  send: async (text) => {
    await photos.whenRead()
    if (matchMedia('(pointer: coarse)').matches) messageBox()?.blur()
    conversation.send(text)
  },
  say: (text, about) => ask({ message: text, photos: [], ...(about === undefined ? {} : { about }) }),
  stop: conversation.stop,
  type: (draft) => store.set({ draft }),
  retry: conversation.retry,
  edit: ({ text }) => {
    store.set({ draft: text })
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
  pickGarment: photos.pick,
  draw: photos.draw,
  crop: photos.crop,
  showWhole: photos.showWhole,
  beginWith: async (url) => {
    if (store.get().busy || !(await photos.addFrom(url))) return
    await photos.whenRead()
    conversation.send('')
  },
  findGarment: (seen) => {
    const { photo, place, garment } = seen
    const text = store.get().words.asked.piece(sayGarment(garment, store.get().words))
    ask({ message: '', said: text, photos: [], garments: [{ photo, garment: place }] }, { seen: [seen] })
  },
  askToCorrect: (correcting) => {
    store.set({ correcting })
    panels.open('correct')
    loadFacetsOnce()
  },
  correct: ({ category, color }) => {
    const { correcting, words } = store.get()
    if (correcting === null) return
    const { photo, place, garment } = correcting
    const colors = color === null ? {} : { color: [color] }
    const attributes = { ...garment.attributes, category, ...colors }
    const seen = { ...correcting, garment: { ...garment, attributes, confidence: { category: 1, color: 1 } } }
    const text = words.reading.told(sayGarment({ attributes: { category, ...colors } }, words))
    ask(
      { message: '', said: text, photos: [], garments: [{ photo, garment: place, category, ...colors }] },
      { seen: [seen] },
    )
  },
  changeWish: (wish, said) => ask({ message: said, photos: [], wish }),
  readAll: conversation.read,
  showMore: conversation.open,
  swap: (label) => actions.say(store.get().words.outfit.swapSay(label)),
  lock: conversation.lock,
  thumb: conversation.thumb,
  openProduct: panels.openProduct,
  reloadProduct: panels.reloadProduct,
  showPicture: panels.showPicture,
  moreLike: ({ id, title }) =>
    ask({ message: '', said: store.get().words.product.likeSay(title), photos: [], about: id }),
  usePicture: async (url) => {
    await panels.close()
    await photos.addFrom(url)
  },
  toggleSaved: (product) => {
    const isSaved = store.get().saved.some(({ id }) => id === product.id)
    store.set({ saved: isSaved ? savedPieces.remove(product.id) : savedPieces.put(product) })
  },
  openPanel: (panel) => {
    if (panel === 'wish') loadFacetsOnce()
    panels.open(panel)
  },
  closed: panels.closed,
  startNew: async () => {
    await panels.close()
    conversation.startNew()
    if (location.pathname !== '/') history.pushState(null, '', '/')
    window.scrollTo({ top: 0 })
    focusMessage()
  },
  openConversation: async (id) => {
    await panels.close()
    history.pushState(null, '', `/c/${encodeURIComponent(id)}`)
    conversation.load(id)
  },
  removeConversation: conversation.remove,
  share: async () => {
    const { words } = store.get()
    const done = await navigator.clipboard?.writeText(addressOf(store.get())).then(
      () => true,
      () => false,
    )
    store.set({ notice: { text: done ? words.menu.shared : addressOf(store.get()), tone: 'note' } })
  },
  dismissNotice: () => store.set({ notice: null }),
}

const messageBox = () => document.querySelector<HTMLTextAreaElement>('#message')

async function focusMessage() {
  await store.shown()
  const box = messageBox()
  // On a phone the keyboard would hide the page; it comes when the box is tapped.
  if (matchMedia('(pointer: coarse)').matches) return
  box?.focus({ preventScroll: true })
  box?.setSelectionRange(box.value.length, box.value.length)
}

/** The box grows with what is written, up to what its style allows. */
function fitTextarea() {
  const box = messageBox()
  if (box === null) return
  box.style.height = 'auto'
  box.style.height = `${box.scrollHeight}px`
}

function loadFacetsOnce() {
  if (store.get().facets !== null) return
  loadFacets().then(
    (facets) => store.set({ facets }),
    // Without them the forms offer less.
    () => {},
  )
}

/** What is in the address, is shown. */
function follow() {
  const id = threadOf(location.pathname)
  if (id === store.get().threadId) return
  if (id === null) conversation.startNew()
  else conversation.load(id)
}

async function begin() {
  store.set({ saved: savedPieces.all(), kept: keptConversations.all() })
  follow()
  await untilReady()
  const like = new URLSearchParams(location.search).get('like')
  if (like !== null && like !== '') {
    history.replaceState(null, '', location.pathname)
    ask({ message: '', said: store.get().words.product.like, photos: [], about: like })
  }
  const { words } = store.get()
  const none = () => []
  loadLooks()
    .catch(none)
    .then((looks) => store.set({ looks }))
  loadStarters(words.language)
    .catch(none)
    .then((starters) => store.set({ starters }))
}

watchFiles({
  onDragging: (dragging) => store.set({ dragging }),
  onFiles: actions.addPhotos,
  onAddress: (address) => {
    photos.addAddress(address)
    focusMessage()
  },
})
watchKeys({
  focusMessage,
  startNew: actions.startNew,
  stop: () =>
    store.get().busy && store.get().panel === null && store.get().opened === null && conversation.stop(),
})
addEventListener('popstate', () => {
  panels.followHistory()
  follow()
})
store.set({})
focusMessage()
begin()
