import type { Log } from '../log.ts'
import { mapAll } from '../platform/map-concurrently.ts'
import type { Vision } from './vision.ts'

/** Photos that are asked about at the same time. */
const concurrency = 4

/** A vision that another stands in for, photo by photo, where it fails. Throws what the other throws, and `canceled`. */
export function createStandInVision(first: Vision, { other, log }: { other: Vision; log: Log }): Vision {
  return {
    ...other,
    id: first.id,
    describe: async (photos, options = {}) => {
      const { signal, modelTime, onStandIn } = options
      const own = AbortSignal.any([signal, modelTime].filter((each) => each !== undefined))
      const described = await mapAll(photos, concurrency, async (photo) => {
        try {
          return (await first.describe([photo], { ...options, signal: own }))[0] ?? []
        } catch (error) {
          if (signal?.aborted) throw error
          log.warn({ err: error, vision: first.id }, 'a photo is read by the built-in eye')
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
