import { AppError } from '../src/errors.ts'
import { writeByte } from '../src/platform/data-folder.ts'
import { keepsData, type Services } from '../src/services.ts'

/** Answers of a check hold this long, milliseconds, whoever asks; a part that does not answer in time fails. */
const freshFor = 1_000
const longestCheck = 5_000

/**
 * Checks that everything behind the service works: the data folder takes a byte, both stores answer, the models' files are whole. Throws
 * `not-ready` naming the part that does not; the log has why, once until it works again.
 */
export function createCheck(services: Services): () => Promise<void> {
  const { config, log, index, threads, encoder, vision } = services
  const parts: readonly (readonly [name: string, check: () => Promise<unknown>])[] = [
    ['The data folder cannot be written', async () => keepsData(config) && writeByte(config.dataDir)],
    ['The product index does not answer', () => index.probe?.() ?? index.count()],
    ['The conversations cannot be stored', async () => threads.probe?.()],
    ['The encoder does not work', async () => encoder.check?.()],
    ['The eye does not work', async () => vision.check?.()],
  ]
  const failing = new Set<string>()
  let last: { until: number; result: Promise<void> } | null = null

  async function checkPart([name, check]: (typeof parts)[number]): Promise<void> {
    try {
      await inTime(check())
      if (failing.delete(name)) log.info({ part: name }, 'It works again')
    } catch (error) {
      if (!failing.has(name)) log.error({ err: error }, name)
      failing.add(name)
      throw new AppError('not-ready', `${name}${error instanceof AppError ? `: ${error.message}` : '.'}`, {
        cause: error,
      })
    }
  }

  return () => {
    if (last !== null && performance.now() < last.until) return last.result
    const result = Promise.allSettled(parts.map(checkPart)).then((results) => {
      const failed = results.find((each) => each.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    })
    result.catch(() => {})
    const asked = { until: Number.POSITIVE_INFINITY, result }
    last = asked
    result
      .catch(() => {})
      .finally(() => {
        asked.until = performance.now() + freshFor
      })
    return result
  }
}

async function inTime(work: Promise<unknown>): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`No answer within ${longestCheck} ms.`)), longestCheck)
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
