/** Shortcuts; none is a bare letter, as those belong to screen readers and to writing. */
export function watchKeys(actions: {
  focusMessage: () => void
  startNew: () => void
  stop: () => void
}): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') {
      event.preventDefault()
      actions.focusMessage()
    } else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      event.preventDefault()
      toAnswer(key === 'ArrowDown' ? 1 : -1)
    } else if (altKey && event.code === 'KeyN') {
      event.preventDefault()
      actions.startNew()
    } else if (key === 'Escape') actions.stop()
  })
}

/** Moves to the answer after or before the one that is looked at. */
function toAnswer(step: 1 | -1) {
  const answers = [...document.querySelectorAll<HTMLElement>('.answer')]
  const at = answers.findIndex((answer) => answer.contains(document.activeElement))
  const next = at === -1 ? answers.at(-1) : answers[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'start' })
}
