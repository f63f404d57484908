export type WriteQueue = {
  /** Runs after every task given before it has settled; one failing task does not stop the next. */
  readonly run: <T>(task: () => Promise<T>) => Promise<T>
  /** Settles, never rejects, once no task waits or runs, those added meanwhile included. */
  readonly idle: () => Promise<void>
}

/** Runs tasks strictly one after the other, in the order they were given. */
export function createWriteQueue(): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve()
  return {
    run(task) {
      const result = tail.then(task)
      tail = result.catch(() => {})
      return result
    },
    async idle() {
      for (let seen: unknown; seen !== tail; ) {
        seen = tail
        await tail
      }
    },
  }
}
