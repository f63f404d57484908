import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { readVerified } from '../platform/onnx/read-verified.ts'
import { createBuiltInEar } from './built-in.ts'
import { type Ear, noEar } from './ear.ts'
import { modelsFolder, readEarCard } from './ear-card.ts'

/** The ear that the configuration asks for. Where its files are not whole, the log says so in a sentence and the rules read alone. */
export async function openEar(
  { ear }: Pick<Config, 'ear'>,
  log: Pick<Log, 'warn'>,
  folder: URL = modelsFolder,
): Promise<Ear> {
  if (!ear) return noEar
  try {
    const card = readEarCard(folder)
    await readVerified(new URL('ear.onnx', folder), card.sha256['ear.onnx'])
    return abstainsWhenFailing(createBuiltInEar(folder), log)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    log.warn(`The ear is not in use, rules read alone. ${error.message}`)
    return noEar
  }
}

/** A turn goes on without what the ear could not hear. */
function abstainsWhenFailing(ear: Ear, log: Pick<Log, 'warn'>): Ear {
  const orNothing = (error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'model-failed') throw error
    log.warn({ err: error }, 'a message was not heard, rules read it alone')
  }
  return {
    ...ear,
    hear: (text, context, options) =>
      ear.hear(text, context, options).catch((error: unknown) => orNothing(error) ?? null),
    sense: (texts, options) => ear.sense(texts, options).catch((error: unknown) => orNothing(error) ?? []),
  }
}
