/** Does something when the page has loaded and the browser has nothing to do. */
export function whenIdle(task: () => void): void {
  const idle =
    (self.requestIdleCallback as typeof self.requestIdleCallback | undefined) ?? setTimeout;
  if (document.readyState === 'complete') idle(task);
  else addEventListener('load', () => void idle(task));
}
