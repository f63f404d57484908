import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKills } from '../../bench/kills.ts'

test('two kills at random moments, two processes running: nothing acknowledged is lost, no thread broken, no product doubled', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kills-'))
  const report = await runKills({ dataDir, kills: 2 })
  expect(report.failures).toEqual([])
  expect(report.acknowledged.turns).toBeGreaterThan(2)
  expect(report.acknowledged.products).toBeGreaterThan(10)
  expect(report.kills.service + report.kills.ingest).toBe(2)
  await rm(dataDir, { recursive: true, force: true })
}, 600_000)
