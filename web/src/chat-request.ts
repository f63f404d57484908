import type { EditedWish, PickedGarment } from './answer.ts'

/** A message as it is sent; kept so that it can be sent again. */
export type ChatRequest = {
  readonly message: string
  readonly photos: readonly (Blob | { readonly url: string })[]
  readonly wish?: EditedWish
  readonly garments?: readonly PickedGarment[]
  /** The product that "it" means. */
  readonly about?: string
  /** What the conversation shows where there is no message to read. */
  readonly said?: string
}

type Fields = { readonly [name: string]: unknown }

/** The JSON of `POST /v1/chat` without its pictures. */
export const fieldsOf = (
  { message, wish, garments = [], about, said }: ChatRequest,
  threadId: string | null,
): Fields => ({
  message,
  ...(threadId === null ? {} : { thread_id: threadId }),
  ...(wish === undefined ? {} : { wish }),
  ...(garments.length === 0 ? {} : { garments }),
  ...(about === undefined ? {} : { about }),
  ...(said === undefined ? {} : { said }),
  // Each of several garments gets a row of its own.
  ...(garments.length > 1 ? { limit: Math.min(48, garments.length * 6) } : {}),
})

/** The body to send: a form where every photo is a file, else JSON with data URLs and addresses. */
export async function bodyOf(request: ChatRequest, threadId: string | null): Promise<FormData | string> {
  const fields = { ...fieldsOf(request, threadId), stream: true }
  const isForm = request.photos.every((photo) => photo instanceof Blob)
  if (!isForm) {
    const images = await Promise.all(
      request.photos.map(async (photo) => ({
        url: photo instanceof Blob ? await dataUrl(photo) : photo.url,
      })),
    )
    return JSON.stringify({ ...fields, images })
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  for (const photo of request.photos) form.append('images', photo as Blob, 'photo.jpg')
  return form
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** The request as a command line, for who builds upon the service; pictures by a name to fill in. */
export function curlOf(request: ChatRequest, threadId: string | null, origin: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
  const fields = fieldsOf(request, threadId)
  if (request.photos.length === 0)
    return `curl ${origin}/v1/chat \\\n  -H 'content-type: application/json' \\\n  -d ${quoted(JSON.stringify(fields))}`
  const parts = Object.entries(fields).map(([name, value]) =>
    quoted(`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`),
  )
  const files = request.photos.map((_, at) => quoted(`images=@photo-${at + 1}.jpg`))
  return [`curl ${origin}/v1/chat`, ...[...parts, ...files].map((part) => `-F ${part}`)].join(' \\\n  ')
}
