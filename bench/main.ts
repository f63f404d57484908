import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readConfig } from '../src/config.ts'
import { spawnSampleWriter } from '../src/ingest/spawn-sample-writer.ts'
import { openServices } from '../src/services.ts'
import { toTable } from './figure.ts'
import { rateIngest } from './ingest-rate.ts'
import { runKills } from './kills.ts'
import { makePhoto } from './make-photo.ts'
import { measureOverhead } from './overhead.ts'
import { profileTurns } from './profile.ts'
import { measureScale, sayScale } from './scale.ts'
import { measureScatteredIngest } from './scattered-ingest.ts'
import { measureService } from './service-figures.ts'
import { timeReading } from './time-reading.ts'
import { timeTurns } from './turns.ts'

/** `npm run bench -- ingest [ROWS]`: the one part that takes minutes, and is run when asked for. */
async function benchIngest(rows: number): Promise<void> {
  const figures = await measureScatteredIngest({ ...readConfig(process.env), logLevel: 'error' }, rows)
  console.log(toTable(figures))
  await mkdir(resolve('out'), { recursive: true })
  await writeFile(resolve('out', 'bench-ingest.json'), `${JSON.stringify(figures, null, 2)}\n`)
}

/** `npm run bench -- scale [PRODUCTS …]`: 10,000 and 100,000 unless told; a million takes half an hour of a quiet machine. */
async function benchScale(sizes: readonly number[]): Promise<void> {
  for (const products of sizes) {
    const dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-scale-'))
    try {
      console.log(sayScale(await measureScale(dir, products)))
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  }
}

/** `npm run bench -- overhead`: what our own code costs around a model that answers at once, and in a long thread. */
async function benchOverhead(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-bench-'))
  const services = await openServices({
    ...readConfig({ ...process.env, DATA_DIR: dataDir }),
    logLevel: 'error',
  })
  try {
    const figures = await measureOverhead(services)
    console.log(toTable(figures))
    await mkdir(resolve('out'), { recursive: true })
    await writeFile(resolve('out', 'bench-overhead.json'), `${JSON.stringify(figures, null, 2)}\n`)
  } finally {
    await services.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** `npm run bench -- profile`: where a turn's time goes, over a sample shop of its own. */
async function benchProfile(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-bench-'))
  const services = await openServices({
    ...readConfig({ ...process.env, DATA_DIR: dataDir }),
    logLevel: 'error',
  })
  try {
    await profileTurns(services)
  } finally {
    await services.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** `npm run bench -- kills [N]`: what survives N kills; exits with 1 when something was lost, doubled or broken. */
async function benchKills(kills: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-kills-'))
  try {
    const report = await runKills({ dataDir, kills, say: (line) => console.error(line) })
    console.log(JSON.stringify(report, null, 2))
    if (report.failures.length > 0) process.exitCode = 1
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Runs every other part over a data folder of its own, prints the figures and writes them to `out/bench.json`. */
async function main(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-bench-'))
  const config = { ...readConfig({ ...process.env, DATA_DIR: dataDir }), logLevel: 'error' as const }
  try {
    console.error('Starting the service twice: the first start draws and ingests the sample shop …')
    const service = await measureService(dataDir)
    console.error('Timing turns beside their floors …')
    const sample = join(dataDir, 'sample')
    await spawnSampleWriter(sample)
    const services = await openServices(config)
    const turns = await timeTurns(services, await makePhoto(join(sample, 'images'))).finally(services.close)
    console.error('Ingesting the sample shop …')
    const figures = [...turns, timeReading(), await rateIngest(config, sample), ...service]
    console.log(toTable(figures))
    await mkdir(resolve('out'), { recursive: true })
    await writeFile(resolve('out', 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const [part, ...counts] = process.argv.slice(2)
const [count] = counts
if (part === 'ingest') await benchIngest(Number(count ?? 1_000_000))
else if (part === 'kills') await benchKills(Number(count ?? 100))
else if (part === 'scale') await benchScale(counts.length > 0 ? counts.map(Number) : [10_000, 100_000])
else if (part === 'profile') await benchProfile()
else if (part === 'overhead') await benchOverhead()
else await main()
