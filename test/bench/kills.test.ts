import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKills } from '../../bench/kills.ts'

test('three kills at random moments, two processes running: nothing acknowledged is lost, no thread broken, no product doubled', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kills-'))
  const report = await runKills({ dataDir, kills: 3 })
  expect(report.failures).toEqual([])
  expect(report.acknowledged.turns).toBeGreaterThan(5)
  expect(report.acknowledged.products).toBeGreaterThan(20)
  expect(report.kills.service + report.kills.ingest).toBe(3)
  await rm(dataDir, { recursive: true, force: true })
}, 300_000)
