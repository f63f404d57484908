import type { Config } from './config.ts'
import type { Ear } from './ear/ear.ts'
import type { Encoder } from './encoder/encoder.ts'
import { createLog, type Log } from './log.ts'
import { prepareDataFolder } from './platform/data-folder.ts'
import type { ProductIndex } from './product-index/product-index.ts'
import type { ShopInfoIn } from './shop/open-shop-info.ts'
import type { ThreadStore } from './threads/thread-store.ts'
import type { Vision } from './vision/vision.ts'

/** Everything a room above needs, opened once. */
export type Services = {
  readonly config: Config
  readonly log: Log
  readonly vision: Vision
  readonly encoder: Encoder
  /** What reads a message before the rules do. */
  readonly ear: Ear
  readonly index: ProductIndex
  readonly threads: ThreadStore
  /** What the shop tells of itself. */
  readonly shopInfo: ShopInfoIn
  /** Closes all of it, in the reverse order of opening. */
  readonly close: () => Promise<void>
}

/** Opens what the configuration names. What was opened is closed again when a part fails. Throws `invalid-config`, `index-mismatch` or `model-failed`. */
export async function openServices(config: Config, options: { log?: Log } = {}): Promise<Services> {
  const log = options.log ?? createLog(config.logLevel)
  if (keepsData(config)) await prepareDataFolder(config.dataDir)
  const opened: (() => Promise<void> | void)[] = []
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= closeInReverse(opened)
    return closing
  }
  const closedLater = <T extends { close: () => Promise<void> | void }>(part: T): T => {
    opened.push(() => part.close())
    return part
  }
  const search = openSearch(config, log, closedLater)
  const parts = [
    search,
    openEye(config, log),
    openEarOf(config, log, closedLater),
    openMemory(config, { log, closedLater, after: inOneDatabase(config) ? search : undefined }),
    openShop(config),
  ] as const
  const results = await Promise.allSettled(parts)
  const failure = results.find((result) => result.status === 'rejected')
  if (failure !== undefined) {
    await close().catch((error: unknown) => log.warn({ err: error }, 'Not everything could be closed'))
    throw failure.reason
  }
  const [{ encoder, index }, vision, ear, threads, shopInfo] = await Promise.all(parts)
  return { config, log, vision, encoder, ear, index, threads, shopInfo, close }
}

/** True where a store lies in the data folder; without one the service may run on a disk that it cannot write to. */
export const keepsData = ({ productIndex, threads }: Pick<Config, 'productIndex' | 'threads'>): boolean =>
  productIndex === 'lancedb' || threads === 'sqlite'

type ClosedLater = <T extends { close: () => Promise<void> | void }>(part: T) => T

async function openSearch(config: Config, log: Log, closedLater: ClosedLater) {
  const { indexWrittenBy, openIndexEncoder, openProductIndex } = await import('./product-index/open.ts')
  const own = await openIndexEncoder(config)
  const encoder: Encoder = own
    ? closedLater(own)
    : await (await import('./encoder/open.ts')).openEncoder(config, {
        log,
        written: await indexWrittenBy(config),
      })
  await encoder.check?.()
  return { encoder, index: closedLater(await openProductIndex(config, encoder, log)) }
}

async function openEye(config: Config, log: Log) {
  const { openVision } = await import('./vision/open.ts')
  const first = await openVision(config)
  const vision = config.vision.model === '' ? first : await withBuiltInEye(first, log)
  await vision.check?.()
  return vision
}

/** A model that fails is stood in for by the built-in eye. */
async function withBuiltInEye(first: Vision, log: Log): Promise<Vision> {
  const { createBuiltInVision } = await import('./vision/built-in.ts')
  const { createStandInVision } = await import('./vision/stand-in.ts')
  return createStandInVision(first, { other: createBuiltInVision(), log })
}

async function openEarOf(config: Config, log: Log, closedLater: ClosedLater) {
  const { openEar } = await import('./ear/open.ts')
  return closedLater(await openEar(config, log))
}

/** One after the other: who finds no room for a collection says of all what is missing. */
const inOneDatabase = ({ productIndex, threads }: Config): boolean =>
  productIndex === 'astra' && threads === 'astra'

async function openMemory(
  config: Config,
  { log, closedLater, after }: { log: Log; closedLater: ClosedLater; after: Promise<unknown> | undefined },
) {
  await after
  const { openThreadStore } = await import('./threads/open.ts')
  return closedLater(await openThreadStore(config, log))
}

async function openShop(config: Config) {
  const { openShopInfo } = await import('./shop/open-shop-info.ts')
  return openShopInfo(config)
}

/** Closes everything even where one part fails to, and then says so. */
async function closeInReverse(opened: readonly (() => Promise<void> | void)[]): Promise<void> {
  const failures: unknown[] = []
  for (const closePart of opened.toReversed()) {
    try {
      await closePart()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
