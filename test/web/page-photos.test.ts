import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import type { Garment } from '../../src/product/garment.ts'
import { blueDress } from '../api/fake-ports.ts'
import { jpeg } from '../api/pictures.ts'
import { noChromium, usePage, whyNoChromium } from './page-rig.ts'

const garments: Garment[] = [
  {
    attributes: { category: 'blazer', color: ['navy'] },
    confidence: { category: 0.95, color: 0.9 },
    description: 'a navy blazer',
    box: [0.1, 0.1, 0.5, 0.4],
  },
  {
    attributes: { category: 'sneakers', color: ['white'] },
    confidence: { category: 0.55, color: 0.9 },
    description: 'white sneakers',
    box: [0.3, 0.7, 0.3, 0.2],
  },
]
const groups = [
  { label: 'navy blazers', slot: 'outer' as const, product_ids: ['dress-1'] },
  { label: 'white sneakers', slot: 'feet' as const, product_ids: ['shoe-1'] },
]
const products = [blueDress, { ...blueDress, id: 'shoe-1', title: 'Court sneakers' }]

describe.skipIf(noChromium)(`photos on the page (${whyNoChromium})`, { timeout: 60_000 }, () => {
  const { page, ports, lastTurn, say, answered, text, give } = usePage()
  const file = async (name = 'a.jpg') => ({ name, mimeType: 'image/jpeg', buffer: await jpeg(400) })
  const read = () => expect.poll(() => text('.draft-note')).toEqual([expect.not.stringContaining('Reading')])

  test.each(['drop', 'paste'] as const)(
    'one given by %s goes along, made small and upright',
    async (kind) => {
      const wide = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#2f5da8' } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer()
      await give(kind, wide)
      await page().waitForSelector('.drafts img')
      await say('like this')
      await answered()
      await expect.poll(() => page().locator('.asked-photos img').count()).toBe(1)
      const [photo] = lastTurn()?.images ?? []
      // The service decodes to at most 384 pixels.
      expect([photo?.width, photo?.height]).toEqual([192, 384])
    },
  )

  test('one is picked as a file, by camera too, and taken back before it is sent', async () => {
    await expect.poll(() => page().locator('input[type=file][capture=environment]').count()).toBe(1)
    await page().setInputFiles('input[type=file] >> nth=0', [await file(), await file('b.jpg')])
    await expect.poll(() => page().locator('.drafts img').count()).toBe(2)
    await page().getByRole('button', { name: 'Remove photo 1' }).click()
    await expect.poll(() => page().locator('.drafts img').count()).toBe(1)
    await page().getByRole('button', { name: 'Send' }).click()
    await answered()
    expect(lastTurn()?.images).toHaveLength(1)
  })

  test('each garment found is outlined and tapped; the message is about those', async () => {
    ports().garments = garments
    await page().setInputFiles('input[type=file] >> nth=0', await file())
    await expect.poll(() => page().locator('.draft .outline').count()).toBe(2)
    await expect.poll(() => text('.draft-note')).toEqual([expect.stringContaining('2 pieces found')])
    await page().getByRole('button', { name: 'white sneakers' }).click()
    await expect
      .poll(() => page().getByRole('button', { name: 'white sneakers' }).getAttribute('aria-pressed'))
      .toBe('true')
    await say('in red')
    await answered()
    expect(lastTurn()).toMatchObject({ message: 'in red', garments: [{ photo: 1, garment: 2 }] })
  })

  test('sent with nothing said it is about all of them, a row each; doubt is shown, and can be set right', async () => {
    ports().garments = garments
    ports().answer = { groups, products }
    await page().setInputFiles('input[type=file] >> nth=0', await file())
    await read()
    await page().getByRole('button', { name: 'Send' }).click()
    await answered()
    expect(lastTurn()?.garments).toEqual([
      { photo: 1, garment: 1 },
      { photo: 1, garment: 2 },
    ])
    await expect
      .poll(() => text('.row-title'))
      .toEqual(['In the photo: navy blazer', 'In the photo: white sneakers'])
    await expect
      .poll(() => text('.reading'))
      .toEqual([
        expect.stringContaining('I read it as: navy blazer'),
        expect.stringContaining('It looks like: white sneakers. Is that right?'),
      ])
    await expect.poll(() => page().locator('.cutout').count()).toBe(2)
    await page().getByRole('button', { name: 'Correct it' }).last().click()
    await page().locator('.panel').getByLabel('black', { exact: true }).check()
    await page().getByRole('button', { name: 'Look again' }).click()
    await expect
      .poll(() => lastTurn()?.garments)
      .toEqual([{ photo: 1, garment: 2, category: 'sneakers', color: ['black'] }])
    expect(lastTurn()?.images).toHaveLength(0)
    expect((await text('.bubble')).at(-1)).toBe('It is black sneakers')
  })

  test('a garment of a photo that was asked with is tapped later, counted through the conversation', async () => {
    ports().garments = garments
    for (const _ of [1, 2]) {
      await page().setInputFiles('input[type=file] >> nth=0', await file())
      await read()
      await say('like this')
      await answered()
      await expect.poll(() => page().locator('.drafts').count()).toBe(0)
    }
    await page().getByRole('button', { name: 'Find navy blazer' }).last().click()
    await expect.poll(() => lastTurn()?.garments).toEqual([{ photo: 2, garment: 1 }])
    expect(lastTurn()?.threadId).toBe('thread-1')
  })

  test('a box is drawn around what was not found, and taken back', async () => {
    ports().garments = []
    await page().setInputFiles('input[type=file] >> nth=0', await file())
    await expect.poll(() => text('.draft-note')).toEqual([expect.stringContaining('No garment was found')])
    ports().garments = garments.slice(0, 1)
    await page().getByRole('button', { name: 'Draw a box' }).click()
    const box = await page().locator('.draft .framed').boundingBox()
    if (box === null) throw new Error('no photo')
    await page().mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2)
    await page().mouse.down()
    await page().mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.7, { steps: 4 })
    await page().mouse.up()
    await expect.poll(() => text('.draft-note')).toEqual(['One piece found'])
    const width = () =>
      page().evaluate(() => document.querySelector<HTMLImageElement>('.draft img')?.naturalWidth)
    await expect.poll(width).toBe(200)
    await page().getByRole('button', { name: 'Whole picture' }).click()
    await expect.poll(width).toBe(400)
  })

  test('the address of a picture, pasted, is fetched by the service', async () => {
    const asked: unknown[] = []
    const { loadPhoto } = ports()
    const bytes = await jpeg(80)
    Object.assign(ports(), {
      loadPhoto: (source: { url: string } | { bytes: Uint8Array }, options: never) => {
        asked.push('url' in source ? source.url : 'bytes')
        return loadPhoto({ bytes }, options)
      },
    })
    await page().evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'https://shop.example/dress.jpg')
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await read()
    await say('like this')
    await answered()
    expect(asked).toEqual(['https://shop.example/dress.jpg', 'https://shop.example/dress.jpg'])
  })

  test('HEIC, which the browser cannot show, is sent as it is for the service to read', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])
    const asSent: Buffer[] = []
    const { loadPhoto } = ports()
    const bytes = await jpeg(80)
    Object.assign(ports(), {
      loadPhoto: (source: { bytes: Uint8Array }, options: never) => {
        asSent.push(Buffer.from(source.bytes))
        return loadPhoto({ bytes }, options)
      },
    })
    await page().setInputFiles('input[type=file] >> nth=0', {
      ...{ name: 'a.heic', mimeType: 'image/heic', buffer: heic },
    })
    await expect.poll(() => text('.draft .no-picture')).toEqual([expect.stringContaining('it is read')])
    await read()
    await say('like this')
    await answered()
    expect(asSent).toEqual([heic, heic])
  })

  test('a file that is no picture is refused in words beside the box', async () => {
    await give('drop', Buffer.from('no picture'))
    await expect
      .poll(() => text('.notice p'))
      .toEqual([expect.stringContaining('could not be read as a picture')])
    await expect.poll(() => page().locator('.drafts').count()).toBe(0)
    await page().getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => page().locator('.notice').count()).toBe(0)
  })

  test('a photo that could not be read just now can be sent all the same', async () => {
    Object.assign(ports(), {
      describe: async () => {
        throw new AppError('model-failed', 'Not now.')
      },
    })
    await page().setInputFiles('input[type=file] >> nth=0', await file())
    await expect
      .poll(() => text('.draft-note'))
      .toEqual([expect.stringContaining('could not be read just now')])
    await page().getByRole('button', { name: 'Send' }).click()
    await answered()
    expect(lastTurn()?.images).toHaveLength(1)
  })

  test('a starting picture is a tap: it is read and all of it is looked for', async () => {
    ports().garments = garments
    ports().answer = { groups, products }
    await page().getByRole('button', { name: 'A day by the sea' }).click()
    await answered()
    expect(lastTurn()?.images).toHaveLength(1)
    expect(lastTurn()?.garments).toHaveLength(2)
    await expect.poll(() => page().locator('.row').count()).toBe(2)
  })
})
