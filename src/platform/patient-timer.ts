/** So many looks at the clock make up one wait. */
const looks = 20

/**
 * Calls back after so many milliseconds in which the event loop ran: time it stood still counts little, since what was waited for
 * may have come meanwhile and gone unheard. Gives what stops it.
 */
export function patientTimer(ms: number, done: () => void): () => void {
  let left = looks
  const look = () => {
    if (--left > 0) timer = setTimeout(look, ms / looks)
    // What arrived in the same turn of the loop is heard first.
    else timer = setTimeout(done, 0)
  }
  let timer = setTimeout(look, ms / looks)
  return () => clearTimeout(timer)
}
