import type { ImageProcessor, RawImage, Tensor } from '@huggingface/transformers'
import type { Photo } from '../../image/photo.ts'
import { resizePixels } from './resize-pixels.ts'

/**
 * A photo as the model wants it, by the processor of its folder: SigLIP's squashes it to a square, CLIP's crops the middle. Resized here:
 * the processor would sample a large picture at points, half a pixel off.
 */
export async function readPixels(
  { width, height, rgb }: Photo,
  { processor, Image }: { processor: ImageProcessor; Image: typeof RawImage },
): Promise<Tensor> {
  const whole = new Image(rgb, width, height, 3)
  const [across, down] = processor.get_resize_output_image_size(whole, processor.size)
  const resample = Number(processor.resample)
  const pixels = resizePixels({ width, height, rgb }, { width: across, height: down, resample })
  const { pixel_values } = await processor([new Image(pixels, across, down, 3)])
  return pixel_values
}
