import { expect, test } from 'vitest'
import { findCircles } from './find-circles.ts'
import { importsIn, sourceImports } from './source-imports.ts'

test('no file imports another in a circle', () => {
  expect(sourceImports.size).toBeGreaterThan(500)
  expect(findCircles(sourceImports)).toEqual([])
})

test('a circle is found, however long, and what only leads to it is not part of it', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['d.ts', 'e.ts']],
    ['d.ts', ['b.ts']],
    ['e.ts', []],
    ['f.ts', ['f.ts']],
  ])
  expect(findCircles(imports).map((circle) => circle.sort())).toEqual([['b.ts', 'c.ts', 'd.ts'], ['f.ts']])
})

test('imports of types, of a file for its effect, of a name passed on, and those made late are all seen', () => {
  // Written with "~" for a dot, so that this file is not read as one that imports them.
  const text = `
    import type { A } from '~/a.ts'
    import '~/b.ts'
    export { c } from "~~/c.ts"
    const d = await import('~/d.ts')
    type E = import('~/e.ts').E
    import { z } from 'zod'`.replaceAll('~', '.')
  expect(importsIn(text, 'src/room/file.ts')).toEqual([
    'src/room/a.ts',
    'src/room/b.ts',
    'src/c.ts',
    'src/room/d.ts',
    'src/room/e.ts',
  ])
})
