/** A check that a turn did not pass. */
export type Failure = { readonly expected: string; readonly got: string }

/** No failure where it holds. */
export const failUnless = (holds: boolean, expected: string, got: string): Failure[] =>
  holds ? [] : [{ expected, got }]
