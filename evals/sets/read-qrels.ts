import { readFile } from 'node:fs/promises'
import { AppError } from '../../src/errors.ts'

const header = 'query-id\tcorpus-id\tscore'

/** Judgments in BEIR's columns: query, product, whole-number grade. Throws `invalid-request` naming the wrong line. */
export async function readQrels(file: string): Promise<Map<string, Map<string, number>>> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/)
  if (lines[0] !== header)
    throw new AppError('invalid-request', `${file}:1 should read "query-id corpus-id score"`)
  const qrels = new Map<string, Map<string, number>>()
  for (const [place, line] of lines.slice(1).entries()) {
    if (line === '') continue
    const [query, product, grade] = line.split('\t')
    if (!query || !product || !/^-?\d+$/.test(grade ?? '')) {
      throw new AppError('invalid-request', `${file}:${place + 2} is not "query-id corpus-id score"`)
    }
    const judgments = qrels.get(query) ?? new Map<string, number>()
    qrels.set(query, judgments.set(product, Number(grade)))
  }
  return qrels
}
