import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { isDataUrl, readDataUrl } from '../image/data-url.ts'
import { fetchImage } from '../image/fetch-image.ts'
import { tooManyBytes } from '../image/image-limits.ts'
import { picturePath } from './store-picture.ts'

/** Where pictures named by path may lie. */
export type PictureFolders = {
  /** No picture outside of it is read. */
  readonly root: string
  /** Paths are tried against the root and then against this folder, the feed's own. */
  readonly feed: string
  /** The http(s) address that paths are relative to where no file lies here. */
  readonly site?: string
}

/** A picture found, not yet read. */
export type PictureSource = {
  /** Changes when the picture's file does; "url" for a remote picture. */
  readonly glance: string
  /** True when the service itself must serve the picture. */
  readonly local: boolean
  /** The SHA-256 of its bytes, where it is known and it need not be read. */
  readonly content?: string
  /** The address of a remote picture, where it is not the reference itself. */
  readonly url?: string
  readonly read: (options: { signal?: AbortSignal }) => Promise<Uint8Array>
}

/**
 * Finds the picture that a row names: an http(s) URL, a data URL, one of our own "/images/…", a path within `folders`
 * (null: no paths, as for rows that came over the network), or else a path of the site that the product's `page` is on. Throws `invalid-image` or `image-url-forbidden`.
 */
export async function findPicture(
  reference: string,
  { config, folders, page }: { config: Config; folders: PictureFolders | null; page?: string | null },
): Promise<PictureSource> {
  if (isDataUrl(reference))
    return { glance: 'data', local: true, read: async () => readDataUrl(reference, config.image) }
  if (/^https?:\/\//i.test(reference))
    return { glance: 'url', local: false, read: (options) => fetchImage(reference, config.image, options) }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(reference))
    throw new AppError(
      'image-url-forbidden',
      'A picture is a path, or a URL that begins with http:, https: or data:image/.',
    )
  const file =
    picturePath(config.dataDir, reference) ?? (folders === null ? null : await findFile(reference, folders))
  const found = file === null ? null : await stat(file).catch(() => null)
  const remote =
    found?.isFile() === true ? null : (belowSite(folders?.site, reference) ?? onSiteOf(page, reference))
  if (remote !== null)
    return {
      glance: 'url',
      local: false,
      url: remote,
      read: (options) => fetchImage(remote, config.image, options),
    }
  if (file === null || found === null || !found.isFile())
    throw new AppError('invalid-image', `The picture ${shorten(reference)} was not found.`)
  if (found.size > config.image.maxBytes) throw tooManyBytes(config.image.maxBytes)
  return {
    glance: `${found.size}-${Math.round(found.mtimeMs)}`,
    local: true,
    read: ({ signal }) => readLocal(file, reference, signal),
  }
}

/** "/r/j/rj.jpg" below https://shop.example/media/catalog/product, which it never leaves. */
function belowSite(site: string | undefined, reference: string): string | null {
  if (site === undefined) return null
  const base = new URL(site.endsWith('/') ? site : `${site}/`)
  const path = reference.replace(/^[/\\]+/, '')
  const url = URL.canParse(path, base) ? new URL(path, base) : null
  return url?.href.startsWith(base.href) === true ? url.href : null
}

/** "/media/x.jpg" of a product that is at https://shop.example/p/x: https://shop.example/media/x.jpg. */
function onSiteOf(page: string | null | undefined, reference: string): string | null {
  if (!page || !/^https?:\/\//i.test(page) || !/^\/(?!\/)/.test(reference) || !URL.canParse(reference, page))
    return null
  return new URL(reference, page).href
}

async function findFile(reference: string, { root, feed }: PictureFolders): Promise<string | null> {
  // "/media/x.jpg" is a site's own path: of the folder here, unless the file lies there by its full name.
  const path = reference.replace(/[?#].*$/, '').replace(/^[/\\]+/, '')
  const paths = [reference, path, asPath(path)]
  const candidates = [root, feed].flatMap((folder) => paths.map((each) => resolve(folder, each)))
  const inside = [...new Set(candidates)].filter((file) => isInside(root, file))
  if (inside.length === 0 || reference.includes('\0'))
    throw new AppError(
      'image-url-forbidden',
      `The picture ${shorten(reference)} lies outside the images folder.`,
    )
  for (const file of inside) if (await stat(file).catch(() => null)) return file
  return null
}

/** "my%20photo.jpg" and "media\\a.jpg" as this system writes them. */
function asPath(path: string): string {
  const slashes = path.replaceAll('\\', '/')
  try {
    return decodeURIComponent(slashes).replace(/^\/+/, '')
  } catch {
    return slashes
  }
}

function isInside(root: string, file: string): boolean {
  const path = relative(resolve(root), file)
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

const shorten = (reference: string) => JSON.stringify(join(reference).slice(-120))

async function readLocal(
  file: string,
  reference: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  try {
    return await readFile(file, { signal })
  } catch (cause) {
    if (signal?.aborted) throw new AppError('canceled', 'The ingest was canceled.', { cause })
    throw new AppError('invalid-image', `The picture ${shorten(reference)} cannot be read.`, { cause })
  }
}
