import { AppError, type ErrorCode, errorStatus } from '../../src/errors.ts'
import { problemTitles } from '../problem-titles.ts'
import type { Route } from '../route.ts'

export const problemRoute: Route = {
  method: 'get',
  path: '/problems/{code}',
  id: 'describeProblem',
  tag: 'Service',
  summary: 'What a problem code means',
  scope: 'anyone',
  always: true,
  answer: {
    status: 200,
    description: 'The kind of problem.',
    content: { 'application/json': 'ProblemKind' },
  },
  problems: ['not-found'],
  handle: ({ request, response }) => {
    const code = String(request.params.code)
    if (!Object.hasOwn(errorStatus, code))
      throw new AppError('not-found', 'There is no problem of this code.')
    response.json({ code, status: errorStatus[code as ErrorCode], title: problemTitles[code as ErrorCode] })
  },
}
