import type { PreTrainedModel, Tensor } from '@huggingface/transformers'
import { AppError } from '../../errors.ts'
import type { Photo } from '../../image/photo.ts'
import { canonicalText } from './canonical-text.ts'
import { fitTokens } from './fit-tokens.ts'
import type { ModelPlace } from './model-place.ts'
import { readPixels } from './read-pixels.ts'

type Library = typeof import('@huggingface/transformers')

type Kind = {
  readonly classes: { readonly text: keyof Library; readonly vision: keyof Library }
  /** Outputs in which the space that both share may stand, the surest first. */
  readonly outputs: { readonly text: readonly string[]; readonly vision: readonly string[] }
  /** Tokens of a text, where the model's configuration does not say. */
  readonly length: number
  /** Whether what fills a text up counts: SigLIP was taught without a mask. */
  readonly seesFill: boolean
}

const kinds: Readonly<Record<string, Kind>> = {
  siglip: {
    classes: { text: 'SiglipTextModel', vision: 'SiglipVisionModel' },
    outputs: { text: ['text_embeds', 'pooler_output'], vision: ['image_embeds', 'pooler_output'] },
    length: 64,
    seesFill: true,
  },
  clip: {
    classes: { text: 'CLIPTextModelWithProjection', vision: 'CLIPVisionModelWithProjection' },
    // What CLIP pools is not yet in the space that both share.
    outputs: { text: ['text_embeds'], vision: ['image_embeds'] },
    length: 77,
    seesFill: false,
  },
}

export type JointModel = {
  readonly readTexts: (texts: readonly string[]) => Promise<Float32Array[]>
  readonly readPhotos: (photos: readonly Photo[]) => Promise<Float32Array[]>
}

/** Loads a CLIP or SigLIP from its folder, or by its name. Throws `invalid-config`, and what the library throws. */
export async function loadJointModel(library: Library, place: ModelPlace): Promise<JointModel> {
  const { AutoConfig, AutoImageProcessor, AutoTokenizer, RawImage, Tensor } = library
  const from = place.folder ?? place.name
  const options = { local_files_only: place.folder !== undefined }
  const config = await AutoConfig.from_pretrained(from, options)
  const kind = kinds[config.model_type ?? '']
  if (kind === undefined)
    throw new AppError(
      'invalid-config',
      `EMBEDDING_MODEL: ${place.name} is a model of the kind "${config.model_type}"; hub: reads ${Object.keys(kinds).join(' and ')}.`,
    )
  const load = (name: keyof Library): Promise<PreTrainedModel> =>
    (library[name] as typeof PreTrainedModel).from_pretrained(from, { ...options, dtype: place.precision })
  const [tokenizer, processor, text, vision] = await Promise.all([
    AutoTokenizer.from_pretrained(from, options),
    AutoImageProcessor.from_pretrained(from, options),
    load(kind.classes.text),
    load(kind.classes.vision),
  ])
  const { max_position_embeddings: positions = kind.length } =
    (config as { text_config?: Positions }).text_config ?? {}
  const length = Math.min(positions, tokenizer.model_max_length ?? positions)
  // The tokenizer of SigLIP 2, Gemma's, was taught with punctuation.
  const isCanonical =
    config.model_type === 'siglip' && !/gemma/i.test(tokenizer.config?.tokenizer_class ?? '')

  const model: JointModel = {
    async readTexts(texts) {
      const { input_ids } = tokenizer(isCanonical ? texts.map(canonicalText) : [...texts], {
        ...{ padding: false, truncation: false, return_tensor: false },
      }) as { input_ids: number[][] }
      const { ids, mask } = fitTokens(input_ids, { length, fill: tokenizer.pad_token_id ?? 0 })
      const shape = [texts.length, length]
      const outputs = await text({
        input_ids: new Tensor('int64', ids, shape),
        attention_mask: new Tensor('int64', kind.seesFill ? mask.fill(1n) : mask, shape),
      })
      return rowsOf(outputs, kind.outputs.text, place)
    },
    async readPhotos(photos) {
      const pixels = await Promise.all(
        photos.map((photo) => readPixels(photo, { processor, Image: RawImage })),
      )
      const outputs = await vision({ pixel_values: library.cat(pixels, 0) })
      return rowsOf(outputs, kind.outputs.vision, place)
    },
  }
  await checkTowers(model, place)
  return model
}

/** Sees that both towers give vectors of one space. */
async function checkTowers({ readTexts, readPhotos }: JointModel, { name }: ModelPlace): Promise<void> {
  const gray = { width: 8, height: 8, rgb: new Uint8Array(8 * 8 * 3).fill(128), hash: '' }
  const [[words], [look]] = [await readTexts(['clothes']), await readPhotos([gray])]
  if (words?.length !== look?.length)
    throw new AppError(
      'invalid-config',
      `EMBEDDING_MODEL: the towers of ${name} do not share a space: ${words?.length} numbers for a text, ${look?.length} for a photo.`,
    )
}

type Positions = { readonly max_position_embeddings?: number }

/** The rows of the first of these outputs that the model has. */
function rowsOf(
  outputs: Readonly<Record<string, Tensor>>,
  names: readonly string[],
  { name: model }: ModelPlace,
): Float32Array[] {
  const name = names.find((each) => outputs[each] !== undefined)
  const output = name === undefined ? undefined : outputs[name]
  if (output === undefined || output.dims.length !== 2)
    throw new AppError(
      'invalid-config',
      `EMBEDDING_MODEL: ${model} gives ${Object.keys(outputs).join(', ')}, and not ${names.join(' or ')}: it must be exported with its projection.`,
    )
  const [, dimension = 0] = output.dims
  const data = output.data as Float32Array
  return Array.from({ length: output.dims[0] ?? 0 }, (_, row) =>
    Float32Array.from(data.subarray(row * dimension, (row + 1) * dimension)),
  )
}
