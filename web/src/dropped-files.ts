/** Files dropped anywhere on the page, or pasted into it. */
export function watchFiles(handlers: {
  onDragging: (dragging: boolean) => void
  onFiles: (files: File[]) => void
}): void {
  const { onDragging, onFiles } = handlers
  // Entering a child leaves its parent: only the balance says whether the pointer is still over the page.
  let depth = 0
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

  window.addEventListener('dragenter', (event) => {
    if (!holdsFiles(event)) return
    depth++
    onDragging(true)
  })
  window.addEventListener('dragleave', (event) => {
    if (!holdsFiles(event)) return
    depth = Math.max(0, depth - 1)
    if (depth === 0) onDragging(false)
  })
  window.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    depth = 0
    onDragging(false)
    onFiles([...(event.dataTransfer?.files ?? [])])
  })
  window.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  })
}
