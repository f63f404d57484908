import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkGoesOn, checkProducts, checkThread } from './kills-check.ts'
import { type Product, type Thread, talk, write } from './kills-work.ts'
import { type RunningService, runService } from './run-service.ts'

export type KillsReport = {
  readonly kills: { readonly service: number; readonly ingest: number }
  readonly acknowledged: { readonly turns: number; readonly products: number; readonly ingests: number }
  /** Sent to a process that died before it answered: stored or not. */
  readonly unheardTurns: number
  readonly threads: number
  /** Acknowledged and gone, there twice, or a thread that cannot go on; none when all is well. */
  readonly failures: readonly string[]
  readonly seconds: number
}

export type KillsOptions = {
  readonly dataDir: string
  readonly kills: number
  readonly say?: (line: string) => void
}

const patience = 120_000
/** A kill comes at a random moment within this long, milliseconds. */
const longestWait = 1_500
const feedRows = 200
/** Threads of earlier rounds that are looked at again. */
const lookedAtAgain = 10

/**
 * Runs two services and an ingest on one data folder, under turns and writes, kills one of them at a random moment (SIGKILL), and checks
 * after each kill that what was acknowledged is there, once, and that every thread goes on.
 */
export async function runKills({ dataDir, kills, say = () => {} }: KillsOptions): Promise<KillsReport> {
  const started = performance.now()
  const start = () => runService(dataDir, patience, { SAMPLE_CATALOGUE: 'false' })
  const services = await Promise.all([start(), start()])
  const addresses = { pick: () => (services[Math.random() < 0.5 ? 0 : 1] as RunningService).url }
  const threads: Thread[] = []
  const products = new Map<string, Product>()
  const feed = createFeed(dataDir, products)
  const failures: string[] = []
  const killed = { service: 0, ingest: 0 }
  let checked = 0

  for (let round = 1; round <= kills; round += 1) {
    const stop = new AbortController()
    const shared = { addresses, threads, products, stop: stop.signal }
    const work = Promise.all([
      ...['one', 'two', 'three'].map((name) => talk(name, shared)),
      ...['red', 'blue'].map((name) => write(name, shared)),
    ])
    const ingest = await feed.ingest()
    await pause(Math.random() * longestWait)
    const victim = ingest.exitCode === null && round % 4 === 0 ? 'ingest' : 'service'
    const at = round % 2
    if (victim === 'ingest') ingest.kill('SIGKILL')
    else await (services[at] as RunningService).kill()
    killed[victim] += 1
    // The others go on for a while without it.
    await pause(300)
    stop.abort()
    await work
    if (victim === 'service') services[at] = await start()
    const { url } = services[1 - at] as RunningService
    const recent = [...threads.slice(checked), ...sample(threads.slice(0, checked), lookedAtAgain)]
    checked = Math.max(0, threads.length - 3)
    const wrong = [
      ...(await Promise.all(recent.map((thread) => checkThread(url, thread)))).flat(),
      ...(await Promise.all(recent.slice(0, 3).map((thread) => checkGoesOn(url, thread)))).flat(),
      ...(await checkProducts((services[at] as RunningService).url, products)),
    ]
    failures.push(...wrong.map((each) => `kill ${round} (${victim}): ${each}`))
    if (round % 10 === 0 || wrong.length > 0) say(`${round} kills, ${failures.length} failures`)
  }

  await feed.finish()
  failures.push(...(await checkProducts((services[0] as RunningService).url, products)))
  for (const thread of threads)
    failures.push(...(await checkThread((services[1] as RunningService).url, thread)))
  await Promise.all(services.map((service) => service.stop()))
  const count = (list: readonly (readonly unknown[])[]) => list.reduce((sum, { length }) => sum + length, 0)
  return {
    kills: killed,
    acknowledged: {
      turns: count(threads.map(({ acknowledged }) => acknowledged)),
      products: [...products.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      ingests: feed.finished(),
    },
    unheardTurns: count(threads.map(({ unheard }) => unheard)),
    threads: threads.length,
    failures,
    seconds: Math.round((performance.now() - started) / 1000),
  }
}

/** A feed whose rows have a higher number in their titles with each ingest. */
function createFeed(dataDir: string, products: Map<string, Product>) {
  const file = join(dataDir, 'kills.jsonl')
  const ids = Array.from({ length: feedRows }, (_, at) => `feed-${at}`)
  let version = 0
  let finished = 0
  let running: { child: ChildProcess; ended: Promise<void> } | null = null

  async function begin(): Promise<ChildProcess> {
    version += 1
    for (const id of ids)
      products.set(id, { acknowledged: products.get(id)?.acknowledged ?? 0, sent: version })
    await writeFile(file, ids.map((id) => `${JSON.stringify({ id, title: `Shirt v${version}` })}\n`).join(''))
    const child = spawn(process.execPath, [...process.execArgv, 'src/ingest/cli.ts', file], {
      env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = once(child, 'exit').then(([code]) => {
      if (code !== 0) return
      finished += 1
      for (const id of ids) (products.get(id) as Product).acknowledged = version
    })
    running = { child, ended }
    return child
  }

  return {
    /** The one under way, or another one. */
    ingest: async () =>
      running !== null && running.child.exitCode === null && running.child.signalCode === null
        ? running.child
        : begin(),
    /** One that nobody kills. */
    finish: async () => {
      await running?.ended
      await begin()
      await running?.ended
    },
    finished: () => finished,
  }
}

const sample = <T>(list: readonly T[], most: number): T[] =>
  list
    .map((each) => ({ each, by: Math.random() }))
    .toSorted((one, other) => one.by - other.by)
    .slice(0, most)
    .map(({ each }) => each)
