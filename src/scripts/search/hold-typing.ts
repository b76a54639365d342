/**
 * Keeps what is typed from the page, which would obey it as keys, while there is no field for it yet. Calling what it
 * gives ends that, and gives what was typed.
 */
export function holdTyping(): () => string {
  let typed = '';
  const hold = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || altKey || key.length !== 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    typed += key;
  };
  addEventListener('keydown', hold, { capture: true });
  return () => {
    removeEventListener('keydown', hold, { capture: true });
    return typed;
  };
}
