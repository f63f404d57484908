import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rooms = ['api', 'chains', 'tools', 'src', 'evals', 'bench', 'training', 'sample']

test('words are read in one place', () => {
  const callers = rooms
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .filter((file) => /(?<!function )\bparseRequest\(/.test(readFileSync(join(root, file), 'utf8')))
  expect(callers).toEqual([join('src', 'dialogue', 'read-message.ts')])
})
