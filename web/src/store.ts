import type { State } from './state.ts'

export type Store = {
  readonly get: () => State
  readonly set: (change: Partial<State> | ((state: State) => Partial<State>)) => void
  /** Resolves once the page shows the state as it is now. */
  readonly shown: () => Promise<void>
}

/** Holds the state and draws it once a frame, however often it changed. */
export function createStore(initial: State, draw: (state: State) => void): Store {
  let state = initial
  let pending: Promise<void> | null = null

  const schedule = () => {
    pending ??= new Promise((resolve) => {
      const show = () => {
        pending = null
        draw(state)
        resolve()
      }
      // A hidden page has no frames, but its title and its end of a turn should still be right.
      if (document.hidden) setTimeout(show)
      else requestAnimationFrame(show)
    })
    return pending
  }
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) }
      schedule()
    },
    shown: () => schedule(),
  }
}
