import { readFile, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve } from 'node:path'
import { AppError } from '../../errors.ts'

/** Precisions in which the hub's models are exported; each has files of its own. */
export const precisions = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'] as const
export type Precision = (typeof precisions)[number]

export type ModelPlace = {
  /** As people call the model. */
  readonly name: string
  readonly precision: Precision
  /** The folder that holds it; absent where it must be fetched from the hub. */
  readonly folder?: string
}

const defaultModel = 'Marqo/marqo-fashionSigLIP'

/**
 * Where the model of "NAME" or "NAME:PRECISION" is: a folder, the snapshot that the hub's other tools keep in `cacheDir`, or nowhere
 * yet. "" is FashionSigLIP. Throws `invalid-config` for a folder that is not there and a name that the hub would not know.
 */
export async function findModelPlace(
  written: string,
  { cacheDir }: { cacheDir: string },
): Promise<ModelPlace> {
  const found = /^(.*?)(?::(\w+))?$/.exec(written)
  const isPrecise = precisions.includes(found?.[2] as Precision)
  const name = (isPrecise ? found?.[1] : written) || defaultModel
  const precision = isPrecise ? (found?.[2] as Precision) : 'fp32'
  if (isAbsolute(name) || name.startsWith('.')) {
    const folder = resolve(name)
    if (!(await isFolder(folder)))
      throw new AppError('invalid-config', `EMBEDDING_MODEL: there is no folder ${folder}.`)
    return { name: basename(folder), precision, folder }
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(name) || name.includes('..'))
    throw new AppError(
      'invalid-config',
      `EMBEDDING_MODEL: write hub:OWNER/MODEL, or hub:./FOLDER, with one of ${precisions.join(', ')} behind a colon where it is not fp32.`,
    )
  const folder = await snapshotOf(name, cacheDir)
  return folder === null ? { name, precision } : { name, precision, folder }
}

/** The folder in which the hub's own tools keep the newest version that they fetched, where it has files of ONNX. */
async function snapshotOf(name: string, cacheDir: string): Promise<string | null> {
  const kept = join(cacheDir, 'hub', `models--${name.replace('/', '--')}`)
  const version = await readFile(join(kept, 'refs/main'), 'utf8').catch(() => null)
  if (version === null) return null
  const folder = join(kept, 'snapshots', version.trim())
  return (await isFolder(join(folder, 'onnx'))) ? folder : null
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
