import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { createProgressBar } from '../progress-bar.ts'
import { chooseDialogues } from './choose-dialogues.ts'
import { conversationReport, failureList, topicTable } from './conversation-report.ts'
import type { Dialogue } from './dialogue.ts'
import { dialogues } from './dialogues/dialogues.ts'
import { heldApart } from './held-apart/held-apart.ts'
import { comparisonReport, describeComparison } from './ideal-model/comparison-report.ts'
import type { Expression } from './ideal-model/express-calls.ts'
import { openBoth } from './ideal-model/play-both.ts'
import { openSampleShop, type SampleShop } from './open-sample-shop.ts'
import { readOptions, usage } from './options.ts'
import { runDialogue, type TurnReport } from './run-dialogue.ts'

/** The share of turns that must pass for the command to succeed. */
const goal = 0.95

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  const chosen = chooseDialogues(options.heldApart ? heldApart : dialogues, options.only)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const shop = await openSampleShop({ ...readConfig(), logLevel: 'error' }, options.dataDir)
  const bar = createProgressBar()
  const reports: TurnReport[] = []
  try {
    if (options.idealModel !== undefined) {
      await compareWithIdeal(chosen, { ...options, as: options.idealModel, shop, bar })
      return
    }
    for (const [place, dialogue] of chosen.entries()) {
      reports.push(...(await runDialogue(dialogue, { ...shop, signal: stop.signal })))
      bar.update({ stage: 'dialogues', done: place + 1, total: chosen.length })
    }
    bar.stop()
    const report = conversationReport(shop.stylist.modelName, reports)
    await mkdir(dirname(options.out), { recursive: true })
    await writeFile(options.out, `${JSON.stringify(report, null, 2)}\n`)
    console.log(`${failureList(reports)}\n`)
    console.log(
      `${report.dialogues} dialogues, answered by ${report.model}. Turns that passed every check:\n`,
    )
    console.log(topicTable(report))
    console.log(`\nWritten to ${options.out}.`)
    if (report.share < goal) process.exitCode = 1
  } finally {
    bar.stop()
    await shop.close()
  }
}

/** The share of turns in which an ideal model must show what the planner does. */
const goalOfIdeal = 0.97

async function compareWithIdeal(
  chosen: readonly Dialogue[],
  {
    as,
    shop,
    bar,
    out,
  }: { as: Expression; shop: SampleShop; bar: ReturnType<typeof createProgressBar>; out: string },
): Promise<void> {
  const both = await openBoth(shop.stylist.services, { as, photoOf: shop.photoOf })
  try {
    const turns = []
    for (const [place, dialogue] of chosen.entries()) {
      turns.push(...(await both.play(dialogue)))
      bar.update({ stage: 'dialogues', done: place + 1, total: chosen.length })
    }
    bar.stop()
    const report = comparisonReport(as, turns)
    await mkdir(dirname(out), { recursive: true })
    await writeFile(out, `${JSON.stringify(report, null, 2)}\n`)
    console.log(`${describeComparison(report)}\n\nWritten to ${out}.`)
    if (report.share < goalOfIdeal) process.exitCode = 1
  } finally {
    await both.close()
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  if (error.cause instanceof Error) console.error(error.cause.message)
  process.exitCode = 2
}
