import type { IngestProgress } from './ingest-report.ts'

export type ProgressDisplay = {
  readonly show: (progress: IngestProgress) => void
  readonly stop: () => void
}

/** How often a log gets a line, milliseconds. */
const logEvery = 5_000

/** A bar on a terminal; elsewhere a line every few seconds. `say` writes a line. */
export async function createProgressDisplay(options: {
  terminal: boolean
  say: (line: string) => void
}): Promise<ProgressDisplay> {
  return options.terminal ? createBar() : createLines(options.say)
}

function createLines(say: (line: string) => void): ProgressDisplay {
  const describe = createDescription()
  let shownAt = performance.now()
  return {
    show(progress) {
      if (performance.now() - shownAt < logEvery) return
      shownAt = performance.now()
      const { percent, rate, left, outcome } = describe(progress)
      say(`${percent}, ${outcome}, ${rate}, ${left} left`)
    },
    stop() {},
  }
}

async function createBar(): Promise<ProgressDisplay> {
  const { SingleBar } = await import('cli-progress')
  const describe = createDescription()
  const bar = new SingleBar({
    format: '{bar} {percent} | {outcome} | {rate} | {left} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    fps: 5,
    hideCursor: true,
  })
  let started = false
  return {
    show(progress) {
      const payload = describe(progress)
      if (!started) bar.start(Math.max(1, progress.total), progress.position, payload)
      else bar.update(progress.position, payload)
      started = true
    },
    stop() {
      if (started) bar.stop()
    },
  }
}

/** Rate and time left, from the start of the run. */
function createDescription() {
  const startedAt = performance.now()
  return ({ position, total, added, changed, unchanged, rejected }: IngestProgress) => {
    const seconds = (performance.now() - startedAt) / 1000
    const share = total > 0 ? position / total : 0
    const rate = (added + changed + unchanged) / Math.max(seconds, 0.001)
    const secondsLeft = share > 0 ? (seconds * (1 - share)) / share : null
    return {
      percent: `${Math.floor(share * 100)}%`,
      rate: `${rate.toFixed(rate < 10 ? 1 : 0)} products/s`,
      left: secondsLeft === null ? '?' : formatSeconds(secondsLeft),
      outcome: `${added} new, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected`,
    }
  }
}

/** "45 s", "3 min 20 s", "2 h 05 min". */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`
}
