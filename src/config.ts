import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from './errors.ts'

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')

/** Names separated by commas. */
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  )

/** A collection's name, short enough that "_about" can follow it. */
const collectionName = z
  .string()
  .regex(/^[a-zA-Z]\w{0,41}$/, 'must be letters, digits and underscores, at most 42')

const dayMs = 86_400_000

/** Where a catalogue can be kept. */
export const productIndexes = ['lancedb', 'astra'] as const

/** The chat model where a key or an endpoint is given and no model. */
export const unnamedModel = 'gpt-5-mini'

/** Every environment variable that the service reads; `.env.example` explains each. */
export const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  API_KEYS: z.string().default(''),
  OPEN_WRITES: flag.default(false),
  REQUIRE_KEY: flag.default(false),
  ALLOWED_HOSTS: list,
  ALLOWED_ORIGINS: list,
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  RATE_LIMIT: z.coerce.number().int().min(0).optional(),
  RATE_LIMIT_TURNS: z.coerce.number().int().min(0).optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SAMPLE_CATALOGUE: flag.default(true),
  SHOP_INFO: z.string().default(''),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional(),
  CHAT_MODEL: z.string().default(unnamedModel),
  OPENAI_API: z.enum(['completions', 'responses']).default('completions'),
  MODEL_TIMEOUT_MS: z.coerce.number().int().positive().default(20_000),
  CHAT_MEMORY_TOKENS: z.coerce.number().int().min(200).default(2_000),
  EMBEDDING_MODEL: z.string().default(''),
  EMBEDDING_API_KEY: z.string().optional(),
  EMBEDDING_BASE_URL: z.url().optional(),
  HUB_TIMEOUT_MS: z.coerce.number().int().positive().default(30_000),
  HF_HOME: z.string().default(join(homedir(), '.cache/huggingface')),
  VISION_MODEL: z.string().default(''),
  EAR: flag.default(true),
  PRODUCT_INDEX: z.enum(productIndexes).default('lancedb'),
  THREADS: z.enum(['sqlite', 'astra']).default('sqlite'),
  THREAD_DAYS: z.coerce.number().min(0).default(0),
  ASTRA_DB_API_ENDPOINT: z.url().optional(),
  ASTRA_DB_APPLICATION_TOKEN: z.string().optional(),
  ASTRA_DB_USERNAME: z.string().optional(),
  ASTRA_DB_PASSWORD: z.string().optional(),
  ASTRA_DB_KEYSPACE: z
    .string()
    .regex(/^\w{1,48}$/)
    .default('default_keyspace'),
  ASTRA_DB_PRODUCTS: collectionName.default('fashion_buddy_products'),
  ASTRA_DB_THREADS: collectionName.default('fashion_buddy_threads'),
  ASTRA_DB_THREAD_DAYS: z.coerce.number().min(0).optional(),
  ASTRA_DB_TIMEOUT_MS: z.coerce.number().int().positive().default(10_000),
  ASTRA_DB_VECTORIZE: z
    .string()
    .regex(/^[^/]+\/.+$/, 'must read PROVIDER/MODEL')
    .optional(),
  LANGSMITH_API_KEY: z.string().optional(),
  LANGSMITH_TRACING: flag.default(false),
  LANGSMITH_PROJECT: z.string().default('fashion-buddy'),
  LANGSMITH_ENDPOINT: z.url().optional(),
  IMAGE_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(10 * 1024 * 1024),
  IMAGE_MAX_PIXELS: z.coerce.number().int().positive().default(40_000_000),
  IMAGE_TIMEOUT_MS: z.coerce.number().int().positive().default(10_000),
  IMAGE_ALLOW_PRIVATE_HOSTS: flag.default(false),
  TURN_TIMEOUT_MS: z.coerce.number().int().positive().default(60_000),
  TURN_MAX_STEPS: z.coerce.number().int().positive().default(8),
  TURN_MAX_TOKENS: z.coerce.number().int().positive().default(60_000),
})

export type Environment = z.output<typeof environmentSchema>

export type Config = ReturnType<typeof toConfig> & {
  /** Keys and passwords of the environment. */
  readonly secrets: readonly string[]
}

/** Reads the environment; an empty variable counts as unset. Throws `invalid-config` naming each wrong variable. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const set = Object.entries(env).filter(([, value]) => value !== '')
  const parsed = environmentSchema.safeParse(Object.fromEntries(set))
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new AppError('invalid-config', `Check these environment variables. ${problems.join('; ')}`)
  }
  const { ASTRA_DB_VECTORIZE: vectorize, PRODUCT_INDEX: index } = parsed.data
  if (vectorize !== undefined && index !== 'astra')
    throw new AppError('invalid-config', 'ASTRA_DB_VECTORIZE needs PRODUCT_INDEX=astra.')
  return { ...toConfig(parsed.data), secrets: secretsOf(set) }
}

/** What must never leave the process: the values of variables that are named like keys, those of providers' packages too. */
const secretsOf = (set: readonly (readonly [string, string | undefined])[]): string[] =>
  set.flatMap(([name, value = '']) =>
    /(?:KEYS?|TOKEN|SECRET|PASSWORD|CREDENTIALS)$/i.test(name) ? value.split(/[,\s]+/).filter(isLong) : [],
  )

/** A short value would stand in ordinary words. */
const isLong = (value: string) => value.length >= 8

function toConfig(env: Environment) {
  return {
    server: {
      port: env.PORT,
      host: env.HOST,
      /** Who may do what: `api/access` reads it. */
      access: {
        keys: env.API_KEYS,
        openWrites: env.OPEN_WRITES,
        requireKey: env.REQUIRE_KEY,
        allowedHosts: env.ALLOWED_HOSTS,
        allowedOrigins: env.ALLOWED_ORIGINS,
        trustProxy: env.TRUST_PROXY,
        /** Requests a minute; undefined is the default, which depends on the host. */
        rateLimit: env.RATE_LIMIT,
        rateLimitTurns: env.RATE_LIMIT_TURNS,
      },
    },
    dataDir: resolve(env.DATA_DIR),
    logLevel: env.LOG_LEVEL,
    sampleCatalogue: env.SAMPLE_CATALOGUE,
    /** The file in which the shop tells of itself; '' is none, or the sample shop's own. */
    shopInfo: env.SHOP_INFO === '' ? '' : resolve(env.SHOP_INFO),
    chat: {
      /** True when a key or an endpoint is given; otherwise the built-in planner answers. */
      enabled: env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined,
      apiKey: env.OPENAI_API_KEY,
      baseUrl: env.OPENAI_BASE_URL,
      model: env.CHAT_MODEL,
      /** Which of OpenAI's two protocols is spoken. */
      api: env.OPENAI_API,
      /** The longest that one call of a model may take. */
      timeoutMs: env.MODEL_TIMEOUT_MS,
      /** Tokens of past turns that a chat model is sent as they were said; what is older is summarized. */
      memoryTokens: env.CHAT_MEMORY_TOKENS,
    },
    /** The encoder to use; '' is the built-in one. `src/encoder/open.ts` says which others there are. */
    encoder: {
      model: env.EMBEDDING_MODEL,
      /** Of a provider of `@langchain/community`, whose own variable counts without it, or of the hub; so is the address. */
      apiKey: env.EMBEDDING_API_KEY,
      baseUrl: env.EMBEDDING_BASE_URL,
      hub: {
        /** Where the hub's own tools keep what they fetched. */
        cacheDir: resolve(env.HF_HOME),
        /** Where this service keeps what it fetches from there. */
        downloads: join(resolve(env.DATA_DIR), 'models'),
        /** The longest that the hub may send nothing while a model is fetched. */
        timeoutMs: env.HUB_TIMEOUT_MS,
      },
    },
    /** The vision model to use; '' is the built-in eye. `src/vision/open.ts` says which others there are. */
    vision: { model: env.VISION_MODEL },
    /** Whether the ear reads a message before the rules do. */
    ear: env.EAR,
    /** Where the catalogue and the conversations are kept. */
    productIndex: env.PRODUCT_INDEX,
    threads: env.THREADS,
    /** How long a thread is kept after its last turn, milliseconds; 0 keeps it. */
    threadTtlMs: env.THREAD_DAYS * dayMs,
    astra: {
      endpoint: env.ASTRA_DB_API_ENDPOINT,
      token: env.ASTRA_DB_APPLICATION_TOKEN,
      /** Of a self-hosted Data API; with them no token is needed. */
      username: env.ASTRA_DB_USERNAME,
      password: env.ASTRA_DB_PASSWORD,
      keyspace: env.ASTRA_DB_KEYSPACE,
      /** Names of collections. */
      products: env.ASTRA_DB_PRODUCTS,
      threads: env.ASTRA_DB_THREADS,
      /** The same for threads in Astra DB. */
      threadTtlMs: (env.ASTRA_DB_THREAD_DAYS ?? env.THREAD_DAYS) * dayMs,
      /** The longest that one read may take, retries included; a write may take three times that. */
      timeoutMs: env.ASTRA_DB_TIMEOUT_MS,
      /** The embedding service that the database is to use for words, "provider/model". */
      vectorize: env.ASTRA_DB_VECTORIZE,
    },
    langsmith: {
      enabled: env.LANGSMITH_TRACING && env.LANGSMITH_API_KEY !== undefined,
      apiKey: env.LANGSMITH_API_KEY,
      project: env.LANGSMITH_PROJECT,
      endpoint: env.LANGSMITH_ENDPOINT,
    },
    image: {
      maxBytes: env.IMAGE_MAX_BYTES,
      maxPixels: env.IMAGE_MAX_PIXELS,
      timeoutMs: env.IMAGE_TIMEOUT_MS,
      allowPrivateHosts: env.IMAGE_ALLOW_PRIVATE_HOSTS,
    },
    turn: { timeoutMs: env.TURN_TIMEOUT_MS, maxSteps: env.TURN_MAX_STEPS, maxTokens: env.TURN_MAX_TOKENS },
  }
}
