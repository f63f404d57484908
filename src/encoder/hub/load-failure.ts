import { AppError } from '../../errors.ts'
import type { ModelPlace } from './model-place.ts'

type Tried = {
  readonly place: ModelPlace
  /** The hub's address; undefined is the public one. */
  readonly baseUrl: string | undefined
  /** Where what is fetched is kept. */
  readonly downloads: string
  /** The longest that the hub may send nothing. */
  readonly timeoutMs: number
}

/** Why a model cannot be had, and what to do about it, in one sentence. */
export function loadFailure(cause: unknown, { place, baseUrl, downloads, timeoutMs }: Tried): AppError {
  if (cause instanceof AppError) return cause
  const { name, folder, precision } = place
  const { message = '', name: kind = '', status } = cause as Error & { status?: number }
  const told = (sentence: string) => new AppError('invalid-config', `EMBEDDING_MODEL: ${sentence}`, { cause })
  if (/Cannot find (?:package|module) '?@huggingface/.test(message))
    return told(
      'models of the hub need a package that is not installed: npm install @huggingface/transformers.',
    )
  const hub = baseUrl ?? 'https://huggingface.co'
  if (kind === 'TimeoutError')
    return told(
      `${hub} sent nothing of ${name} for ${timeoutMs / 1_000} s; try again, raise HUB_TIMEOUT_MS, or put the model's files into any folder and set hub:FOLDER.`,
    )
  if (kind !== 'ModelFileNotFoundError') {
    // What the library's fetch throws, and what it makes of an answer of the hub's that is an error.
    const isOfNetwork = /fetch failed|terminated|occurred while trying to load file/.test(message)
    if (folder === undefined && isOfNetwork)
      return told(
        `${name} could not be fetched from ${hub}; connect this machine once, or put the model's files into ${downloads}/${name} or into any folder and set hub:FOLDER.`,
      )
    const place = folder ?? `${downloads}/${name}`
    return told(
      `a file in ${place} is cut off or no model and cannot be loaded; delete it and fetch it anew.`,
    )
  }
  const missing = /([\w.-]+\.(?:json|onnx\w*))(?!.*\.(?:json|onnx))/s.exec(message)?.[1] ?? 'a file'
  if (folder !== undefined)
    return told(
      `the folder ${folder} lacks ${missing}; it must be laid out as on the hub (config.json, preprocessor_config.json, tokenizer.json, tokenizer_config.json, onnx/text_model.onnx, onnx/vision_model.onnx), and another precision than ${precision} is named behind a colon, as in hub:FOLDER:q8.`,
    )
  return told(
    `${hub} has no ${missing} of ${name} for this service (${status ?? 'not found'}); check the name and the precision, or set EMBEDDING_API_KEY where it is a private one.`,
  )
}
