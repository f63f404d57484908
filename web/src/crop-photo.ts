import type { Garment } from './answer.ts'

type Box = NonNullable<Garment['box']>

/** A part of a photo as a photo of its own. Throws where the browser cannot read the file. */
export async function cropPhoto(photo: Blob, [left, top, width, height]: Box): Promise<Blob> {
  const bitmap = await createImageBitmap(photo)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * width))
  canvas.height = Math.max(1, Math.round(bitmap.height * height))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser cannot draw pictures.')
  context.drawImage(bitmap, -bitmap.width * left, -bitmap.height * top)
  bitmap.close()
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('No picture.')) : resolve(blob)),
      'image/jpeg',
      0.92,
    )
  })
}

/** The box between two points of a picture, in shares of it, whichever way it was drawn. */
export function boxBetween(one: readonly [number, number], other: readonly [number, number]): Box {
  const within = (share: number) => Math.min(1, Math.max(0, share))
  const [x1, x2] = [within(one[0]), within(other[0])]
  const [y1, y2] = [within(one[1]), within(other[1])]
  return [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2)]
}

/** A box that is drawn by mistake, with a tap or a slip, is none. */
export const isBox = ([, , width, height]: Box): boolean => width >= 0.05 && height >= 0.05
