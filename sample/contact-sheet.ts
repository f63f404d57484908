import sharp, { type OverlayOptions } from 'sharp'
import { renderProduct, sampleProducts } from './catalogue.ts'

const columns = 16
const [width, height] = [135, 180]

/** A PNG with products side by side, grouped by type: all of one type when it is named, else up to 16 of each. */
export async function contactSheet({ category }: { category?: string } = {}): Promise<Buffer> {
  const byType = Map.groupBy(sampleProducts(), ({ drawing }) => drawing.category)
  const rows = [...byType].flatMap(([type, products]) => {
    if (category) return type === category ? products : []
    const step = Math.max(1, products.length / columns)
    const picked = Array.from(
      { length: Math.min(columns, products.length) },
      (_, index) => products[Math.floor(index * step)],
    )
    return [...picked, ...Array.from({ length: columns - picked.length }, () => undefined)]
  })
  const tiles: OverlayOptions[] = []
  for (const [index, product] of rows.entries()) {
    if (!product) continue
    const input = await sharp(await renderProduct(product))
      .resize(width, height)
      .toBuffer()
    tiles.push({ input, left: (index % columns) * width, top: Math.floor(index / columns) * height })
  }
  const sheet = {
    width: columns * width,
    height: Math.max(1, Math.ceil(rows.length / columns)) * height,
    channels: 3,
    background: '#ffffff',
  } as const
  return sharp({ create: sheet }).composite(tiles).png().toBuffer()
}
