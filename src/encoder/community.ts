import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import sharp from 'sharp'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Photo } from '../image/photo.ts'
import type { Log } from '../log.ts'
import { callTimes } from './call-times.ts'
import type { Encoder, Known } from './encoder.ts'
import { openLangChainEncoder } from './langchain.ts'

type Provider = {
  readonly module: () => Promise<Record<string, unknown>>
  readonly className: string
  /** What the class calls the model's name, and the address of its service. */
  readonly fields: { readonly model: string; readonly address?: string }
  /** A further package that it needs. */
  readonly needs?: string
  /** Texts in one request. */
  readonly batchSize?: number
}

/** The classes of `@langchain/community` that turn words, and Jina's also photos, into vectors. */
const providers: Readonly<Record<string, Provider>> = {
  jina: {
    module: () => import('@langchain/community/embeddings/jina'),
    className: 'JinaEmbeddings',
    fields: { model: 'model', address: 'baseUrl' },
    batchSize: 24,
  },
  hf: {
    module: () => import('@langchain/community/embeddings/hf'),
    className: 'HuggingFaceInferenceEmbeddings',
    fields: { model: 'model', address: 'endpointUrl' },
    needs: '@huggingface/inference',
    batchSize: 32,
  },
  voyage: {
    module: () => import('@langchain/community/embeddings/voyage'),
    className: 'VoyageEmbeddings',
    fields: { model: 'modelName', address: 'basePath' },
    batchSize: 64,
  },
  togetherai: {
    module: () => import('@langchain/community/embeddings/togetherai'),
    className: 'TogetherAIEmbeddings',
    fields: { model: 'model' },
  },
  deepinfra: {
    module: () => import('@langchain/community/embeddings/deepinfra'),
    className: 'DeepInfraEmbeddings',
    fields: { model: 'modelName' },
  },
  fireworks: {
    module: () => import('@langchain/community/embeddings/fireworks'),
    className: 'FireworksEmbeddings',
    fields: { model: 'modelName' },
  },
}

/** The longer side of a photo as it is sent: as these models look at it. */
const sentSide = 512

/**
 * The encoder "PROVIDER/MODEL" of `@langchain/community`. Jina's CLIP models read texts and photos into one space. Their clients know
 * neither time nor abort, so that is seen to here. Throws `invalid-config`, `model-failed` or `canceled`.
 */
export async function openCommunityEncoder(
  name: string,
  { encoder, chat, turn }: Pick<Config, 'encoder' | 'chat' | 'turn'>,
  options: { signal?: AbortSignal; log?: Log; written?: Known | null | undefined } = {},
): Promise<Encoder> {
  const [providerName = '', ...rest] = name.split('/')
  const [provider, model] = [providers[providerName], rest.join('/')]
  if (provider === undefined || model === '') {
    const known = Object.keys(providers).join(', ')
    throw new AppError(
      'invalid-config',
      `EMBEDDING_MODEL: write community:PROVIDER/MODEL, with one of ${known}.`,
    )
  }
  const embeddings = await createEmbeddings(provider, { model, encoder })
  const isJoint = providerName === 'jina' && /clip/i.test(model)
  return openLangChainEncoder(embeddings, {
    ...{ id: `community:${name}`, ...callTimes({ chat, turn }), ...options },
    ...(provider.batchSize === undefined ? {} : { batchSize: provider.batchSize }),
    ...(isJoint ? { photoInput } : {}),
  })
}

async function createEmbeddings(
  provider: Provider,
  { model, encoder }: { model: string; encoder: Config['encoder'] },
): Promise<EmbeddingsInterface> {
  const { className, fields, needs } = provider
  try {
    const module = await provider.module()
    const Embeddings = module[className] as new (
      options: object,
    ) => EmbeddingsInterface & Record<string, unknown>
    const address =
      fields.address !== undefined && encoder.baseUrl !== undefined
        ? { [fields.address]: encoder.baseUrl }
        : {}
    const key = encoder.apiKey === undefined ? {} : { apiKey: encoder.apiKey }
    const embeddings = new Embeddings({ [fields.model]: model, maxRetries: 0, ...key, ...address })
    // Jina's takes its address after it was made.
    return Object.assign(embeddings, address)
  } catch (cause) {
    const isMissing = cause instanceof Error && /Cannot find (?:package|module)/.test(cause.message)
    const told = isMissing
      ? `it needs a package: npm install ${needs ?? '@langchain/community'}`
      : `${cause instanceof Error ? cause.message : cause}; set EMBEDDING_API_KEY`
    throw new AppError('invalid-config', `EMBEDDING_MODEL: ${className} could not be made: ${told}`, {
      cause,
    })
  }
}

/** A photo as Jina takes it: base64 of a JPEG. */
async function photoInput({ width, height, rgb }: Photo): Promise<{ image: string }> {
  const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize({ width: sentSide, height: sentSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 88 })
    .toBuffer()
  return { image: jpeg.toString('base64') }
}
