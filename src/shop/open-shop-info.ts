import { access, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { parseShopInfo, type ShopInfo } from './shop-info.ts'

/** What the shop tells of itself in a language; null where it tells nothing. */
export type ShopInfoIn = (language: string) => Promise<ShopInfo | null>

const sampleInfo = resolve(import.meta.dirname, '../../sample/shop-info.md')

/**
 * What the shop's own file says, read when it is first asked for: `shop-info.de.md` beside `shop-info.md` is its German. Without
 * a file the sample shop has its own and no other shop has any. Throws `invalid-config` where the named file cannot be read.
 */
export async function openShopInfo({
  shopInfo,
  dataDir,
}: Pick<Config, 'shopInfo' | 'dataDir'>): Promise<ShopInfoIn> {
  const isNamed = shopInfo !== ''
  if (isNamed && !(await exists(shopInfo)))
    throw new AppError('invalid-config', `SHOP_INFO: there is no file ${shopInfo}.`)
  const read = new Map<string, Promise<ShopInfo | null>>()
  return async (language) => {
    if (!isNamed && !(await exists(join(dataDir, 'sample', 'state')))) return null
    const file = isNamed ? shopInfo : sampleInfo
    const known = read.get(language) ?? readInfo(file, language)
    read.set(language, known)
    return known
  }
}

async function readInfo(file: string, language: string): Promise<ShopInfo | null> {
  const own = file.replace(/(\.\w+)?$/, `.${language}$1`)
  const text = await readFile((await exists(own)) ? own : file, 'utf8').catch(() => null)
  return text === null ? null : parseShopInfo(text)
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
