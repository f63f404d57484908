import type { Route } from '../route.ts'

export const startersRoute: Route = {
  method: 'get',
  path: '/v1/starters',
  id: 'starters',
  tag: 'Shopping',
  summary: 'Things to ask first, made of what the catalogue holds',
  description: 'In the language of `Accept-Language` that is answered in. Each was tried.',
  scope: 'read',
  answer: {
    status: 200,
    description: 'None where the catalogue is too small for any.',
    content: { 'application/json': 'Starters' },
  },
  problems: [],
  handle: async ({ request, response, context, signal }) => {
    const ports = context.ports()
    const language = request.acceptsLanguages([...ports.languages]) || 'en'
    response.setHeader('Vary', 'Accept-Language')
    response.setHeader('Content-Language', language)
    response.setHeader('Cache-Control', 'public, max-age=60')
    response.json({ starters: await ports.starters(language, { signal }) })
  },
}
