import { expect, test } from 'vitest'
import { plainText } from '../../src/ingest/plain-text.ts'

test.each([
  ['<p>Fit &amp; flare</p>', 'Fit & flare'],
  ['Caf&eacute; cr&egrave;me &frac12; price &euro;20', 'Café crème ½ price €20'],
  ['&Eacute;toile &#233;t&#xE9; &#8364;', 'Étoile été €'],
  ['M&S at 5&nbsp;% &copy 2026; &unknown;', 'M&S at 5 % &copy 2026; &unknown;'],
  ['<style>p { color: red }</style>Linen<br/>tee<!-- new -->', 'Linen tee'],
  ['under 5 < 10 & more', 'under 5 < 10 & more'],
  ['Baum&shy;woll\u00adhemd\u0000 neu', 'Baumwollhemd neu'],
])('%j is read as %j', (text, plain) => expect(plainText(text, 200)).toBe(plain))

test('a text that is too long is cut at a word', () => {
  expect(plainText('a fine linen shirt', 12)).toBe('a fine…')
})
