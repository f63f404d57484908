import type { ServerResponse } from 'node:http'

/** What the fake model answers to one chat request. */
export type ChatReply = {
  readonly text?: string
  readonly toolCalls?: readonly { readonly name: string; readonly arguments: unknown; readonly id?: string }[]
  /** An HTTP status other than 200 sends an error body in its place. */
  readonly status?: number
  /** Milliseconds before the answer begins, and between the pieces of a stream. */
  readonly delayMs?: number
  readonly pauseMs?: number
  /** Ends a stream in the middle, as a lost connection does. */
  readonly breakOff?: boolean
  /** Ends a stream in the middle as if it were whole. */
  readonly endEarly?: boolean
  /** Never answers. */
  readonly hang?: boolean
  readonly headers?: Readonly<Record<string, string>>
  /** A body of another kind, sent as it is. */
  readonly raw?: { readonly type: string; readonly body: string }
  /** The completion's id; one for each request when absent. */
  readonly id?: string
}

export type ChatBody = {
  readonly model: string
  readonly messages: readonly {
    readonly role: string
    readonly content: unknown
    readonly tool_call_id?: string
    readonly tool_calls?: readonly {
      readonly id: string
      readonly function: { readonly name: string; readonly arguments: string }
    }[]
  }[]
  readonly tools?: readonly {
    readonly function: { readonly name: string; readonly description?: string; readonly parameters?: unknown }
  }[]
  readonly response_format?: unknown
  readonly stream?: boolean
}

/** Writes as fast as the client reads, or until it goes away. */
export async function write(response: ServerResponse, text: string): Promise<void> {
  if (response.write(text)) return
  const { promise, resolve } = Promise.withResolvers<void>()
  response.once('drain', resolve).once('close', resolve)
  await promise
  response.off('drain', resolve).off('close', resolve)
}
