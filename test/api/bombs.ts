import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A whole, valid gray PNG, black all over: few bytes, however large it is. */
export function blackPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const pixels = deflateSync(Buffer.alloc((width + 1) * height), { level: 9 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, check])
}

/** 39.7 megapixels of one color: a few kilobytes as AVIF. */
export const hugeAvif = (): Promise<Buffer> =>
  sharp({ create: { width: 7_000, height: 5_670, channels: 3, background: '#336699' } })
    .avif({ effort: 0, quality: 30 })
    .toBuffer()

/** A photo's worth of bytes: noise, which does not compress. */
export const noisyJpeg = (side: number): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width: side, height: side, channels: 3, background: '#000' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer()
