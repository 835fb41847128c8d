/** Whether what happens to `target` is for something that one types or chooses in. */
export function isForField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, select, [contenteditable], .monaco-editor") !== null
  );
}
