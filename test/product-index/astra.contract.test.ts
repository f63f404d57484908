import { afterAll, beforeAll } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { connectAstra } from '../../src/platform/astra/connect.ts'
import { openAstraIndex } from '../../src/product-index/astra/astra-index.ts'
import { productIndexContract } from '../contracts/product-index.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'

const encoder = { id: 'fake@1', dimension: 4 }
let api: DataApi
let cutShort: DataApi
let wordless: DataApi
beforeAll(async () => {
  api = await openDataApi()
  cutShort = await openDataApi({ sortedPage: 20 })
  wordless = await openDataApi({ lexicalAvailable: false })
})
afterAll(() => Promise.all([api, cutShort, wordless].map((each) => each.close())))

async function openEmpty({ endpoint, token }: DataApi) {
  const { astra } = readConfig({ ASTRA_DB_API_ENDPOINT: endpoint, ASTRA_DB_APPLICATION_TOKEN: token })
  const { db, close } = await connectAstra({ astra })
  for (const { name } of await db.listCollections()) await db.collection(name).deleteMany({})
  return openAstraIndex({ db, name: 'products', encoder, timeoutMs: 5_000, disconnect: close })
}

productIndexContract('Astra DB', () => openEmpty(api))
productIndexContract('Astra DB that cuts its pages short', () => openEmpty(cutShort))
productIndexContract('Astra DB without lexical search', () => openEmpty(wordless))
