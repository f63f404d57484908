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
    return createBuiltInEar(folder)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    log.warn(`The ear is not in use, rules read alone. ${error.message}`)
    return noEar
  }
}
