import { parseArgs } from 'node:util'
import { createBuiltInEar } from '../../src/ear/built-in.ts'
import { AppError } from '../../src/errors.ts'
import { readFrames } from './read-frames.ts'
import { reportFrames } from './report-frames.ts'
import { scoreFrames } from './score-frames.ts'

const usage = `node evals/frames/main.ts [--hands a,b] [--models DIR] [--errors PART]

How first messages are read: whom for, which kinds, a whole look or nothing to show, and what for; by the rules alone and
with the ear. The shipped ear has learned from these messages: its figures here say how much of them it kept.

  --hands a,b     files of training/ear/corpus/frames, without their ending; default: all
  --models DIR    an ear that did not learn from them: a folder with its ear.onnx and ear.json, ending in "/"
  --errors PART   lists what was read otherwise with the ear: kinds, "whole look", "no products", wearer, "nobody named", situation`

const { values } = parseArgs({
  options: {
    hands: { type: 'string', default: '' },
    models: { type: 'string' },
    errors: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

try {
  if (values.help) console.log(usage)
  else {
    const frames = readFrames(values.hands.split(',').filter(Boolean))
    const ear = createBuiltInEar(
      values.models === undefined ? undefined : new URL(values.models, `file://${process.cwd()}/`),
    )
    const [ruled, heard] = [await scoreFrames(frames), await scoreFrames(frames, ear)]
    await ear.close()
    console.log(reportFrames({ 'rules alone': ruled, 'with the ear': heard }))
    for (const { frame, of, reading, read } of heard)
      if (of === values.errors && reading !== 'right')
        console.log(
          `${reading}\t[${read}]\t${frame.wearers.join()}\t${frame.kinds.join()}${frame.otherKinds.map((kind) => `,!${kind}`).join('')}\t${frame.situations.join()}\t${frame.message}`,
        )
  }
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
