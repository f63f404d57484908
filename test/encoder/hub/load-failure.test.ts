import { expect, test } from 'vitest'
import { loadFailure } from '../../../src/encoder/hub/load-failure.ts'

const named = {
  place: { name: 'Marqo/marqo-fashionSigLIP', precision: 'fp32' },
  baseUrl: undefined,
  downloads: '/data/models',
  timeoutMs: 30_000,
} as const

test('where the package is not installed, the command that installs it is told', async () => {
  const name = '@huggingface/transformers-that-is-not-there'
  const missing = await import(/* @vite-ignore */ name).catch((error: unknown) => error)
  const { code, message } = loadFailure(missing, named)
  expect([code, message]).toEqual([
    'invalid-config',
    expect.stringMatching(/npm install @huggingface\/transformers\.$/),
  ])
})

test('a download that is cut off is the network’s fault, a file that is no model is the file’s', () => {
  expect(loadFailure(new TypeError('terminated'), named).message).toMatch(
    /could not be fetched from https:\/\/huggingface\.co; .*\/data\/models\/Marqo\/marqo-fashionSigLIP/,
  )
  expect(loadFailure(new Error('Protobuf parsing failed.'), named).message).toMatch(
    /delete it and fetch it anew/,
  )
})
