import { expect, test } from 'vitest'
import { shelves as german } from '../../src/knowledge/de/shelves.ts'
import { shelves as english } from '../../src/knowledge/en/shelves.ts'

const saysOf = (shelves: typeof english | typeof german) =>
  Object.values(shelves).flatMap((shelf) =>
    Object.values(shelf as Record<string, readonly string[]>).map(([, says = '']) => says),
  )

test('what is known is said in a few whole sentences', () => {
  for (const says of [...saysOf(english), ...saysOf(german)]) {
    expect(says).toMatch(/^[\p{Lu}\d].*[.]$/u)
    expect(says.length, says).toBeLessThan(380)
  }
})

test('no language says the other’s words', () => {
  for (const says of saysOf(german)) expect(says).not.toMatch(/\b(?:the|with|is|are)\b/i)
  for (const says of saysOf(english)) expect(says).not.toMatch(/\b(?:und|mit|ist|sind|der|die)\b/i)
})
