import { modelName } from '../openai/model.ts'
import type { Route } from '../route.ts'

export const modelsRoute: Route = {
  method: 'get',
  path: '/v1/models',
  id: 'listModels',
  tag: 'OpenAI-compatible',
  summary: 'The one model: the assistant',
  scope: 'chat',
  query: 'any',
  errors: 'openai',
  answer: { status: 200, description: 'A list of one.', content: { 'application/json': 'ModelList' } },
  problems: [],
  handle: ({ response }) => {
    response.json({
      object: 'list',
      data: [{ id: modelName, object: 'model', created: 0, owned_by: modelName }],
    })
  },
}
