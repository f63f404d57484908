import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import type { Photo } from '../../image/photo.ts'
import { answerQuestions } from '../../platform/answer-questions.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type JointModel, loadJointModel } from './joint-model.ts'
import { loadFailure } from './load-failure.ts'
import type { ModelPlace } from './model-place.ts'
import { patientFetch } from './patient-fetch.ts'

export type HubWorkerData = {
  readonly place: ModelPlace
  /** Where what is fetched is kept. */
  readonly downloads: string
  /** The hub's address and key, where they are not the public one's. */
  readonly baseUrl: string | undefined
  readonly apiKey: string | undefined
  /** The longest that the hub may send nothing. */
  readonly timeoutMs: number
}

/** Texts or photos to read; neither loads the model. */
export type HubQuestion = { readonly texts?: readonly string[]; readonly photos?: readonly Photo[] }
export type HubAnswer = { readonly fingerprint: string; readonly vectors: readonly Float32Array[] }

const data = workerData as HubWorkerData
let loading: Promise<{ model: JointModel; fingerprint: string }> | undefined

/** After a failure the next question tries again. */
function loaded() {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined
    throw loadFailure(cause, data)
  })
  return loading
}

async function load() {
  const library = await import('@huggingface/transformers')
  const { env, LogLevel } = library
  const { baseUrl, apiKey, downloads, place, timeoutMs } = data
  env.logLevel = LogLevel.NONE
  env.cacheDir = downloads
  if (baseUrl !== undefined) env.remoteHost = baseUrl
  env.fetch = (url, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (apiKey !== undefined) headers.set('authorization', `Bearer ${apiKey}`)
    return patientFetch(url, { ...init, headers }, timeoutMs)
  }
  const model = await loadJointModel(library, place)
  const fingerprint = await fingerprintOf(place.folder ?? join(downloads, place.name), place.precision)
  return { model, fingerprint }
}

answerQuestions<HubQuestion, HubAnswer>(async ({ texts, photos }) => {
  const { model, fingerprint } = await loaded()
  const read = async () => {
    if (texts !== undefined) return model.readTexts(texts)
    return photos === undefined ? [] : model.readPhotos(photos)
  }
  const vectors = await read()
  return { answer: { fingerprint, vectors } }
})
