import { toNodeHandler } from '@modelcontextprotocol/node'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { jsonLimits } from '../limits.ts'
import { createMcpServer } from '../mcp/server.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'
import { baseUrlOf } from '../ucp/base-url.ts'

/** Both eras of the protocol at one address; nothing is kept between two requests, so any process may answer the next. */
export const mcpRoute: Route = {
  method: 'post',
  path: '/mcp',
  id: 'mcp',
  tag: 'Commerce protocols',
  summary: 'The Model Context Protocol: search, look up, describe a photo, talk',
  description: 'Revision 2026-07-28, and those of 2025 without sessions. The key is the bearer token.',
  scope: 'chat',
  query: 'any',
  turn: true,
  body: { 'application/json': 'Json' },
  example: { jsonrpc: '2.0', id: 1, method: 'tools/list' },
  answer: {
    status: 200,
    description: 'JSON-RPC.',
    content: { 'application/json': 'Json', 'text/event-stream': 'Text' },
  },
  otherwise: {
    404: 'There is no such method; JSON-RPC’s error says so.',
    406: 'Accept both application/json and text/event-stream.',
  },
  problems: ['invalid-json', 'request-timeout', 'payload-too-large', 'unsupported-media-type'],
  handle: async ({ request, response, context, signal }) => {
    const body = await readJson({ request, response, context }, jsonLimits.pictured)
    const asker = { context, signal, base: baseUrlOf(request) }
    const handler = createMcpHandler(() => createMcpServer(asker), {
      onerror: (error) => context.log.debug({ err: error }, 'An MCP request was refused'),
    })
    try {
      await toNodeHandler(handler)(request, response, body)
    } finally {
      await handler.close()
    }
  },
}
