import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

const leftOut = ['node_modules', '.git', '.data', 'dist', 'out', '.venv']

/** Every file of the repository with one of these endings, relative to its root, with "/" between folders. */
export function filesEndingIn(...endings: readonly string[]): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return leftOut.includes(entry.name) ? [] : inside(path)
      return endings.some((ending) => path.endsWith(ending)) ? [path.split(sep).join('/')] : []
    })
  return inside('').sort()
}

/** The files that this text imports by a relative path, types too, whether at the top or when it needs them. */
export function importsIn(text: string, file: string): string[] {
  const specifiers = text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)
  return [...specifiers].map(([, specifier]) =>
    relative(root, resolve(root, dirname(file), specifier as string))
      .split(sep)
      .join('/'),
  )
}

/** Every TypeScript file with what it imports. */
export const sourceImports: ReadonlyMap<string, readonly string[]> = new Map(
  filesEndingIn('.ts').map((file) => [file, importsIn(readFileSync(join(root, file), 'utf8'), file)]),
)
