import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { runTurn } from '../../chains/run-turn.ts'
import { toProductCard } from '../../chains/to-product-card.ts'
import { readConfig } from '../../src/config.ts'
import { searchOnce } from '../../src/dialogue/search-once.ts'
import { AppError } from '../../src/errors.ts'
import { english } from '../../src/voice/en/english.ts'
import { createProgressBar } from '../progress-bar.ts'
import { seededRandom } from '../seeded-random.ts'
import { openSampleShop, type SampleShop } from './open-sample-shop.ts'
import { describeReport } from './violations/describe-report.ts'
import { generatePair, generateRequest } from './violations/generate-request.ts'
import { readOptions, usage } from './violations/options.ts'
import { runRequests, type ViolationReport } from './violations/run-requests.ts'

const limit = 8

const searchIn =
  ({ stylist }: SampleShop) =>
  async (text: string) =>
    (await searchOnce(stylist.services, { text, limit })).result.products.map((found) =>
      toProductCard(found, english),
    )

const askIn =
  ({ stylist }: SampleShop, signal: AbortSignal) =>
  async (message: string) => {
    const { products, thread_id } = await runTurn(stylist, { message, images: [], limit, signal })
    await stylist.services.threads.deleteThread(thread_id)
    return products
  }

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const random = seededRandom(options.seed)
  const some = <T>(length: number, make: () => T) => Array.from({ length }, make)
  const shop = await openSampleShop({ ...readConfig(), logLevel: 'error' }, options['data-dir'])
  const bar = createProgressBar()
  const ask = askIn(shop, stop.signal)
  const stages = {
    searches: { requests: some(options.searches, () => generateRequest(random)), search: searchIn(shop) },
    turns: { requests: some(options.turns, () => generateRequest(random)), search: ask },
    pairs: { requests: some(options.pairs, () => generatePair(random)), search: ask },
  }
  try {
    const reports: Record<string, ViolationReport> = {}
    for (const [name, stage] of Object.entries(stages)) {
      const onRequest = (done: number) => {
        if (stop.signal.aborted) throw new AppError('canceled', 'Stopped before the end.')
        bar.update({ stage: name, done, total: stage.requests.length })
      }
      reports[name] = await runRequests({ ...stage, rows: shop.rows, onRequest })
    }
    bar.stop()
    await mkdir(dirname(options.out), { recursive: true })
    await writeFile(options.out, `${JSON.stringify(reports, null, 2)}\n`)
    for (const [name, report] of Object.entries(reports)) console.log(describeReport(name, report))
    if (Object.values(reports).some(({ violations }) => violations.length > 0)) process.exitCode = 1
  } finally {
    bar.stop()
    await shop.close()
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  if (error.cause instanceof Error) console.error(error.cause.message)
  process.exitCode = 2
}
