import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../src/config.ts'
import { ingestFeed } from '../src/ingest/ingest-feed.ts'
import { openServices } from '../src/services.ts'
import type { Figure } from './figure.ts'
import { writeScatteredFeed } from './scattered-feed.ts'

const megabyte = 1_048_576
/** How often memory is looked at, milliseconds. */
const every = 250

/** Rows a second of a generated feed without pictures whose variants are scattered, and the memory that it takes: what JavaScript holds beyond the models, first and last half apart. */
export async function measureScatteredIngest(config: Config, rows: number): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-bench-'))
  const file = join(dataDir, 'feed.tsv')
  console.error(`Writing a feed of ${rows} rows …`)
  const products = await writeScatteredFeed(file, rows)
  const services = await openServices({ ...config, dataDir, sampleCatalogue: false })
  const memory = createMemoryWatch()
  let lastTold = 0
  try {
    const report = await ingestFeed(services, {
      file,
      onProgress: ({ added }) => {
        memory.at(added / products)
        if (added - lastTold < products / 20) return
        lastTold = added
        console.error(`${added} of ${products} products, ${memory.now()} MiB …`)
      },
    })
    if (report.added !== products)
      throw new Error(`${report.added} products came of ${rows} rows; there are ${products}.`)
    const [early, late] = memory.halves()
    const rate = rows / report.seconds
    return [
      {
        name: `ingest of ${rows} scattered rows, ${products} products`,
        value: rate,
        unit: 'rows/s',
        goal: { text: '≥ 3,000 rows/s', met: rate >= 3_000 },
      },
      {
        name: 'most memory while joining and writing, second half',
        value: late,
        unit: 'MiB resident',
        floor: { name: 'first half', value: early },
        goal: { text: '≤ 1.25 × the first half', met: late <= 1.25 * early },
      },
    ]
  } finally {
    memory.stop()
    await services.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function createMemoryWatch() {
  const most = [0, 0]
  let half = 0
  const resident = () => Math.round(process.memoryUsage.rss() / megabyte)
  const look = () => {
    most[half] = Math.max(most[half] as number, resident())
  }
  const timer = setInterval(look, every)
  return {
    at(share: number) {
      half = share < 0.5 ? 0 : 1
      look()
    },
    now: resident,
    halves: () => most as [number, number],
    stop: () => clearInterval(timer),
  }
}
