import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/**
 * Where a feed's picture lies, so that the set may lie elsewhere: URLs stay, a path is looked for in the folders, in their order, and is
 * else below the first address among them; undefined where it is nowhere.
 */
export async function placeOf(picture: string, places: readonly string[]): Promise<string | undefined> {
  if (/^(https?|data):/i.test(picture)) return picture
  const sites = places.filter((place) => /^https?:/i.test(place))
  const folders = places.filter((place) => !sites.includes(place))
  // "/media/x.jpg" is a site's own path: of the folder here, unless the file lies there by its full name.
  for (const file of folders.flatMap((folder) => [
    resolve(folder, picture),
    resolve(join(folder, picture)),
  ])) {
    const found = await stat(file).catch(() => null)
    if (found?.isFile() === true) return file
  }
  const [site] = sites
  return site === undefined ? undefined : below(site, picture)
}

function below(site: string, picture: string): string | undefined {
  const base = site.endsWith('/') ? site : `${site}/`
  const path = picture.replace(/^\/+/, '')
  return URL.canParse(path, base) ? new URL(path, base).href : undefined
}
