import { SingleBar } from 'cli-progress'

export type Progress = { readonly stage: string; readonly done: number; readonly total: number }

/** One bar for each stage on a terminal; nothing where output goes to a file. */
export function createProgressBar() {
  const bar = new SingleBar({
    format: '{stage} [{bar}] {value}/{total} | {eta_formatted}',
    noTTYOutput: false,
  })
  let current = ''
  const update = ({ stage, done, total }: Progress) => {
    if (stage !== current) {
      if (current !== '') bar.stop()
      current = stage
      bar.start(total, done, { stage })
    }
    bar.update(done, { stage })
  }
  const stop = () => {
    if (current !== '') bar.stop()
    current = ''
  }
  return { update, stop }
}
