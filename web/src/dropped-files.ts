import { pictureAddress } from './picture-address.ts'

/** Files dropped anywhere on the page, or pasted into it, and pictures of other pages by their address. */
export function watchFiles(handlers: {
  onDragging: (dragging: boolean) => void
  onFiles: (files: File[]) => void
  onAddress: (address: string) => void
}): void {
  const { onDragging, onFiles, onAddress } = handlers
  // Entering a child leaves its parent: only the balance says whether the pointer is still over the page.
  let depth = 0
  const holdsPhoto = ({ dataTransfer }: DragEvent) =>
    dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list') ?? false
  const end = () => {
    depth = 0
    onDragging(false)
  }

  window.addEventListener('dragenter', (event) => {
    if (!holdsPhoto(event)) return
    depth++
    onDragging(true)
  })
  window.addEventListener('dragleave', (event) => {
    if (!holdsPhoto(event)) return
    depth = Math.max(0, depth - 1)
    if (depth === 0) onDragging(false)
  })
  window.addEventListener('dragover', (event) => {
    if (holdsPhoto(event)) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    if (!holdsPhoto(event)) return
    event.preventDefault()
    end()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) return onFiles(files)
    const address = event.dataTransfer?.getData('text/uri-list').split('\n')[0] ?? ''
    if (/^https?:/i.test(address)) onAddress(address.trim())
  })
  window.addEventListener('dragend', end)
  window.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    const address = pictureAddress(event.clipboardData?.getData('text/plain') ?? '')
    if (files.length === 0 && address === null) return
    event.preventDefault()
    if (files.length > 0) onFiles(files)
    else if (address !== null) onAddress(address)
  })
}
