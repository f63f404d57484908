import sharp from 'sharp'

/** Generous bounds for tests that are about something else. */
export const limits = {
  maxBytes: 10_000_000,
  maxPixels: 40_000_000,
  timeoutMs: 5_000,
  allowPrivateHosts: false,
}

/** A picture of one color. */
export const plain = (width: number, height: number, background = '#c01020') =>
  sharp({ create: { width, height, channels: 3, background } })

/** Gray noise, which has many bytes to cut. */
export const noisy = (width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: '#000' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

/** A whole, valid PNG but for the size that its header announces. */
export async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = await plain(4, 4).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

/** A whole, valid JPEG but for the size that its frame header announces. */
export async function jpegClaiming(width: number, height: number): Promise<Buffer> {
  const jpeg = await plain(16, 16).jpeg().toBuffer()
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  jpeg.writeUInt16BE(height, frame + 5)
  jpeg.writeUInt16BE(width, frame + 7)
  return jpeg
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
