// Stands before the script of every page: see `toPage`.

/** Texts are set as text, never as markup. */
// biome-ignore lint/correctness/noUnusedVariables: the pages' scripts use it
const byId = (id) => document.getElementById(id)

/** An element with its children; an attribute that is null, undefined or false is left out, as a child that is null or empty is. */
// biome-ignore lint/correctness/noUnusedVariables: the pages' scripts use it
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value)
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ''))
  return element
}
