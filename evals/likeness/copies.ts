import sharp from 'sharp'

export type Copy = { readonly name: string; readonly make: (picture: Buffer) => Promise<Buffer> }
export const hands = ['tune', 'report'] as const
export type Hand = (typeof hands)[number]

/**
 * Ways in which people come by nearly the same picture as a shop's: in two hands that share no recipe, one to tune by and one to
 * report by.
 */
export const copies: Readonly<Record<Hand, readonly Copy[]>> = {
  tune: [
    { name: 'cropped by 8 % all round', make: (picture) => cropped(picture, [0.08, 0.08, 0.84, 0.84]) },
    { name: 'cropped on the left by 20 %', make: (picture) => cropped(picture, [0.2, 0, 0.8, 1]) },
    { name: 'JPEG of quality 40', make: (picture) => sharp(picture).jpeg({ quality: 40 }).toBuffer() },
    { name: 'white border of 6 %', make: (picture) => bordered(picture, 0.06, '#ffffff') },
    { name: 'mirrored', make: (picture) => sharp(picture).flop().png().toBuffer() },
    { name: 'half as large', make: (picture) => scaled(picture, 0.5) },
    {
      name: 'brighter by a tenth',
      make: (picture) => sharp(picture).modulate({ brightness: 1.1 }).png().toBuffer(),
    },
    {
      name: 'screenshot, bars above and below',
      make: (picture) => screenshot(picture, { page: '#ffffff', bars: '#e8e8ea', share: 0.9 }),
    },
  ],
  report: [
    { name: 'the middle, 80 % of each side', make: (picture) => cropped(picture, [0.1, 0.1, 0.8, 0.8]) },
    { name: 'cropped below by 15 %', make: (picture) => cropped(picture, [0, 0, 1, 0.85]) },
    { name: 'WebP of quality 30', make: (picture) => sharp(picture).webp({ quality: 30 }).toBuffer() },
    { name: 'black border of 4 %', make: (picture) => bordered(picture, 0.04, '#000000') },
    {
      name: 'mirrored, cropped by 5 %',
      make: async (picture) => cropped(await sharp(picture).flop().png().toBuffer(), [0.05, 0.05, 0.9, 0.9]),
    },
    {
      name: 'enlarged, tilted by 2 degrees',
      make: (picture) =>
        sharp(picture).resize({ width: 480 }).rotate(2, { background: '#ffffff' }).png().toBuffer(),
    },
    {
      name: 'darker, less colorful',
      make: (picture) => sharp(picture).modulate({ brightness: 0.88, saturation: 0.85 }).png().toBuffer(),
    },
    {
      name: 'screenshot on a dark page',
      make: (picture) => screenshot(picture, { page: '#16161a', bars: '#2b2b30', share: 0.8 }),
    },
  ],
}

const sizeOf = async (picture: Buffer) => {
  const { width = 0, height = 0 } = await sharp(picture).metadata()
  return { width, height }
}

async function cropped(
  picture: Buffer,
  [x, y, w, h]: readonly [number, number, number, number],
): Promise<Buffer> {
  const { width, height } = await sizeOf(picture)
  const frame = { left: Math.round(x * width), top: Math.round(y * height) }
  return sharp(picture)
    .extract({
      ...frame,
      width: Math.min(width - frame.left, Math.round(w * width)),
      height: Math.min(height - frame.top, Math.round(h * height)),
    })
    .png()
    .toBuffer()
}

async function bordered(picture: Buffer, share: number, background: string): Promise<Buffer> {
  const { width, height } = await sizeOf(picture)
  const [across, down] = [Math.round(share * width), Math.round(share * height)]
  return sharp(picture)
    .extend({ left: across, right: across, top: down, bottom: down, background })
    .png()
    .toBuffer()
}

async function scaled(picture: Buffer, factor: number): Promise<Buffer> {
  const { width } = await sizeOf(picture)
  return sharp(picture)
    .resize({ width: Math.round(width * factor) })
    .jpeg({ quality: 80 })
    .toBuffer()
}

type Page = { readonly page: string; readonly bars: string; readonly share: number }

/** The picture on a phone's page: over its width or nearly so, between a bar above and lines as of text below. */
async function screenshot(picture: Buffer, { page, bars, share }: Page): Promise<Buffer> {
  const { width, height } = await sizeOf(picture)
  const [across, bar] = [Math.round(width / share), Math.round(height * 0.12)]
  const line = (part: number) => ({
    width: Math.round(across * part),
    height: Math.max(2, Math.round(height * 0.02)),
    channels: 3 as const,
    background: bars,
  })
  const left = Math.round((across - width) / 2)
  return sharp({
    create: { width: across, height: height + 3 * bar, channels: 3, background: page },
  })
    .composite([
      { input: { create: { width: across, height: bar, channels: 3, background: bars } }, left: 0, top: 0 },
      { input: picture, left, top: bar },
      { input: { create: line(0.6) }, left, top: height + Math.round(1.5 * bar) },
      { input: { create: line(0.35) }, left, top: height + 2 * bar },
    ])
    .png()
    .toBuffer()
}
