import { expect, test } from 'vitest'
import { safeUrl } from '../../web/src/safe-url.ts'

test.each(['https://shop.example/a', 'http://shop.example/a', '/images/a.jpg', 'images/a.jpg'])(
  '%s may be linked',
  (url) => {
    expect(safeUrl(url)).toBe(url)
  },
)

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://shop.example/x',
  'file:///etc/passwd',
  '',
  null,
])('%j may not', (url) => {
  expect(safeUrl(url)).toBeNull()
})
