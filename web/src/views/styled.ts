import { noChange } from 'lit-html'
import {
  Directive,
  type DirectiveParameters,
  directive,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit-html/directive.js'

type Styles = Readonly<Record<string, string>>

/** Sets styles of an element by script: a style attribute is what the page's security policy refuses. */
class StyledDirective extends Directive {
  constructor(part: PartInfo) {
    super(part)
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('styled() stands in a tag, outside of attributes.')
  }
  render(_styles: Styles) {
    return noChange
  }
  override update(part: ElementPart, [styles]: DirectiveParameters<this>) {
    Object.assign((part.element as HTMLElement).style, styles)
    return noChange
  }
}

export const styled = directive(StyledDirective)
