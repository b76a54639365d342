const region = document.createElement('p');
region.className = 'sr-only';
region.setAttribute('aria-live', 'polite');
document.body.append(region);

/** Has screen readers say something. */
export function say(text: string): void {
  region.textContent = '';
  // A region that changes as it appears is not read out.
  setTimeout(() => {
    region.textContent = text;
  }, 100);
}
