import { type Logger, pino } from 'pino'
import { AppError } from './errors.ts'

export type Log = Logger

/** A structured log on standard error, so that a command's standard output stays its result. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { err: (error) => errorToLog(error, level) },
      redact: ['*.apiKey', '*.token', 'req.headers.authorization'],
    },
    pino.destination(2),
  )
}

/**
 * An error as a log line holds it: its name, code, status and stack, and that of what caused it. Messages of model providers and
 * of checks on arguments repeat what shoppers wrote and what providers answered: those are kept for LOG_LEVEL=debug.
 */
export function errorToLog(error: unknown, level: string): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const quotes = level !== 'debug' && level !== 'trace' && mayQuote(error)
  const { code, status } = error as { code?: unknown; status?: unknown }
  return {
    type: error.name,
    message: quotes
      ? 'left out: it may quote a shopper or a provider; LOG_LEVEL=debug shows it'
      : error.message,
    ...(typeof code === 'string' && { code }),
    ...(typeof status === 'number' && { status }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause !== undefined && { cause: errorToLog(error.cause, level) }),
  }
}

const mayQuote = (error: Error): boolean =>
  !(error instanceof AppError) &&
  ('lc_error_code' in error ||
    'request_id' in error ||
    'requestID' in error ||
    ('status' in error && 'headers' in error) ||
    /zod|tool|parser|parsing|syntax/i.test(`${error.name} ${error.constructor.name}`))
