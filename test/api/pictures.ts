import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** A plain JPEG of this many pixels a side, with enough noise that it has some bytes to cut. */
export async function jpeg(side = 64): Promise<Buffer<ArrayBuffer>> {
  const bytes = await sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#2f5da8',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()
  return Buffer.from(bytes)
}

/** A PNG whose header announces 60,000 × 60,000 pixels and whose body holds next to none. */
export function hugePng(): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(60_000, 0)
  size.writeUInt32BE(60_000, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', Buffer.from([0x78, 0x9c, 0x63, 0, 0, 0, 1, 0, 1])),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
