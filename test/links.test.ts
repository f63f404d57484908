import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesEndingIn, root } from './source-imports.ts'

const pages = filesEndingIn('.md')

/** The page without its code, where brackets are no links and "#" no heading. */
const withoutCode = (text: string) => text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '``')

/** What a heading is called in a link: lower case, hyphens for spaces, other signs left out; "-1" behind a second one. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of text
    .replace(/^ *```[\s\S]*?^ *```$/gm, '')
    .matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
    let [own, times] = [anchor, 0]
    while (anchors.has(own)) own = `${anchor}-${++times}`
    anchors.add(own)
  }
  return anchors
}

/** Sentences that say which links of a page lead nowhere. */
function brokenLinks(
  page: string,
  text: string,
  read = (file: string) => readFileSync(join(root, file), 'utf8'),
) {
  const targets = [...withoutCode(text).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]: *(\S+)/gm)].map(
    ([, inline, reference]) => (inline ?? reference) as string,
  )
  return targets.flatMap((target) => {
    if (/^[a-z]+:/i.test(target)) return []
    const [path = '', anchor] = target.split('#').map(decodeURIComponent)
    const file = path === '' ? page : normalize(join(dirname(page), path))
    if (file.startsWith('..') || !existsSync(join(root, file)))
      return [`${page} links ${target}: no such file`]
    if (anchor === undefined || !file.endsWith('.md')) return []
    const there = anchorsOf(file === page ? text : read(file))
    return there.has(anchor) ? [] : [`${page} links ${target}: no such heading`]
  })
}

/** Links that are called as a file is, but lead to another one. */
function misnamedLinks(page: string, text: string): string[] {
  return [...text.matchAll(/\[`?([\w./-]+\.(?:ts|md|json))`?\]\(([^)\s#]+)[^)]*\)/g)]
    .filter(([, label = '', target = '']) => !/^[a-z]+:/i.test(target) && !target.endsWith(basename(label)))
    .map(([link]) => `${page} has ${link}`)
}

/** Files and folders that a page names in its words, such as `src/config.ts`. */
function missingPaths(page: string, text: string): string[] {
  const rooms = /^(?:api|chains|tools|src|evals|bench|sample|web|test|training|models|docs)\//
  const named = [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\s]+)`/g)].map(
    ([, name]) => name as string,
  )
  return named
    .filter((name) => rooms.test(name) && /^[\w./-]+$/.test(name) && !existsSync(join(root, name)))
    .map((name) => `${page} names ${name}`)
}

describe('the pages in Markdown', () => {
  test.each(pages)('%s links only what is there', (page) => {
    expect(brokenLinks(page, readFileSync(join(root, page), 'utf8'))).toEqual([])
  })

  test.each(pages)('%s calls every file by its name', (page) => {
    expect(misnamedLinks(page, readFileSync(join(root, page), 'utf8'))).toEqual([])
  })

  // A decision tells of the files of its day.
  test.each(pages.filter((page) => !page.startsWith('docs/decisions/')))(
    '%s names only files that are there',
    (page) => {
      expect(missingPaths(page, readFileSync(join(root, page), 'utf8'))).toEqual([])
    },
  )

  test('a link to a file or a heading that is not there is caught', () => {
    const page = '# One thing\n## `code`, and more\n## One thing\n'
    const links = (text: string) => brokenLinks('docs/evals.md', page + text, () => '# Set-up\n')
    expect(
      links('[a](#one-thing) [b](#code-and-more) [c](#one-thing-1) [d](astra.md#set-up) `[e](none.md)`'),
    ).toEqual([])
    expect(links('[a](../README.md "title") [b](https://example.org/none)\n[c]: ../api/main.ts')).toEqual([])
    expect(links('[a](none.md)')).toEqual(['docs/evals.md links none.md: no such file'])
    expect(links('[a]: ../none.ts')).toEqual(['docs/evals.md links ../none.ts: no such file'])
    expect(links('[a](#two)')).toEqual(['docs/evals.md links #two: no such heading'])
    expect(links('[a](astra.md#none)')).toEqual(['docs/evals.md links astra.md#none: no such heading'])
    expect(links('[a](../../elsewhere.md)')).toHaveLength(1)
  })

  test('a link that is called as another file is caught', () => {
    const text = '[main.ts](api/main.ts) [`src/a.ts`](../src/a.ts) [here](b.md) [relax.ts](src/relaxation.ts)'
    expect(misnamedLinks('a.md', text)).toEqual(['a.md has [relax.ts](src/relaxation.ts)'])
  })

  test('a file that is named and not there is caught', () => {
    expect(
      missingPaths('a.md', '`api/main.ts` `src/vision` `api/none.ts` `web/none` `POST /v1/none`'),
    ).toEqual(['a.md names api/none.ts', 'a.md names web/none'])
  })
})
