import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof createMetrics>

/** What `/metrics` tells, in a registry of its own so that two apps in one process do not meet. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
  return {
    registry,
    inFlight: new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered.', registers }),
    requests: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from a request to the end of its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: seconds,
      registers,
    }),
    steps: new Histogram({
      name: 'turn_step_duration_seconds',
      help: 'Time of each tool call of a turn.',
      labelNames: ['tool', 'ok'],
      buckets: seconds,
      registers,
    }),
    products: new Histogram({
      name: 'answer_products',
      help: 'Products in each answer.',
      labelNames: ['route'],
      buckets: [0, 1, 4, 8, 12, 24, 48, 100],
      registers,
    }),
    tokens: new Counter({
      name: 'turn_tokens_total',
      help: 'Tokens that turns used.',
      labelNames: ['model', 'kind'],
      registers,
    }),
  }
}
