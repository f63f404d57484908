import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** As the sample's writer lists them: `image` is relative to the list. */
const listSchema = z.array(z.object({ title: z.string(), image: z.string() }))

export type Look = { readonly title: string; readonly image_url: string }

/** The starting pictures that a list names, as the page shows them; none where there is no list. */
export async function readLooks(list: string): Promise<Look[]> {
  const text = await readFile(list, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  return listSchema.parse(JSON.parse(text)).map(({ title, image }) => ({ title, image_url: `/${image}` }))
}
