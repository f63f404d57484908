import { expect, test } from 'vitest'
import { missingKey } from '../../chains/open-chat-model.ts'
import { readConfig } from '../../src/config.ts'

test.each([
  ['openai:gpt-5', {}],
  ['qwen3:8b', {}],
])('a chat model %s that cannot be asked is told with the variables that are missing', (CHAT_MODEL, env) => {
  const told = missingKey(readConfig({ CHAT_MODEL, ...env }))
  expect(told).toContain(CHAT_MODEL)
  expect(told).toContain('OPENAI_API_KEY')
  expect(told).toContain('OPENAI_BASE_URL')
})

test.each([
  ['nothing is named', {}],
  ['the planner is named', { CHAT_MODEL: 'built-in-planner' }],
  ['a key is there', { CHAT_MODEL: 'openai:gpt-5', OPENAI_API_KEY: 'sk-none' }],
  ['an endpoint is there', { CHAT_MODEL: 'qwen3:8b', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }],
  ['another provider is named', { CHAT_MODEL: 'anthropic:claude-sonnet-4-5' }],
])('nothing is missing where %s', (_, env) => {
  expect(missingKey(readConfig(env))).toBeNull()
})
