import type { Request } from 'express'
import { AppError } from '../src/errors.ts'
import { patientTimer } from '../src/platform/patient-timer.ts'

/** The value of reading a body, or `request-timeout` when the body is still on its way after `ms`. */
export async function withBodyDeadline<T>(request: Request, ms: number, reading: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const stop = patientTimer(ms, () => {
    if (!request.complete)
      reject(new AppError('request-timeout', `The body took longer than ${ms} ms to arrive.`))
  })
  reading.catch(() => {})
  try {
    return await Promise.race([reading, late])
  } finally {
    stop()
  }
}
