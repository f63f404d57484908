import type { EarContext, Heard } from './heard.ts'

/** A model that reads a message before the rules do. */
export type Ear = {
  /** Null where it hears nothing: no words, or no model. Throws `model-failed` or `canceled`. */
  readonly hear: (
    text: string,
    context: EarContext,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<Heard | null>
  /** Unit vectors of short English texts: texts that mean alike are near. Empty where there is no model. */
  readonly sense: (
    texts: readonly string[],
    options?: { readonly signal?: AbortSignal },
  ) => Promise<Float32Array[]>
  readonly close: () => Promise<void>
}

/** Abstains from everything: the rules read alone. */
export const noEar: Ear = { hear: async () => null, sense: async () => [], close: async () => {} }
