import type { ToolsExpected } from '../dialogue.ts'
import type { AnsweredTurn } from './answered-turn.ts'
import { type Failure, failUnless } from './failure.ts'

const searching = ['search_products', 'filter_products', 'complete_outfit']

/** Checks which tools ran; a search that failed counts as one. */
export function checkTools({ search, uses }: ToolsExpected, { result }: AnsweredTurn): Failure[] {
  const used = result.steps.map(({ tool }) => tool)
  const got = `tools ${used.join(', ') || 'none'}`
  const searched = used.some((tool) => searching.includes(tool))
  return [
    ...failUnless(search === undefined || search === searched, search ? 'a search' : 'no search', got),
    ...failUnless(
      uses === undefined || used.some((tool) => uses.includes(tool)),
      `a call of ${uses?.join(' or ')}`,
      got,
    ),
  ]
}
