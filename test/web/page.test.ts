import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { blueDress } from '../api/fake-ports.ts'
import { jpeg } from '../api/pictures.ts'
import { noChromium, usePage, whyNoChromium } from './page-rig.ts'

describe.skipIf(noChromium)(`the page in a browser (${whyNoChromium})`, { timeout: 60_000 }, () => {
  const { open, page, ports, lastTurn, say, answered, text, give } = usePage()

  test('words bring products with their price and reasons', async () => {
    await say('a blue dress')
    await answered()
    expect(await text('.bubble')).toEqual(['a blue dress'])
    expect(await text('.reply')).toEqual(['A blue dress.'])
    expect(await text('.steps li')).toEqual([expect.stringMatching(/Searching the shop\s+12 ms/)])
    expect(await text('.card-title')).toEqual(['Linen dress'])
    expect(await text('.card-price')).toEqual(['€49.90'])
    expect(await text('.reasons li')).toEqual(['blue', 'dress'])
    expect(await text('.understood li')).toEqual(['dress', 'blue'])
    expect(lastTurn()?.message).toBe('a blue dress')
  })

  test.each(['drop', 'paste'] as const)(
    'a photo given by %s goes along, made small and upright',
    async (kind) => {
      const wide = await sharp({
        create: { width: 2400, height: 1200, channels: 3, background: '#2f5da8' },
      })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer()
      await give(kind, wide)
      await page().waitForSelector('.thumbnails img')
      await say('like this')
      await answered()
      expect(await page().locator('.asked-photos img').count()).toBe(1)
      const [photo] = lastTurn()?.images ?? []
      // The service decodes to at most 384 pixels.
      expect([photo?.width, photo?.height]).toEqual([192, 384])
    },
  )

  test('a photo can be picked, and taken back before it is sent', async () => {
    const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await jpeg(80) }
    await page().setInputFiles('input[type=file]', [file, file])
    await expect.poll(() => page().locator('.thumbnails img').count()).toBe(2)
    await page().getByRole('button', { name: 'Remove photo 1' }).click()
    await expect.poll(() => page().locator('.thumbnails img').count()).toBe(1)
    await page().getByRole('button', { name: 'Send' }).click()
    await answered()
    expect(lastTurn()?.images).toHaveLength(1)
  })

  test('a file that is no picture is refused in words', async () => {
    await give('drop', Buffer.from('no picture'))
    await page().waitForSelector('.toast')
    expect(await text('.toast p')).toEqual([expect.stringContaining('not a picture')])
  })

  test('a look can be begun with', async () => {
    await page().getByRole('button', { name: 'A day by the sea' }).click()
    await page().waitForSelector('.thumbnails img')
    await page().press('#message', 'Enter')
    await answered()
    expect(lastTurn()?.images).toHaveLength(1)
  })

  test('the steps are seen while they run, and a turn can be stopped', async () => {
    const { promise: goOn, resolve: finish } = Promise.withResolvers<void>()
    ports().nextTurn = async ({ onEvent, signal }) => {
      onEvent?.({ event: 'step-start', data: { tool: 'describe_image' } })
      signal.addEventListener('abort', () => finish())
      await goOn
      throw new AppError('canceled', 'The request was canceled.')
    }
    await say('a dress')
    await page().waitForSelector('.steps .running')
    expect(await text('.steps .running')).toEqual(['Looking at your photo'])
    expect(await page().locator('.skeleton').count()).toBe(4)
    await page().getByRole('button', { name: 'Stop' }).click()
    await goOn
    expect(await text('.aside')).toEqual(['Stopped.'])
    await say('a hat')
    await answered()
  })

  test('a failure is said in words, and the message comes back', async () => {
    ports().nextTurn = async () => {
      throw new AppError('model-failed', 'The model did not answer.')
    }
    await give('drop', await jpeg(80))
    await page().waitForSelector('.thumbnails img')
    await say('a dress')
    await page().waitForSelector('.toast')
    expect(await text('.toast p')).toEqual(['The stylist could not answer just now. Please try again.'])
    expect(await page().inputValue('#message')).toBe('a dress')
    expect(await page().locator('.thumbnails img').count()).toBe(1)
    await page().press('#message', 'Enter')
    await page().waitForSelector('.card-title')
  })

  test('a card sends on with its place, or lets the shopper finish the sentence', async () => {
    await say('a dress')
    await answered()
    await page().getByRole('button', { name: 'Refine Linen dress' }).click()
    await expect.poll(() => page().inputValue('#message')).toBe('Like the first one, but ')
    await page().getByRole('button', { name: 'More like Linen dress' }).click()
    await expect.poll(() => lastTurn()?.message).toBe('More like the first one')
    expect(lastTurn()?.threadId).toBe('thread-1')
  })

  test('a product can be looked at closely, and closed again by key', async () => {
    await say('a dress')
    await answered()
    await page().getByRole('button', { name: 'Look at Linen dress' }).click()
    await page().waitForSelector('#product-dialog[open] dl')
    expect(await text('#product-dialog h2')).toEqual(['Linen dress'])
    expect(await text('#product-dialog dd')).toEqual(['dress', 'blue', 'solid'])
    await page().keyboard.press('Escape')
    await expect.poll(() => page().locator('#product-dialog[open]').count()).toBe(0)
    expect(await page().evaluate(() => document.activeElement?.className)).toBe('card-open')
  })

  test('the conversation is there again after a reload, and gone once deleted', async () => {
    await say('a blue dress')
    await answered()
    await open()
    await page().waitForSelector('.card-title')
    expect(await text('.bubble')).toEqual(['a blue dress'])
    expect(await text('.photo-note')).toEqual(['a photo, read and not kept'])
    await page().getByRole('button', { name: 'Delete' }).click()
    await page().getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await page().waitForSelector('.welcome')
    await expect(ports().getThread('thread-1')).rejects.toThrow()
    await open()
    await page().waitForSelector('.welcome')
  })

  test('a new conversation leaves the old one at the service', async () => {
    await say('a dress')
    await answered()
    await page().getByRole('button', { name: 'New conversation' }).click()
    await page().waitForSelector('.welcome')
    await say('a hat')
    await answered()
    expect(lastTurn()?.threadId).toBeUndefined()
    await expect(ports().getThread('thread-1')).resolves.toBeDefined()
  })

  test('what a shop or a model writes is text, never markup, and no link runs a script', async () => {
    const bad = {
      ...blueDress,
      title: '<img src=x onerror="document.title=1">',
      url: 'javascript:alert(1)',
      image_url: 'javascript:alert(1)',
      reasons: ['<b>blue</b>'],
    }
    ports().nextTurn = async ({ onEvent }) => {
      onEvent?.({ event: 'text-delta', data: { text: '<script>document.title="2"</script>' } })
      onEvent?.({
        event: 'products',
        data: {
          products: [bad],
          understood: {
            reference: null,
            wanted: {},
            unwanted: {},
            price: null,
            sizes: [],
            brands: [],
            relaxed: [],
          },
        },
      })
      throw new AppError('timeout', 'Too long.')
    }
    await say('a dress')
    await page().waitForSelector('.toast')
    expect(await text('.card-title')).toEqual(['<img src=x onerror="document.title=1">'])
    expect(await text('.reasons li')).toEqual(['<b>blue</b>'])
    expect(await page().locator('.card a, .card img, .answer script').count()).toBe(0)
    expect(await page().title()).toBe('Fashion Buddy')
  })
})
