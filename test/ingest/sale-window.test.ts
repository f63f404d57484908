import { describe, expect, test } from 'vitest'
import { isSaleOn, readTime, spanOf } from '../../src/ingest/sale-window.ts'

const day = (text: string) => {
  const time = readTime(text, false)
  return time === null ? null : new Date(time).toISOString().slice(0, 10)
}

describe('a day is read however a feed writes it', () => {
  test.each([
    ['2026-02-24T13:00-0800', '2026-02-24'],
    ['24.2.26', '2026-02-24'],
    ['24-02-2026', '2026-02-24'],
    ['24. Februar 2026', '2026-02-24'],
    ['3 mars 2026', '2026-03-03'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['20260224', '2026-02-24'],
    ['24/12/2025', '2025-12-24'],
    ['12/24/2025', '2025-12-24'],
    ['24.02.2026 18:00 Uhr', '2026-02-24'],
  ])('%s', (text, told) => expect(day(text)).toBe(told))
  test.each(['32.13.2026', '30.02.2026', '2026-02-30', 'Spring 2026', 'soon'])('%s is none', (text) =>
    expect(day(text)).toBeNull(),
  )
})

test('the ends of a span are told apart from the parts of a day', () => {
  expect(spanOf('24/12/2025 - 31/12/2025')).toEqual(['24/12/2025', '31/12/2025'])
  expect(spanOf('2026-01-01T00:00+0100/2026-02-01T00:00+0100')).toHaveLength(2)
  expect(spanOf('01.03.2026-15.03.2026')).toEqual(['01.03.2026', '15.03.2026'])
  expect(isSaleOn({ span: 'vom 01.03.2026 bis 15.03.2026', now: Date.parse('2026-03-20') })).toBe(false)
})
