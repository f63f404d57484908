import type { Log } from '../log.ts'
import { mapAll } from '../platform/map-concurrently.ts'
import type { Vision } from './vision.ts'

/** Photos that are asked about at the same time. */
const concurrency = 4

/** A vision that another stands in for, photo by photo, where it fails. Throws what the other throws, and `canceled`. */
export function createStandInVision(first: Vision, { other, log }: { other: Vision; log: Log }): Vision {
  // An ingest asks for hundreds of photos: an outage is told when it begins and when it ends.
  let isOut = false
  const tell = (error: unknown): void => {
    const line = { err: error, vision: first.id }
    if (isOut) log.debug(line, 'a photo is read by the built-in eye')
    else log.warn(line, 'photos are read by the built-in eye until the vision model answers')
    isOut = true
  }
  const tellOfReturn = (): void => {
    if (isOut) log.info({ vision: first.id }, 'the vision model answers again')
    isOut = false
  }
  return {
    ...other,
    id: first.id,
    describe: async (photos, options = {}) => {
      const { signal, modelTime, onStandIn } = options
      const own = AbortSignal.any([signal, modelTime].filter((each) => each !== undefined))
      const described = await mapAll(photos, concurrency, async (photo) => {
        try {
          const [garments = []] = await first.describe([photo], { ...options, signal: own })
          tellOfReturn()
          return garments
        } catch (error) {
          if (signal?.aborted) throw error
          tell(error)
          return null
        }
      })
      const missed = photos.filter((_, at) => described[at] === null)
      if (missed.length === 0) return described.map((garments) => garments ?? [])
      onStandIn?.()
      const read = await other.describe(missed, options)
      let next = 0
      return described.map((garments) => garments ?? read[next++] ?? [])
    },
  }
}
