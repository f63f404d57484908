import { expect, test } from 'vitest'
import { rowProductSchema } from '../../src/ingest/catalogue-row.ts'
import { isWebLink } from '../../src/ingest/web-link.ts'

test.each([
  'https://shop.example/p/1?a=b#c',
  'http://shop.example:8080/p',
  '//shop.example/p/1',
  '/p/1',
  'https://93.184.216.34/p',
  'https://[2606:2800:220:1::1]/p',
])('%s is a page that a shopper may be sent to', (link) => {
  expect(isWebLink(link)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://shop.example/p',
  'http://localhost:3000/p',
  'http://admin.localhost/p',
  'http://printer.local/p',
  'http://127.0.0.1/p',
  'http://0x7f000001/p',
  'http://10.0.0.8/p',
  'http://192.168.1.1/p',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]/p',
  'http://[::ffff:10.0.0.1]/p',
  'http://[4000::1]/p',
  'https://user:pass@shop.example/p',
])('%s is not', (link) => {
  expect(isWebLink(link)).toBe(false)
  expect(rowProductSchema.safeParse({ id: 'a', title: 'Hat', url: link }).success).toBe(false)
})
