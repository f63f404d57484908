import { writeFile } from 'node:fs/promises'
import { renderTypes } from './render-types.ts'

/** `npm run client`: writes the client's types anew from the service's document. */
await writeFile(new URL('types.ts', import.meta.url), await renderTypes())
