import { describe, expect, test } from 'vitest'
import { readDataUrl } from '../../src/image/data-url.ts'

const limits = { maxBytes: 100 }

describe('readDataUrl', () => {
  test.each(['', 'a', 'ab', 'abc'])('gives back the bytes of %j', (tail) => {
    const bytes = Buffer.from(`picture${tail}`)
    expect(readDataUrl(`data:image/jpeg;base64,${bytes.toString('base64')}`, limits)).toEqual(bytes)
  })

  test('parameters before the base64 mark are allowed', () => {
    expect(readDataUrl('data:image/png;charset=utf-8;base64,AAEC', limits)).toEqual(Buffer.from([0, 1, 2]))
  })

  test('exactly as many bytes as allowed pass, one more does not', () => {
    const url = (size: number) => `data:image/png;base64,${Buffer.alloc(size).toString('base64')}`
    expect(readDataUrl(url(100), limits)).toHaveLength(100)
    expect(() => readDataUrl(url(101), limits)).toThrow(expect.objectContaining({ code: 'image-too-large' }))
  })

  test('size is judged before the payload is looked at', () => {
    const url = `data:image/png;base64,${'!'.repeat(5_000)}`
    expect(() => readDataUrl(url, limits)).toThrow(expect.objectContaining({ code: 'image-too-large' }))
  })

  test.each([
    'data:image/svg+xml,<svg/>',
    'data:text/plain;base64,AAAA',
    'data:image/png;base64,',
    'data:image/png;base64,not base64!',
    'data:,',
  ])('%s is refused', (url) => {
    expect(() => readDataUrl(url, limits)).toThrow(expect.objectContaining({ code: 'invalid-image' }))
  })
})
