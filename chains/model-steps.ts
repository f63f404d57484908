/** What `steps` calls a chat model that the planner stands in for: not `ok` where it did not answer, `ok` where it looked for nothing. */
export const chatModelStep = 'chat_model'

/** What `steps` calls a vision model that the built-in eye stands in for. */
export const visionModelStep = 'vision_model'

/** What `steps` calls an encoder that failed: what was found was then found by words, attributes and filters. */
export const encoderStep = 'encoder'

const modelSteps: readonly string[] = [chatModelStep, visionModelStep, encoderStep]

/** True of a step that a tool took. */
export const isToolStep = ({ tool }: { readonly tool: string }): boolean => !modelSteps.includes(tool)
