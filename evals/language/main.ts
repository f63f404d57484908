import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '../../src/errors.ts'
import { listErrors, reportLanguage } from './report-language.ts'
import { scoreLanguage } from './score-language.ts'

const usage = `node evals/language/main.ts [--data DIR] [--errors]

  --data DIR   the folder that holds fashioniq/captions.train.jsonl; default: ../shared/data.
               Without that file only the negation set is measured.
  --errors     lists what was read otherwise than by a person, the worst first`

function readArguments() {
  try {
    const options = {
      data: { type: 'string', default: '../shared/data' },
      errors: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    } as const
    return parseArgs({ options }).values
  } catch (cause) {
    throw new AppError('invalid-request', `Check the command line.\n\n${usage}`, { cause })
  }
}

try {
  const { data, errors, help } = readArguments()
  if (help) console.log(usage)
  else {
    const scores = scoreLanguage({ data: resolve(data) })
    console.log(reportLanguage(scores))
    if (errors) console.log(`\nMissed (-) and extra (+):\n${listErrors(scores)}`)
  }
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  if (error.cause instanceof Error) console.error(error.cause.message)
  process.exitCode = 1
}
