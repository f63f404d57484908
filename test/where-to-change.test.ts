import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
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

const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file)),
)
const imports = sources.map((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const named = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, name]) => name as string)
  return { file, imported: named.map((name) => relative(root, resolve(root, dirname(file), name))) }
})

/** Files outside of `place`, a file or a folder, that import from it. */
function importersOf(place: string): string[] {
  const isIn = (file: string) => file === place || file.startsWith(`${place}/`)
  return imports.filter(({ file, imported }) => !isIn(file) && imported.some(isIn)).map(({ file }) => file)
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
