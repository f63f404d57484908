import { describe, expect, test } from 'vitest'
import { isBareBase64, readBase64, readDataUrl } from '../../src/image/data-url.ts'

const limits = { maxBytes: 100 }

describe('readDataUrl', () => {
  test.each(['', 'a', 'ab', 'abc'])('gives back the bytes of %j', (tail) => {
    const bytes = Buffer.from(`picture${tail}`)
    expect(readDataUrl(`data:image/jpeg;base64,${bytes.toString('base64')}`, limits)).toEqual(bytes)
  })

  test('parameters before the base64 mark are allowed', () => {
    expect(readDataUrl('data:image/png;charset=utf-8;base64,AAEC', limits)).toEqual(Buffer.from([0, 1, 2]))
  })

  const bytes = Buffer.from([0xfb, 0xef, 0xff, 0x00, 0x10, 0x83])
  test.each([
    ['no type', 'data:;base64,++//ABCD'],
    ['bytes of any type', 'data:application/octet-stream;base64,++//ABCD'],
    ['any picture', 'data:image/*;base64,++//ABCD'],
    ['broken lines', 'data:image/png;base64,++//\r\nABCD\n'],
    ['the URL-safe alphabet', 'data:image/png;base64,--__ABCD'],
    ['percent-encoded signs', 'data:image/png;base64,%2B%2b%2F/ABCD%0A'],
  ])('%s', (_, url) => {
    expect(readDataUrl(url, limits)).toEqual(bytes)
  })

  test('padding may be missing or percent-encoded', () => {
    const read = ['AA', 'AA==', 'AA%3D%3D'].map((text) =>
      readDataUrl(`data:image/png;base64,${text}`, limits),
    )
    expect(read).toEqual([Buffer.from([0]), Buffer.from([0]), Buffer.from([0])])
  })

  test('base64 alone is told by the picture that it begins', () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20)])
    expect(isBareBase64(png.toString('base64'))).toBe(true)
    expect(readBase64(png.toString('base64'), limits)).toEqual(png)
    expect(['https://shop.example/a.jpg', 'picture.jpg', ''].some(isBareBase64)).toBe(false)
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
    'data:image/png;base64,AAAAA',
    'data:,',
  ])('%s is refused', (url) => {
    expect(() => readDataUrl(url, limits)).toThrow(expect.objectContaining({ code: 'invalid-image' }))
  })
})
