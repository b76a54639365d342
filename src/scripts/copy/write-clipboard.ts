/** Puts a text on the clipboard; rejects where the browser does not let a page do so. */
export async function writeClipboard(text: string): Promise<void> {
  // Absent where the site is not served securely, whatever the types say.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard !== undefined) return clipboard.writeText(text);
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  // Deprecated, but nothing newer copies without a secure connection.
  const { execCommand } = document as { execCommand: (command: 'copy') => boolean };
  if (!execCommand.call(document, 'copy')) throw new Error('this browser does not let pages copy');
}
