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
    expect([...join.groups()].map((group) => ('payloads' in group ? group.payloads : []))).toEqual([
      ['b1', 'b2'],
      ['a1', 'a2', 'a3'],
    ])
  } finally {
    await join.close()
  }
})

test('rows beyond those that one product keeps are given one by one', async () => {
  const join = await openDiskJoin()
  try {
    for (let line = 0; line < 2_003; line++) join.add({ key: 'A', line, payload: `a${line}` })
    join.add({ key: 'B', line: 2_003, payload: 'b' })
    const groups = [...join.groups()]
    expect(groups.flatMap((group) => ('surplus' in group ? [group.surplus] : []))).toEqual([
      'a2000',
      'a2001',
      'a2002',
    ])
    expect(groups.flatMap((group) => ('payloads' in group ? [group.payloads.length] : []))).toEqual([
      2_000, 1,
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
    for (const group of join.groups()) {
      rows += 'payloads' in group ? group.payloads.length : 0
      groups += 1
      if (groups % 5_000 === 0) most = Math.max(most, heldMemory())
    }
    expect(rows).toBe(100_000)
    expect(most - before).toBeLessThan(20_000_000)
  } finally {
    await join.close()
  }
})
