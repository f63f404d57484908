import { Client } from 'langsmith'
import type { Config } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'

/** LangSmith's client, as the config names it. Throws `invalid-config` where there is no key: then nothing is ever sent. */
export function openLangSmith({ apiKey, endpoint }: Config['langsmith']): Client {
  if (apiKey === undefined) {
    throw new AppError('invalid-config', 'Set LANGSMITH_API_KEY to send anything to LangSmith.')
  }
  return new Client({
    apiKey,
    apiUrl: endpoint ?? 'https://api.smith.langchain.com',
    omitTracedRuntimeInfo: true,
  })
}

/** Says what LangSmith refused; what it answered is kept as the cause. */
export async function orModelFailed<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('model-failed', `LangSmith could not ${what}`, { cause })
  }
}
