/**
 * Has the site kept for reading offline, once the page is there and the browser has nothing to do. On
 * every page from the start, and so as short as can be.
 */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;

if (workers && import.meta.env.PROD) {
  const register = (): void => {
    // Where it is refused, as in some private windows, the site is as it would be without.
    workers.register(import.meta.env.BASE_URL.replace(/\/?$/, '/sw.js')).catch(() => null);
  };
  addEventListener('load', () => {
    if ('requestIdleCallback' in self) requestIdleCallback(register);
    else setTimeout(register);
  });
  // The one thing it says is that a newer version has been taken.
  workers.onmessage = () => document.querySelector('.newer p')?.removeAttribute('hidden');
}
