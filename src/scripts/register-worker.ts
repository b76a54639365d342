import { whenIdle } from './when-idle.ts';

/** Has the site kept for reading offline, once the page is there and the browser has nothing to do. */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;

if (workers && import.meta.env.PROD) {
  whenIdle(() => void workers.register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`));
  // The one thing it says is that a newer version has been taken.
  workers.addEventListener('message', () => {
    document.querySelector('.newer p')?.removeAttribute('hidden');
  });
}
