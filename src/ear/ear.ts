import type { EarContext, Heard } from './heard.ts'

/** A model that reads a message before the rules do. */
export type Ear = {
  /** Null where it hears nothing: no words, or no model. Throws `model-failed` or `canceled`. */
  readonly hear: (
    text: string,
    context: EarContext,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<Heard | null>
  readonly close: () => Promise<void>
}

/** Abstains from everything: the rules read alone. */
export const noEar: Ear = { hear: async () => null, close: async () => {} }
