import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { environmentSchema, readConfig } from '../src/config.ts'
import { AppError } from '../src/errors.ts'

const root = resolve(import.meta.dirname, '..')
const example = readFileSync(resolve(root, '.env.example'), 'utf8')

describe('.env.example', () => {
  test('names every variable of the schema, and no other', () => {
    expect(Object.keys(parseEnv(example)).sort()).toEqual(Object.keys(environmentSchema.shape).sort())
  })

  test('gives every variable its default', () => {
    expect(readConfig(parseEnv(example))).toEqual(readConfig({}))
  })

  test('explains every variable in a sentence right above it', () => {
    const lines = example.split('\n')
    const unexplained = lines.filter(
      (line, at) => /^[A-Z_]+=/.test(line) && !/^# \w.*[\w.]$/.test(lines[at - 1] ?? ''),
    )
    expect(unexplained).toEqual([])
  })
})

/** Commands between backticks, over all lines. */
const commands = [...example.replaceAll('\n# ', ' ').matchAll(/`([^`]+)`/g)].map(
  ([, command]) => command as string,
)

describe('the commands of .env.example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'env-example-'))
  beforeAll(() => writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\nPORT=-1\n'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('take the Node that comes with the dependencies: the one of the machine may be too old for TypeScript', () => {
    expect(commands).toHaveLength(2)
    for (const command of commands) expect(command).toMatch(/^npx node --env-file=\.env [\w/-]+\.ts\b/)
    const { stdout } = spawnSync(resolve(root, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' })
    expect(stdout).toMatch(/^v24\./)
  })

  test.each(commands)('%s reads .env, and the environment goes before it', (command) => {
    const [, , option, file, ...rest] = command.split(' ') as [string, string, string, string]
    const { status, stderr } = spawnSync(process.execPath, [option, resolve(root, file), ...rest], {
      cwd: folder,
      encoding: 'utf8',
      env: { LOG_LEVEL: 'error', DATA_DIR: folder },
    })
    expect(status).not.toBe(0)
    expect(stderr).toContain('PORT')
    expect(stderr).not.toContain('LOG_LEVEL')
  })
})

describe('reading the environment', () => {
  test('nothing set means no key, no network, port 3000 and data under .data', () => {
    const config = readConfig({})
    expect(config.chat.enabled).toBe(false)
    expect(config.langsmith.enabled).toBe(false)
    expect(config.server.port).toBe(3000)
    expect(config.dataDir).toBe(resolve('.data'))
    expect(config.encoder.model).toBe('')
    expect(config.vision.model).toBe('')
  })

  test('a key or an endpoint, either one, switches the chat model on', () => {
    expect(readConfig({ OPENAI_API_KEY: 'k' }).chat.enabled).toBe(true)
    expect(readConfig({ OPENAI_BASE_URL: 'http://localhost:9/v1' }).chat.enabled).toBe(true)
    expect(readConfig({ OPENAI_API_KEY: '' }).chat.enabled).toBe(false)
  })

  test('an empty variable counts as unset', () => {
    expect(readConfig({ PORT: '', CHAT_MODEL: '', TURN_MAX_STEPS: '', LANGSMITH_ENDPOINT: '' })).toEqual(
      readConfig({}),
    )
  })

  test('each wrong variable is named in one error', () => {
    const read = () => readConfig({ PORT: 'eighty', SAMPLE_CATALOGUE: 'perhaps', OPENAI_BASE_URL: 'nowhere' })
    expect(read).toThrow(AppError)
    expect(read).toThrow(/PORT.*SAMPLE_CATALOGUE|SAMPLE_CATALOGUE.*PORT/)
    expect(read).toThrow(/OPENAI_BASE_URL/)
  })

  test('a limit of zero is refused', () => {
    for (const name of ['IMAGE_MAX_BYTES', 'IMAGE_MAX_PIXELS', 'IMAGE_TIMEOUT_MS', 'TURN_MAX_STEPS'])
      expect(() => readConfig({ [name]: '0' })).toThrow(name)
  })
})
