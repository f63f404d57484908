import { AppError } from '../src/errors.ts'
import type { Figure } from './figure.ts'

type Load = {
  readonly name: string
  readonly connections: number
  /** One after the other on each connection. */
  readonly turns: number
  readonly form: (turn: number) => FormData
}

const wishes = [
  'a blue striped shirt under 60',
  'black boots for women, no heels',
  'something warm for a winter wedding',
  'dark green trousers size 32',
  'a red dress with long sleeves',
]

/** Turns of words on 50 connections at once and of photos on 20: how long they take, how many fail, how long the loop stands still. */
export async function measureThroughput(url: string, photos: readonly Blob[]): Promise<Figure[]> {
  const ofWords = (turn: number) => {
    const form = new FormData()
    form.set('message', wishes[turn % wishes.length] as string)
    return form
  }
  const ofPhotos = (turn: number) => {
    const form = new FormData()
    form.set('message', 'like this but in blue')
    form.set('images', photos[turn % photos.length] as Blob, 'photo.jpg')
    return form
  }
  return [
    ...(await measureLoad(url, { name: 'words', connections: 50, turns: 6, form: ofWords })),
    ...(await measureLoad(url, { name: 'photos', connections: 20, turns: 5, form: ofPhotos })),
  ]
}

async function measureLoad(url: string, load: Load): Promise<Figure[]> {
  const { name, connections, turns, form } = load
  const times: number[] = []
  let failed = 0
  const talk = async (connection: number): Promise<void> => {
    for (let turn = 0; turn < turns; turn++) {
      const asked = performance.now()
      const response = await fetch(`${url}/v1/chat`, { method: 'POST', body: form(connection + turn) })
      await response.arrayBuffer()
      times.push(performance.now() - asked)
      if (!response.ok) failed++
    }
  }
  // Each reading of the metrics begins the lag anew.
  await lagOf(url)
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, (_, connection) => talk(connection)))
  const seconds = (performance.now() - began) / 1000
  const lag = await lagOf(url)
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number
  const ratio = at(0.99) / at(0.5)
  const rate = (connections * turns) / seconds
  return [
    {
      name: `turns of ${name} on ${connections} connections (${rate.toFixed(0)}/s), p99`,
      value: at(0.99),
      unit: 'ms',
      floor: { name: 'p50', value: at(0.5) },
      goal: {
        text: `≤ 3 × the p50 (${ratio.toFixed(1)} ×), none failed (${failed})`,
        met: ratio <= 3 && failed === 0,
      },
    },
    {
      name: `lag of the loop meanwhile (${name}), p99`,
      value: lag,
      unit: 'ms',
      goal: { text: '≤ 100 ms', met: lag <= 100 },
    },
  ]
}

/** The p99 of the loop's lag since the metrics were last read, milliseconds. */
async function lagOf(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const lag = /^nodejs_eventloop_lag_p99_seconds ([\d.e-]+)$/m.exec(metrics)?.[1]
  if (lag === undefined) throw new AppError('internal', 'The metrics do not tell the lag of the loop.')
  return 1_000 * Number(lag)
}
