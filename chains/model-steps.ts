/** What `steps` calls a chat model that the planner stands in for: not `ok` where it did not answer, `ok` where it looked for nothing. */
export const chatModelStep = 'chat_model'

/** What `steps` calls a vision model that the built-in eye stands in for. */
export const visionModelStep = 'vision_model'

/** True of a step that a tool took. */
export const isToolStep = ({ tool }: { readonly tool: string }): boolean =>
  tool !== chatModelStep && tool !== visionModelStep
