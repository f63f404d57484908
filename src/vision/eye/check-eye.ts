import { checkModelFile } from '../../platform/onnx/check-model-file.ts'
import { modelsFolder, readEyeCard } from './eye-card.ts'

/** Sees that the built-in eye's models are there and whole: they are loaded only when first used. Throws `invalid-config`. */
export async function checkEye(): Promise<void> {
  const { sha256 } = readEyeCard()
  for (const name of ['eye-image.onnx', 'eye-text.onnx'] as const)
    await checkModelFile(new URL(name, modelsFolder), sha256[name])
}
