/** Milliseconds that one piece of work may hold the event loop. */
const sliceMs = 5

const waiting: (() => void)[] = []

/** One piece of work goes on in each turn of the loop, however many wait: what arrives meanwhile waits for one slice, not for all. */
function letOneGoOn(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(letOneGoOn)
}

/** The next turn of the event loop that nobody else has taken: what many do at once is done one after another. */
export function nextSlice(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  if (waiting.push(resolve) === 1) setImmediate(letOneGoOn)
  return promise
}

/** What a loop over many things awaits between two: it lets the event loop turn once its slice of time is used up. */
export function createBreath(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < sliceMs) return
    await nextSlice()
    since = performance.now()
  }
}
