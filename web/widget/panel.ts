import { type FashionBuddy, FashionBuddyError } from '../../clients/typescript/index.ts'
import { element } from './element.ts'
import { productList } from './product-list.ts'
import type { WidgetWords } from './words.ts'

/** The conversation is kept as long as the browser's tab. */
const keptThread = 'fashion-buddy-thread'

/** The assistant's button and panel, talking to the service. */
export function createPanel({
  shop,
  locale,
  words,
}: {
  shop: FashionBuddy
  locale: string
  words: WidgetWords
}): DocumentFragment {
  const open = element('button', { class: 'open', type: 'button', 'aria-expanded': 'false' }, [words.open])
  const close = element('button', { type: 'button', 'aria-label': words.close }, ['×'])
  const log = element('div', { class: 'log', role: 'log', 'aria-live': 'polite' }, [
    element('div', { class: 'reply' }, [words.greeting]),
  ])
  const text = element('input', {
    type: 'text',
    maxlength: '4000',
    'aria-label': words.message,
    placeholder: words.message,
  })
  const photo = element('input', { type: 'file', accept: 'image/*', 'aria-label': words.photo })
  const note = element('div', { class: 'note', hidden: '' })
  const form = element('form', {}, [
    text,
    element('label', { class: 'photo', title: words.photo }, ['📷', photo]),
    element('button', { type: 'submit' }, [words.send]),
  ])
  const panel = element(
    'section',
    { class: 'panel', role: 'dialog', 'aria-label': words.title, hidden: '' },
    [element('header', {}, [element('span', {}, [words.title]), close]), log, note, form],
  )
  let busy: AbortController | null = null

  const show = (isOpen: boolean) => {
    panel.hidden = !isOpen
    open.hidden = isOpen
    open.setAttribute('aria-expanded', String(isOpen))
    ;(isOpen ? text : open).focus()
  }
  const add = <T extends Node>(node: T): T => {
    log.append(node)
    log.scrollTop = log.scrollHeight
    return node
  }

  async function say(message: string, photos: readonly File[]): Promise<void> {
    busy?.abort()
    const mine = new AbortController()
    busy = mine
    for (const old of log.querySelectorAll('.suggestions')) old.remove()
    const said = [message, ...photos.map(({ name }) => words.withPhoto(name))].filter((part) => part !== '')
    add(element('div', { class: 'said' }, [said.join('\n')]))
    const reply = add(element('div', { class: 'reply' }))
    try {
      const thread = sessionStorage.getItem(keptThread)
      const input = { message, photos, locale, limit: 6, ...(thread !== null && { thread_id: thread }) }
      for await (const event of shop.stream(input, { signal: mine.signal })) {
        if (event.event === 'start') sessionStorage.setItem(keptThread, event.data.thread_id)
        if (event.event === 'text-delta') reply.append(event.data.text)
        if (event.event !== 'done') continue
        reply.textContent = event.data.reply
        if (event.data.products.length > 0) add(productList(event.data.products, { shop, locale }))
        if (event.data.suggestions.length > 0) add(suggestionsOf(event.data.suggestions))
      }
    } catch (error) {
      if (mine.signal.aborted) return
      // A conversation that is gone is begun anew with the next message.
      if (error instanceof FashionBuddyError && error.code === 'thread-not-found')
        sessionStorage.removeItem(keptThread)
      reply.className = 'failed'
      reply.textContent = sayFailure(error)
    } finally {
      log.scrollTop = log.scrollHeight
    }
  }

  const sayFailure = (error: unknown): string => {
    if (!(error instanceof FashionBuddyError)) return words.failed
    if (error.code === 'rate-limited') return words.tooMany(error.retryAfter ?? 60)
    return error.status >= 400 && error.status < 500 ? error.message : words.failed
  }

  const suggestionsOf = (suggestions: readonly string[]) =>
    element(
      'div',
      { class: 'suggestions' },
      suggestions.map((suggestion) => {
        const button = element('button', { type: 'button' }, [suggestion])
        button.addEventListener('click', () => say(suggestion, []))
        return button
      }),
    )

  open.addEventListener('click', () => show(true))
  close.addEventListener('click', () => show(false))
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && show(false))
  photo.addEventListener('change', () => {
    const [file] = photo.files ?? []
    note.hidden = file === undefined
    note.textContent = file === undefined ? '' : words.withPhoto(file.name)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const message = text.value.trim()
    const photos = [...(photo.files ?? [])]
    if (message === '' && photos.length === 0) return
    form.reset()
    note.hidden = true
    say(message, photos)
  })
  const fragment = document.createDocumentFragment()
  fragment.append(open, panel)
  return fragment
}
