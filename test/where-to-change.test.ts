import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, sourceImports } from './source-imports.ts'

const page = readFileSync(join(root, 'docs/where-to-change.md'), 'utf8')
const rooms = ['src', 'tools', 'chains', 'api', 'evals', 'bench', 'training', 'sample']

const paths = (cell: string): string[] =>
  [...cell.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, path]) => path as string)

const additions = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && cells[4]?.startsWith('`'))
  .map(([, what = '', , change = '', like = '']) => ({
    what,
    change: paths(change),
    like: paths(like)[0] as string,
  }))

/** Files outside of `place`, a file or a folder, that import from it. */
function importersOf(place: string): string[] {
  const isIn = (file: string) => file === place || file.startsWith(`${place}/`)
  const importers = [...sourceImports].filter(([file, imported]) => !isIn(file) && imported.some(isIn))
  return importers.map(([file]) => file).filter((file) => rooms.includes(file.split('/')[0] as string))
}

describe('where to change what', () => {
  test('the page tells of additions, and every path that it names is there', () => {
    expect(additions.length).toBeGreaterThanOrEqual(12)
    const missing = paths(page).filter((path) => !existsSync(join(root, path)))
    expect(missing).toEqual([])
  })

  for (const { what, change, like } of additions) {
    test(`${what}: nothing else knows ${like}`, () => {
      expect(statSync(join(root, like)).isFile() || readdirSync(join(root, like)).length > 0).toBe(true)
      expect(importersOf(like)).toEqual(change)
    })
  }
})
