import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { ErrorCode } from '../src/errors.ts'
import type { Log } from '../src/log.ts'
import type { Access } from './access/access.ts'
import type { Scope } from './access/api-keys.ts'
import type { ByteBudget } from './byte-budget.ts'
import type { ComponentName } from './components.ts'
import type { ServerTimes } from './limits.ts'
import type { Metrics } from './metrics.ts'
import type { Ports } from './ports.ts'
import type { RequestHeader } from './request-headers.ts'

export type RouteContext = {
  /** Throws `not-ready` until the service has opened, and again for new requests once it is to stop. */
  readonly checkReady: () => void
  /** What answers requests; there once `checkReady` has passed. */
  readonly ports: () => Ports
  readonly log: Log
  readonly metrics: Metrics
  readonly times: ServerTimes
  readonly access: Access
  readonly imageMaxBytes: number
  /** What the bodies of all requests take of memory. */
  readonly bodies: ByteBudget
  /** Aborted when the service can wait no longer for requests in flight. */
  readonly stopping: AbortSignal
}

export type Exchange = {
  readonly request: Request
  readonly response: Response
  readonly context: RouteContext
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
}

/** One route, whole: the app is mounted from it and the OpenAPI document is written from it. */
export type Route = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As OpenAPI writes it: "/v1/products/{id}". */
  readonly path: string
  readonly id: string
  readonly tag:
    | 'Shopping'
    | 'Conversations'
    | 'Catalogue'
    | 'Service'
    | 'OpenAI-compatible'
    | 'Commerce protocols'
  readonly summary: string
  /** What a caller's key must allow; 'anyone' asks for nothing and is not counted. */
  readonly scope: Scope | 'anyone'
  /** True where a request costs a forward pass or a turn, which are limited more tightly. */
  readonly turn?: true
  readonly description?: string
  /** True where the route answers while the service is still starting. */
  readonly always?: true
  /** The parameters of its query string; without it there are none. 'any' lets others through, for addresses that others write on. */
  readonly query?: z.ZodObject | 'any'
  readonly headers?: readonly RequestHeader[]
  /** Content type → the schema of the body. */
  readonly body?: Readonly<Record<string, ComponentName>>
  /** A body to begin with; of several lines, one. */
  readonly example?: unknown
  readonly answer: {
    readonly status: 200 | 201 | 204
    readonly description: string
    readonly content?: Readonly<Record<string, ComponentName>>
  }
  /** Other statuses that come with the same body: status → what it means. */
  readonly otherwise?: Readonly<Record<number, string>>
  /** Codes it may fail with, beside those every route may: see `openapi.ts`. */
  readonly problems: readonly ErrorCode[]
  /** The shape of its failures, where it is not problem+json. */
  readonly errors?: 'openai'
  readonly handle: (exchange: Exchange) => Promise<void> | void
}
