import { AppError } from '../src/errors.ts'
import type { Figure } from './figure.ts'
import { type RunningService, runService } from './run-service.ts'
import { measureThroughput } from './throughput.ts'

/** Milliseconds that a first start, which draws and ingests the sample shop, may take before we give up. */
const patience = 300_000
const turns = 60

/** The whole service in a process of its own: its first start, a later one, its memory after real turns, and many turns at once. */
export async function measureService(dataDir: string): Promise<Figure[]> {
  const first = await runService(dataDir, patience)
  await first.stop()
  const second = await runService(dataDir, patience)
  try {
    return [
      startFigure('first start, with the sample shop', first, 20),
      startFigure('start', second, 2),
      await memory(second),
      ...(await measureThroughput(second.url, await looksOf(second.url))),
    ]
  } finally {
    await second.stop()
  }
}

function startFigure(name: string, { startMs }: RunningService, goalSeconds: number): Figure {
  const seconds = startMs / 1000
  return {
    name,
    value: seconds,
    unit: 's',
    goal: { text: `≤ ${goalSeconds} s`, met: seconds <= goalSeconds },
  }
}

async function memory(service: RunningService): Promise<Figure> {
  const atRest = await service.residentMb()
  const [photo] = await looksOf(service.url)
  if (photo === undefined) throw new AppError('internal', 'The sample shop has no looks')
  for (let turn = 0; turn < turns; turn += 1) await chat(service.url, turn % 2 === 0 ? photo : null)
  const used = await service.residentMb()
  if (atRest === null || used === null)
    throw new AppError('internal', 'This system does not tell resident memory')
  return {
    name: `resident memory after ${turns} turns`,
    value: used,
    unit: 'MB',
    floor: { name: 'just started', value: atRest },
    goal: { text: '≤ 700 MB', met: used <= 700 },
  }
}

/** The starting pictures of the sample shop. */
async function looksOf(url: string): Promise<Blob[]> {
  const looks = (await (await fetch(`${url}/looks/looks.json`)).json()) as { image_url: string }[]
  return Promise.all(looks.map(async (look) => (await fetch(new URL(look.image_url, url))).blob()))
}

async function chat(url: string, photo: Blob | null): Promise<void> {
  const form = new FormData()
  form.set('message', photo === null ? 'black shoes for men' : 'like this but in blue')
  if (photo !== null) form.set('images', photo, 'photo.jpg')
  const response = await fetch(`${url}/v1/chat`, { method: 'POST', body: form })
  if (!response.ok) throw new AppError('internal', `A turn of the bench was answered with ${response.status}`)
  await response.arrayBuffer()
}
