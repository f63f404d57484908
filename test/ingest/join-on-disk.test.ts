import { expect, test } from 'vitest'
import { openDiskJoin } from '../../src/ingest/join-on-disk.ts'
import { seededRandom } from '../fakes/random-products.ts'
import { heldMemory } from './held-memory.ts'

test('rows come together by key and by alias, in the order of the feed', async () => {
  const join = await openDiskJoin()
  try {
    const rows = [
      { key: 'B', payload: 'b1' },
      { key: 'child-2', payload: 'a1' },
      { key: 'B', payload: 'b2' },
      { key: 'A', aliases: ['child-1', 'child-2'], payload: 'a2' },
      { key: 'child-1', payload: 'a3' },
    ]
    rows.forEach((row, line) => {
      join.add({ ...row, line })
    })
    expect([...join.groups()].map(({ payloads }) => payloads)).toEqual([
      ['b1', 'b2'],
      ['a1', 'a2', 'a3'],
    ])
  } finally {
    await join.close()
  }
})

test('a hundred thousand scattered rows are never in memory together', async () => {
  const join = await openDiskJoin()
  try {
    const random = seededRandom(3)
    const before = heldMemory()
    for (let line = 0; line < 100_000; line++)
      join.add({ key: `g${Math.floor(random() * 25_000)}`, line, payload: `${line}${'x'.repeat(400)}` })
    let [rows, most, groups] = [0, 0, 0]
    for (const { payloads } of join.groups()) {
      rows += payloads.length
      groups += 1
      if (groups % 5_000 === 0) most = Math.max(most, heldMemory())
    }
    expect(rows).toBe(100_000)
    expect(most - before).toBeLessThan(20_000_000)
  } finally {
    await join.close()
  }
})
