/**
 * Charts far from the view are laid out one by one once the page is there: with heights that are known, going back leads
 * to where one was.
 */
const charts = [...document.querySelectorAll<HTMLElement>('.numbers > .chart')];
/** Between one and the next, in milliseconds. */
const pause = 100;

addEventListener('load', () => setTimeout(layOutNext, 10 * pause));

function layOutNext(): void {
  charts.shift()?.style.setProperty('--far', 'visible');
  if (charts.length > 0) setTimeout(layOutNext, pause);
}
