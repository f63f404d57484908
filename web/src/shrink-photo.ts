/** Longer side of a photo that is sent, pixels. */
export const sentPhotoSide = 1600

/**
 * A photo drawn anew at most `sentPhotoSide` pixels long, upright, on white, as JPEG. What the camera wrote beside the
 * picture (place, time, device) does not leave the browser. Throws where the browser cannot read the file.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, sentPhotoSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser cannot draw pictures.')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('No picture.')) : resolve(blob)),
      'image/jpeg',
      0.9,
    )
  })
}
