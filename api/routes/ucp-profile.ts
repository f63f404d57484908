import type { Route } from '../route.ts'
import { baseUrlOf } from '../ucp/base-url.ts'
import { capabilities, ucpVersion } from '../ucp/version.ts'

const documents = `https://ucp.dev/${ucpVersion}`

export const ucpProfileRoute: Route = {
  method: 'get',
  path: '/.well-known/ucp',
  id: 'ucpProfile',
  tag: 'Commerce protocols',
  summary: 'What of the Universal Commerce Protocol is spoken here, and where',
  scope: 'anyone',
  always: true,
  answer: { status: 200, description: 'The profile.', content: { 'application/json': 'UcpProfile' } },
  problems: [],
  handle: ({ request, response }) => {
    const base = baseUrlOf(request)
    const service = (transport: 'rest' | 'mcp', endpoint: string, schema: string) => ({
      version: ucpVersion,
      spec: `${documents}/specification/overview`,
      transport,
      schema: `${documents}/services/shopping/${schema}`,
      endpoint,
    })
    const capability = (name: 'search' | 'lookup') => [
      {
        version: ucpVersion,
        spec: `${documents}/specification/catalog/${name}`,
        schema: `${documents}/schemas/shopping/catalog_${name}.json`,
      },
    ]
    response.setHeader('Cache-Control', 'public, max-age=300')
    response.json({
      ucp: {
        version: ucpVersion,
        services: {
          'dev.ucp.shopping': [
            service('rest', base, 'rest.openapi.json'),
            service('mcp', `${base}/mcp`, 'mcp.openrpc.json'),
          ],
        },
        capabilities: {
          [capabilities.search]: capability('search'),
          [capabilities.lookup]: capability('lookup'),
        },
        payment_handlers: {},
      },
    })
  },
}
