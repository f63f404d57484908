import { type Logger, pino } from 'pino'

export type Log = Logger

/** A structured log on standard error, so that a command's standard output stays its result. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, redact: ['*.apiKey', '*.token', 'req.headers.authorization'] },
    pino.destination(2),
  )
}
