import { type OnnxSession, openOnnxSession } from './open-session.ts'
import type { ModelFile, OnnxWorker } from './open-worker.ts'

/** Runs models on the thread that asks, which they hold meanwhile: for a thread that does nothing else. A model is loaded at the first run that needs it. */
export function openOnnxHere<Model extends string>(
  models: Readonly<Record<Model, ModelFile>>,
): OnnxWorker<Model> {
  const sessions = new Map<Model, Promise<OnnxSession>>()

  /** After a failure the next run tries again. */
  function sessionOf(model: Model): Promise<OnnxSession> {
    const known = sessions.get(model)
    if (known !== undefined) return known
    const { file, sha256 } = models[model]
    const opened = openOnnxSession(new URL(file), { sha256 })
    sessions.set(model, opened)
    opened.catch(() => sessions.delete(model))
    return opened
  }

  return {
    run: async (model, inputs, options) => (await sessionOf(model)).run(inputs, options),
    close: async () => {
      for (const session of sessions.values()) await (await session).close()
    },
  }
}
