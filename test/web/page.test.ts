import { describe, expect, test } from 'vitest'
import type { ProductCard } from '../../chains/turn.ts'
import { AppError } from '../../src/errors.ts'
import { productSchema } from '../../src/product/product.ts'
import { blueDress, understood } from '../api/fake-ports.ts'
import { noChromium, usePage, whyNoChromium } from './page-rig.ts'

const pieces = (count: number): ProductCard[] =>
  Array.from({ length: count }, (_, at) => ({
    ...blueDress,
    id: `dress-${at + 1}`,
    title: `Dress ${at + 1}`,
  }))

describe.skipIf(noChromium)(`the page in a browser (${whyNoChromium})`, { timeout: 60_000 }, () => {
  const { open, page, ports, lastTurn, say, answered, text, visit } = usePage()

  test('words bring products with their price and reasons, the best one first', async () => {
    await say('a blue dress')
    await answered()
    await expect.poll(() => text('.bubble')).toEqual(['a blue dress'])
    await expect.poll(() => text('.reply')).toEqual(['A blue dress.'])
    await expect.poll(() => text('.best h3')).toEqual(['Linen dress'])
    await expect.poll(() => text('.best strong')).toEqual(['€49.90'])
    await expect.poll(() => text('.best .reasons li')).toEqual(['blue', 'dress'])
    await expect.poll(() => text('.part')).toEqual(['dress', 'blue'])
    expect(lastTurn()?.message).toBe('a blue dress')
    expect(new URL(page().url()).pathname).toBe('/c/thread-1')
  })

  test('a starter is a click, and each of them is asked as it stands', async () => {
    await page().getByRole('button', { name: 'A blue dress', exact: true }).click()
    await answered()
    expect(lastTurn()?.message).toBe('A blue dress')
  })

  test('beside the best five are shown, then all, then the shop is asked for more', async () => {
    ports().answer = { products: pieces(9) }
    await say('a dress')
    await answered()
    await expect
      .poll(() => text('.card-title'))
      .toEqual(['Dress 2', 'Dress 3', 'Dress 4', 'Dress 5', 'Dress 6'])
    await page().getByRole('button', { name: 'Show 3 more' }).click()
    await expect.poll(() => page().locator('.card').count()).toBe(8)
    await page().getByRole('button', { name: 'More from the shop' }).click()
    await expect.poll(() => lastTurn()?.message).toBe('Show me more')
  })

  test('what a near match misses is told at its card', async () => {
    const navy: ProductCard = {
      ...blueDress,
      id: 'navy',
      attributes: { category: 'dress', color: ['navy'] },
      near_match: true,
      relaxed: ['color', 'price'],
    }
    ports().answer = { products: [blueDress, navy], understood: { ...understood, price: { max: 40 } } }
    await say('a dress')
    await answered()
    await expect.poll(() => text('.card-miss')).toEqual(['navy, not blue; not under 40'])
  })

  test('each part of the wish can be taken back, which is a turn', async () => {
    ports().answer = {
      understood: { ...understood, unwanted: { pattern: ['floral'] }, price: { max: 80 }, sizes: ['M'] },
    }
    await say('a blue dress in M under 80, not floral')
    await answered()
    await expect.poll(() => text('.part')).toEqual(['dress', 'blue', 'size M', 'under 80', 'not floral'])
    await page().getByRole('button', { name: 'Remove: blue' }).click()
    await expect
      .poll(() => lastTurn()?.edited)
      .toMatchObject({
        wanted: { category: ['dress'] },
        unwanted: { pattern: ['floral'] },
        price: { max: 80 },
        sizes: ['M'],
      })
    expect(lastTurn()?.edited?.wanted).not.toHaveProperty('color')
    await answered()
    await expect
      .poll(() => text('.bubble'))
      .toEqual(['a blue dress in M under 80, not floral', 'Without: blue'])
    await expect.poll(() => page().locator('.answer').first().locator('.part button').count()).toBe(0)
  })

  test('colors, sizes and price are changed in one turn', async () => {
    ports().answer = { products: [{ ...blueDress, options: { Size: ['S', 'M'] } }] }
    await say('a blue dress')
    await answered()
    await page().getByRole('button', { name: 'Change', exact: true }).click()
    await page().getByLabel('green').check()
    await page().getByLabel('Up to', { exact: true }).fill('60')
    await page().getByLabel('S', { exact: true }).check()
    await page().getByRole('button', { name: 'Show pieces' }).click()
    await expect
      .poll(() => lastTurn()?.edited)
      .toMatchObject({
        wanted: { category: ['dress'], color: ['blue', 'green'] },
        price: { max: 60 },
        sizes: ['S'],
      })
  })

  test('what a new request drops is shown, and can be brought back', async () => {
    ports().answer = { understood: { ...understood, price: { max: 80 } } }
    await say('a blue dress under 80')
    await answered()
    ports().answer = { understood: { ...understood, wanted: { category: ['boots'], color: ['black'] } } }
    await say('black boots')
    await answered()
    await expect.poll(() => text('.dropped s')).toEqual(['under 80'])
    await page().getByRole('button', { name: 'Look for under 80 again' }).click()
    await expect
      .poll(() => lastTurn()?.edited)
      .toMatchObject({
        wanted: { category: ['boots'], color: ['black'] },
        price: { max: 80 },
      })
  })

  test('an outfit is a board with its total and budget; a piece is swapped', async () => {
    const [dress, shoes] = pieces(2) as [ProductCard, ProductCard]
    ports().answer = {
      products: [dress, shoes],
      groups: [
        { label: 'dress', slot: 'full-body', product_ids: [dress.id] },
        { label: 'heels', slot: 'feet', product_ids: [shoes.id] },
      ],
      total: { amount: 99.8, currency: 'EUR' },
      understood: { ...understood, price: { max: 120 } },
    }
    await say('an outfit for a party under 120')
    await answered()
    await expect.poll(() => text('.place-name')).toEqual(['Dress', 'Heels'])
    await expect.poll(() => text('.total strong')).toEqual(['€99.80'])
    await expect.poll(() => text('.budget p')).toEqual(['€20.20 left'])
    await page().getByRole('button', { name: 'Keep the dress' }).click()
    await expect.poll(() => page().getByRole('button', { name: 'Swap the dress' }).isDisabled()).toBe(true)
    await page().getByRole('button', { name: 'New outfit around what I keep' }).click()
    await expect.poll(() => lastTurn()?.about).toBe('dress-1')
    await answered()
    await page().getByRole('button', { name: 'Swap the heels' }).click()
    await expect.poll(() => lastTurn()?.message).toBe('Swap the heels')
  })

  test('pieces that were compared stand in a table', async () => {
    const [one, other] = pieces(2) as [ProductCard, ProductCard]
    ports().answer = {
      products: [one, { ...other, attributes: { category: 'dress', color: ['red'] } }],
      steps: [{ tool: 'get_product', ms: 2, ok: true }],
    }
    await say('compare the first two')
    await answered()
    await expect.poll(() => text('.comparison thead th a')).toEqual(['Dress 1', 'Dress 2'])
    expect((await text('.comparison .differs')).map((row) => row.split(/\s+/))).toEqual([
      ['color', 'blue', 'red'],
      ['pattern', 'solid', '–'],
    ])
  })

  test('a question that asks for no pieces is answered in words alone', async () => {
    ports().answer = { products: [], reply: 'Within 30 days.', steps: [] }
    await say('can I send it back?')
    await answered()
    await expect.poll(() => text('.reply')).toEqual(['Within 30 days.'])
    await expect.poll(() => page().locator('.card, .best').count()).toBe(0)
  })

  test('a product is looked at closely; back, its button and Escape close it', async () => {
    const detail = productSchema.parse({
      id: 'dress-1',
      title: 'Linen dress',
      images: ['/images/b.jpg'],
      image_url: '/images/a.jpg',
      rating: { value: 4.5, count: 7 },
      reviews: [{ rating: 5, title: 'Lovely', text: 'Light and cool.', author: 'Ana' }],
      variants: [
        { id: 's', options: { Size: 'S' }, sizes: ['S'], availability: 'out_of_stock' },
        { id: 'm', options: { Size: 'M' }, sizes: ['M'], availability: 'in_stock' },
      ],
      attributes: blueDress.attributes,
    })
    ports().products.set('dress-1', detail)
    await say('a dress')
    await answered()
    const opened = () => page().locator('#product-dialog[open]').count()
    for (const close of ['back', 'Escape', 'button'] as const) {
      await page().getByRole('link', { name: 'Linen dress' }).click()
      await page().waitForSelector('#product-dialog[open] dl')
      expect(new URL(page().url()).pathname).toBe('/p/dress-1')
      if (close === 'back') await page().goBack()
      else if (close === 'Escape') await page().keyboard.press('Escape')
      else await page().getByRole('button', { name: 'Close' }).click()
      await expect.poll(opened, { message: close }).toBe(0)
      await expect.poll(() => new URL(page().url()).pathname).toBe('/c/thread-1')
    }
    await page().getByRole('link', { name: 'Linen dress' }).click()
    await page().waitForSelector('#product-dialog[open] dl')
    await expect.poll(() => text('.values .gone')).toEqual([expect.stringContaining('S')])
    await expect.poll(() => text('.reviews li')).toEqual([expect.stringContaining('Light and cool.')])
    await expect.poll(() => page().locator('.thumbs-row button').count()).toBe(1 + 1)
    await page().getByRole('button', { name: 'More like this' }).click()
    await expect.poll(() => lastTurn()?.about).toBe('dress-1')
    expect(lastTurn()).toMatchObject({ message: '', said: 'More like “Linen dress”' })
    await answered()
    await page().getByRole('link', { name: 'Linen dress' }).last().click()
    await page().getByRole('button', { name: 'The same in red' }).click()
    await expect.poll(() => lastTurn()?.message).toBe('The same in red')
    expect(await opened()).toBe(0)
  })

  test('a piece is saved in this browser, over a reload, and taken out again', async () => {
    await say('a dress')
    await answered()
    await page().getByRole('button', { name: 'Save Linen dress' }).click()
    await open()
    await page().getByRole('button', { name: 'Saved' }).click()
    await expect.poll(() => text('.saved-list a')).toEqual(['Linen dress'])
    await page().getByRole('button', { name: 'Remove Linen dress from saved' }).click()
    await expect.poll(() => text('.panel .aside')).toEqual([expect.stringContaining('Nothing is saved')])
  })

  test('a conversation has an address, is listed, is there again after a reload, and gone once deleted', async () => {
    await say('a blue dress')
    await answered()
    await open('/c/thread-1')
    await page().waitForSelector('.best')
    await expect.poll(() => text('.bubble')).toEqual(['a blue dress'])
    await expect.poll(() => text('.photo-note')).toEqual(['a photo, read and not kept'])
    await page().getByRole('button', { name: 'New', exact: true }).click()
    await page().waitForSelector('.welcome')
    expect(new URL(page().url()).pathname).toBe('/')
    await page().getByRole('button', { name: 'Conversations' }).click()
    await page().locator('.kept').click()
    await page().waitForSelector('.best')
    await page().getByRole('button', { name: 'Delete' }).click()
    await page().getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
    await page().waitForSelector('.welcome')
    await expect(ports().getThread('thread-1')).rejects.toThrow()
    await open('/c/thread-1')
    await page().waitForSelector('.welcome')
    await expect.poll(() => text('.notice p')).toEqual([expect.stringContaining('no longer kept')])
  })

  test('back leads from a conversation to where it began, and forth again', async () => {
    await say('a dress')
    await answered()
    await page().goBack()
    await page().waitForSelector('.welcome')
    await page().goForward()
    await page().waitForSelector('.best')
  })

  test('a thumb is kept with the answer, and what could not be kept is said', async () => {
    const given: unknown[] = []
    Object.assign(ports(), { giveFeedback: async (feedback: unknown) => void given.push(feedback) })
    await say('a dress')
    await answered()
    await page().getByRole('button', { name: 'Good answer' }).click()
    await expect.poll(() => text('.thumbs span')).toEqual(['Thank you, noted.'])
    expect(given).toEqual([{ thread_id: 'thread-1', turn_id: 'turn-1', thumb: 'up' }])
    Object.assign(ports(), {
      giveFeedback: async () => {
        throw new AppError('internal', 'No.')
      },
    })
    await page().getByRole('button', { name: 'Not what I meant' }).click()
    await expect.poll(() => text('.thumbs span')).toEqual(['That could not be noted just now.'])
  })

  test('developers see the request, the steps and the answer; shoppers do not', async () => {
    await say('a dress')
    await answered()
    await expect.poll(() => page().locator('.steps').isVisible()).toBe(false)
    await page().getByText('For developers').click()
    await expect
      .poll(() => text('.developer pre >> nth=0'))
      .toEqual([expect.stringContaining('"message":"a dress"')])
    await expect.poll(() => text('.steps li')).toEqual(['search_products 12 ms'])
    expect(JSON.parse((await text('.json'))[0] ?? '')).toMatchObject({
      thread_id: 'thread-1',
      language: 'en',
    })
  })

  test('German: by the browser, and by what is spoken', async () => {
    await visit({ locale: 'de-AT' })
    await expect.poll(() => page().locator('html').getAttribute('lang')).toBe('de')
    await page().getByRole('button', { name: 'Ein blaues Kleid', exact: true }).click()
    await answered()
    await expect.poll(() => page().locator('html').getAttribute('lang')).toBe('en')
    await visit({ locale: 'en-US' })
    ports().answer = { language: 'de', reply: 'Ein blaues Kleid.' }
    await say('ein blaues Kleid')
    await answered()
    await expect.poll(() => page().locator('html').getAttribute('lang')).toBe('de')
    await expect.poll(() => text('.part')).toEqual(['Kleid', 'blau'])
    await expect.poll(() => page().locator('.answer').getAttribute('lang')).toBe('de')
    await expect.poll(() => page().getByRole('button', { name: 'Senden' }).count()).toBe(1)
    await expect.poll(() => text('.best-label')).toEqual(['Passt am besten'])
  })

  test('what a shop or a model writes is text, never markup, and no link runs a script', async () => {
    const bad = {
      ...blueDress,
      title: '<img src=x onerror="document.title=1">',
      url: 'javascript:alert(1)',
      image_url: 'javascript:alert(1)',
      reasons: ['<b>blue</b>'],
    }
    ports().answer = { products: [bad], reply: '<script>document.title="2"</script>' }
    await say('a dress')
    await answered()
    await expect.poll(() => text('.best h3')).toEqual(['<img src=x onerror="document.title=1">'])
    await expect.poll(() => text('.best .reasons li')).toEqual(['<b>blue</b>'])
    await expect.poll(() => page().locator('.best img, .answer script').count()).toBe(0)
    await expect.poll(() => page().title()).toBe('a dress · Fashion Buddy')
  })
})
