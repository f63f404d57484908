import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { noEar } from '../../src/ear/ear.ts'
import { modelsFolder } from '../../src/ear/ear-card.ts'
import { openEar } from '../../src/ear/open.ts'

const heard: string[] = []
const log = { warn: (line: unknown) => void heard.push(String(line)) } as Parameters<typeof openEar>[1]

async function withModels(change: (folder: string) => Promise<unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-ear-'))
  for (const name of ['ear.onnx', 'ear.json']) await copyFile(new URL(name, modelsFolder), join(folder, name))
  await change(folder)
  heard.length = 0
  const ear = await openEar({ ear: true }, log, pathToFileURL(`${folder}/`))
  await ear.close()
  await rm(folder, { recursive: true })
  return ear
}

test('whole files open without a word', async () => {
  expect(await withModels(async () => {})).not.toBe(noEar)
  expect(heard).toEqual([])
})

test.each([
  ['a truncated model', (folder: string) => truncate(join(folder, 'ear.onnx'), 5_000_000)],
  ['a missing model', (folder: string) => rm(join(folder, 'ear.onnx'))],
  [
    'an odd card',
    async (folder: string) => {
      const card = JSON.parse(await readFile(join(folder, 'ear.json'), 'utf8'))
      await writeFile(join(folder, 'ear.json'), JSON.stringify({ ...card, acts: [] }))
    },
  ],
])('%s is told in a sentence, and nothing is heard', async (_, change) => {
  const ear = await withModels(change)
  expect(await ear.hear('a red dress', 'new')).toBe(null)
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatch(/^The ear is not in use, rules read alone\. The .*\bear\.(onnx|json)\b.*\.$/)
})

test('it can be left out', async () => {
  heard.length = 0
  expect(await openEar({ ear: false }, log)).toBe(noEar)
  expect(heard).toEqual([])
})
