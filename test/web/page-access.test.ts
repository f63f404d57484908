import { describe, expect, test } from 'vitest'
import { contrasts } from './contrasts.ts'
import { noChromium, usePage, whyNoChromium } from './page-rig.ts'

describe.skipIf(noChromium)(`the page for everyone (${whyNoChromium})`, { timeout: 60_000 }, () => {
  const { open, page, lastTurn, say, answered } = usePage()

  test.each([360, 390, 768, 1440])('nothing sticks out at a width of %i pixels', async (width) => {
    await page().setViewportSize({ width, height: 740 })
    await say(
      'a blue dress with a very long word: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    )
    await answered()
    const overflow = await page().evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  test.each(['light', 'dark'] as const)('text can be read in %s: at least 4.5 to 1', async (colorScheme) => {
    await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open()
    const welcome = await page().evaluate(contrasts)
    await say('a blue dress')
    await answered()
    const low = [...welcome, ...(await page().evaluate(contrasts))].filter(({ ratio }) => ratio < 4.5)
    expect(low).toEqual([])
  })

  test('it can be worked by keyboard alone, and says what it does to a screen reader', async () => {
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('message')
    await page().keyboard.type('a dress')
    await page().keyboard.press('Shift+Enter')
    await page().keyboard.type('in blue')
    await page().keyboard.press('Enter')
    await answered()
    expect(lastTurn()?.message).toBe('a dress\nin blue')
    expect(await page().locator('[role=log][aria-live=polite]').count()).toBe(1)
    const unnamed = await page().evaluate(() =>
      [...document.querySelectorAll('button, a, input, textarea')]
        .filter((element) => {
          const label = element.closest('label')?.textContent ?? ''
          return !(element.getAttribute('aria-label') || element.textContent?.trim() || label.trim())
        })
        .map((element) => element.outerHTML),
    )
    expect(unnamed).toEqual([])
  })
})
