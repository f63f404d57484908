import type { Response } from 'express'
import type { ServerTimes } from './limits.ts'

export type EventStream = {
  /** Sends one event, opening the stream with the first. */
  readonly send: (event: string, data: unknown) => void
  /** Sends one event without a name, its data as written. */
  readonly sendData: (data: string) => void
  readonly isOpen: () => boolean
  /** Ends the answer; nothing is sent after. */
  readonly end: () => void
}

/** A client that reads so slowly that this many bytes wait for it is cut off. */
const maxWaitingBytes = 4 * 1024 * 1024

/**
 * Server-sent events on a response. The headers go out with the first event, or after `times.openStream` of silence, so
 * that a failure before then can still be a plain problem; comments every `times.heartbeat` keep the way open.
 */
export function createEventStream(response: Response, times: ServerTimes): EventStream {
  let ended = false
  let heartbeat: NodeJS.Timeout | undefined

  const write = (chunk: string) => {
    if (ended || response.destroyed) return
    response.write(chunk)
    if (response.writableLength > maxWaitingBytes) response.destroy()
  }
  const open = () => {
    clearTimeout(opener)
    if (ended || response.headersSent) return
    response.status(200)
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store, no-transform')
    response.setHeader('X-Accel-Buffering', 'no')
    response.flushHeaders()
    heartbeat = setInterval(() => write(': still here\n\n'), times.heartbeat)
  }
  const stop = () => {
    ended = true
    clearTimeout(opener)
    clearInterval(heartbeat)
  }
  const opener = setTimeout(open, times.openStream)
  response.once('close', stop)

  return {
    send: (event, data) => {
      open()
      write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    sendData: (data) => {
      open()
      write(`data: ${data}\n\n`)
    },
    isOpen: () => response.headersSent,
    end: () => {
      const wasOpen = response.headersSent
      stop()
      if (wasOpen) response.end()
    },
  }
}
