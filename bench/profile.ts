import { mkdir, writeFile } from 'node:fs/promises'
import { Session } from 'node:inspector/promises'
import { resolve } from 'node:path'
import { runTurn } from '../chains/run-turn.ts'
import { createStylist } from '../chains/stylist.ts'
import { ensureSample } from '../src/ingest/ensure-sample.ts'
import type { Services } from '../src/services.ts'
import { createBareAgent } from './bare-agent.ts'
import { drawFlameGraph, inclusiveTimes, toFrames } from './flame-graph.ts'

const messages = [
  'a blue striped shirt under 60',
  'black boots for women, no heels',
  'something warm for a winter wedding',
  'dark green corduroy trousers size 32',
  'a red dress with long sleeves',
]
const followUps = ['cheaper', 'in black instead']

/** Profiles turns of words, new ones and such that go on; leaves `out/profile.cpuprofile` and, drawn from it, `out/profile.svg`. */
export async function profileTurns(services: Services, rounds = 20): Promise<void> {
  const signal = new AbortController().signal
  await ensureSample(services, { signal })
  const stylist = await createStylist(services)
  const converse = async () => {
    for (const message of messages) {
      let threadId: string | undefined
      for (const said of [message, ...followUps]) {
        const turn = await runTurn(stylist, {
          ...{ message: said, images: [], limit: 12, signal },
          ...(threadId !== undefined && { threadId }),
        })
        threadId = turn.thread_id
      }
    }
  }
  const turns = messages.length * (followUps.length + 1)
  for (let round = 0; round < 4; round++) await converse()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  const each = await cpuOf(converse, rounds)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const bare = await cpuOf(createBareAgent(), rounds * turns)
  await stylist.close()
  const frames = toFrames(profile)
  await mkdir(resolve('out'), { recursive: true })
  await writeFile(resolve('out', 'profile.cpuprofile'), JSON.stringify(profile))
  await writeFile(resolve('out', 'profile.svg'), drawFlameGraph(frames))
  console.log(
    `This thread's time: ${(each / turns).toFixed(2)} ms a turn, profiled; ${bare.toFixed(2)} ms a bare agent loop.`,
  )
  for (const [name, ms] of inclusiveTimes(frames).slice(0, 70))
    console.log(`${(ms / rounds / turns).toFixed(2).padStart(7)} ms  ${name}`)
}

/** Milliseconds of this thread that one piece of work takes. */
async function cpuOf(work: () => Promise<unknown>, times: number): Promise<number> {
  const before = process.threadCpuUsage()
  for (let at = 0; at < times; at++) await work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000 / times
}
