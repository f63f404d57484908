import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/dialogue/answer-question.ts'
import { openShopInfo } from '../../src/shop/open-shop-info.ts'
import { parseShopInfo } from '../../src/shop/shop-info.ts'
import { turnOf } from '../dialogue/turn.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'

const sample = resolve(import.meta.dirname, '../../sample/shop-info.md')

async function passagesFor(message: string, file = sample): Promise<readonly string[]> {
  const shopInfo = await openShopInfo({ shopInfo: file, dataDir: '' })
  const answer = await answerQuestion(turnOf(message), { index: openMemoryIndex(), shopInfo })
  if (answer?.about !== 'shop') throw new Error(`no question about the shop: ${message}`)
  return answer.passages
}

describe('reading what a shop tells of itself', () => {
  test('headings, lists, tables and paragraphs become sections of sentences, without marks', () => {
    const info = parseShopInfo(
      '# One\n\nA **bold** [link](x). And\nmore\n\n- first\n- second!\n\n## Two\n| a | b |\n\n## Empty',
    )
    expect(info).toEqual([
      { heading: 'One', sentences: ['A bold link.', 'And more.', 'first.', 'second!'] },
      { heading: 'Two', sentences: ['a , b.'] },
    ])
  })

  test('a comment is nobody’s business', () => {
    expect(parseShopInfo('<!-- secret -->\n# A\nb')).toEqual([{ heading: 'A', sentences: ['b.'] }])
  })
})

describe('the sample shop answers', () => {
  test.each([
    ['what do returns cost?', /Returns are free/],
    ['how long do I have to send it back?', /30 days/],
    ['do you deliver to Norway?', /Norway/],
    ['how much is express delivery', /€9\.90/],
    ['are you open on Saturday?', /Saturday from 10 am/],
    ['can I pay with klarna?', /Klarna/],
    ['is there a student discount?', /Students/],
    ['do you gift wrap?', /Gift wrapping costs/],
    ['where is your shop?', /Berlin/],
    ['what is your phone number?', /\+49/],
    ['wann habt ihr offen?', /von 10 bis 19 Uhr/],
    ['Was kostet der Versand?', /4,90/],
    ['kann ich auf Rechnung zahlen?', /auf Rechnung/],
    ['liefert ihr in die Schweiz?', /Schweiz/],
    ['Kann man reduzierte Sachen umtauschen?', /Reduzierte Ware|Umtausch/],
  ])('%s', async (message, answer) => {
    expect((await passagesFor(message)).join(' ')).toMatch(answer)
  })
})

test('a shop that does not tell has no passage', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'shop-info-')), 'about.md')
  writeFileSync(file, '# Delivery\nWe deliver within a week.')
  expect(await passagesFor('can I pay with klarna?', file)).toEqual([])
  expect(await passagesFor('how long does delivery take?', file)).toEqual(['We deliver within a week.'])
  expect(await passagesFor('wie lange dauert die Lieferung?', file)).toEqual(['We deliver within a week.'])
})

test('a file that is not there is told at the start', async () => {
  await expect(openShopInfo({ shopInfo: '/nowhere.md', dataDir: '' })).rejects.toThrow('SHOP_INFO')
})

test('another shop than the sample one has no file of its own', async () => {
  const shopInfo = await openShopInfo({ shopInfo: '', dataDir: mkdtempSync(join(tmpdir(), 'shop-')) })
  expect(await shopInfo('en')).toBeNull()
})
