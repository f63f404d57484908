import { describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { blueDress } from '../api/fake-ports.ts'
import { noChromium, usePage, whyNoChromium } from './page-rig.ts'

describe.skipIf(noChromium)(`the page when things go wrong (${whyNoChromium})`, { timeout: 60_000 }, () => {
  const { open, page, ports, lastTurn, say, answered, text } = usePage()

  test('what is being done is said while it is done, and a turn can be stopped and tried again', async () => {
    const { promise: goOn, resolve: finish } = Promise.withResolvers<void>()
    ports().nextTurn = async ({ onEvent, signal }) => {
      onEvent?.({ event: 'step-start', data: { tool: 'describe_image' } })
      signal.addEventListener('abort', () => finish())
      await goOn
      throw new AppError('canceled', 'The request was canceled.')
    }
    await say('a dress')
    await expect.poll(() => text('.progress')).toEqual(['Looking at your photo'])
    await page().getByRole('button', { name: 'Stop' }).click()
    await goOn
    await expect.poll(() => text('.outcome p')).toEqual(['Stopped.'])
    await page().getByRole('button', { name: 'Try again' }).click()
    await answered()
    await expect.poll(() => text('.best h3')).toEqual(['Linen dress'])
    await expect.poll(() => text('.bubble')).toEqual(['a dress'])
  })

  test('a failure is said in its place, and the same is sent again without a second bubble', async () => {
    ports().nextTurn = async () => {
      throw new AppError('model-failed', 'The model did not answer.')
    }
    await say('a dress')
    await expect.poll(() => text('.outcome p')).toEqual(['The stylist could not answer just now.'])
    await expect.poll(() => page().locator('.outcome[role=alert]').count()).toBe(1)
    await page().getByRole('button', { name: 'Change the message' }).click()
    await expect.poll(() => page().inputValue('#message')).toBe('a dress')
    await page().getByRole('button', { name: 'Try again' }).click()
    await page().waitForSelector('.best')
    await expect.poll(() => text('.bubble')).toEqual(['a dress'])
    expect(ports().turns).toHaveLength(2)
  })

  test('a stream that is cut says so; what came of it stays', async () => {
    await page().route('**/v1/chat', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/event-stream',
        body: 'event: text-delta\ndata: {"text":"Here are"}\n\n',
      }),
    )
    await say('a dress')
    await expect.poll(() => text('.outcome p')).toEqual([expect.stringContaining('connection broke')])
    await expect.poll(() => text('.reply')).toEqual(['Here are'])
    await page().unroute('**/v1/chat')
    await page().getByRole('button', { name: 'Try again' }).click()
    await page().waitForSelector('.best')
    await expect.poll(() => text('.reply')).toEqual(['A blue dress.'])
  })

  test.each([
    ['no connection', 'cannot be reached'],
    ['a proxy’s page', 'The service answered 502'],
    ['too much at once', 'a lot at once'],
  ])('%s is told apart', async (what, said) => {
    await page().route('**/v1/chat', (route) => {
      if (what === 'no connection') return route.abort('connectionrefused')
      if (what === 'a proxy’s page')
        return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' })
      return route.fulfill({
        status: 429,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'rate-limited', detail: 'Too many.' }),
      })
    })
    await say('a dress')
    await expect.poll(() => text('.outcome p')).toEqual([expect.stringContaining(said)])
  })

  test('what is sent while offline waits, and is sent once back', async () => {
    await page().context().setOffline(true)
    await expect.poll(() => text('.banner')).toEqual([expect.stringContaining('offline')])
    await say('a dress')
    await expect.poll(() => text('.progress')).toEqual([expect.stringContaining('Waits')])
    expect(ports().turns).toHaveLength(0)
    await page().context().setOffline(false)
    await page().waitForSelector('.best')
    expect(lastTurn()?.message).toBe('a dress')
    await expect.poll(() => page().locator('.banner').count()).toBe(0)
  })

  test('what is sent while the shop opens waits, and is answered', async () => {
    let isOpen = false
    await page().route('**/readyz', (route) =>
      isOpen ? route.continue() : route.fulfill({ status: 503, body: '{}' }),
    )
    await open()
    await expect.poll(() => text('.banner')).toEqual([expect.stringContaining('The shop is opening')])
    await say('a dress')
    await expect.poll(() => text('.progress')).toEqual([expect.stringContaining('Waits')])
    isOpen = true
    await page().waitForSelector('.best')
    expect(ports().turns).toHaveLength(1)
  })

  test('a conversation that ended begins anew when the same is sent again', async () => {
    await say('a dress')
    await answered()
    await ports().removeThread('thread-1')
    await say('in red')
    await expect.poll(() => text('.outcome p')).toEqual([expect.stringContaining('conversation is gone')])
    await page().getByRole('button', { name: 'Try again' }).click()
    await page().waitForSelector('.conversation > .answer:last-child[aria-busy=false] .best')
    expect(lastTurn()?.threadId).toBeUndefined()
  })

  test('a picture that is broken, or that there is none of, says so instead of a hole', async () => {
    ports().answer = { products: [blueDress, { ...blueDress, id: 'b', image_url: null }] }
    await say('a dress')
    await answered()
    await expect.poll(() => page().locator('.no-picture:visible').count()).toBe(2)
    await expect.poll(() => page().locator('.best img').isVisible()).toBe(false)
  })

  test('a product whose details cannot be loaded says so in its own place, and is loaded again', async () => {
    await say('a dress')
    await answered()
    await page().route('**/v1/products/*', (route) => route.abort('connectionrefused'))
    await page().getByRole('link', { name: 'Linen dress' }).click()
    await expect
      .poll(() => text('.product .outcome p'))
      .toEqual([expect.stringContaining('could not be loaded')])
    await page().unroute('**/v1/products/*')
    await page().getByRole('button', { name: 'Try again' }).click()
    await page().waitForSelector('#product-dialog dl')
  })
})
