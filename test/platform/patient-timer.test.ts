import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { patientTimer } from '../../src/platform/patient-timer.ts'

test('it calls back after its time, unless it is stopped', async () => {
  const calls: string[] = []
  patientTimer(40, () => calls.push('on time'))
  patientTimer(40, () => calls.push('stopped'))()
  await expect.poll(() => calls).toEqual(['on time'])
  await sleep(60)
  expect(calls).toEqual(['on time'])
})

test('what was ready while the loop stood still is heard before it', async () => {
  const heard: string[] = []
  patientTimer(100, () => heard.push('too late'))
  setTimeout(() => heard.push('ready'), 110)
  for (const end = performance.now() + 300; performance.now() < end; );
  await sleep(20)
  expect(heard).toEqual(['ready'])
})
