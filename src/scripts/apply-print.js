// Sets the form of the page to print from as the address asks, or as the reader reads and printed last,
// before the sheet beside it is drawn; nothing changes it afterwards but the reader.
(() => {
  const american = /^en-(US|CA)$/.test(navigator.language);
  /** @type {Record<string, unknown>} */
  const chosen = { paper: american ? 'letter' : 'a4' };
  try {
    Object.assign(chosen, JSON.parse(localStorage.getItem('shuangdu') ?? '{}'));
  } catch {
    // Nothing that can be read is remembered.
  }
  Object.assign(chosen, Object.fromEntries(new URLSearchParams(location.search)));
  const only = /^#only-(.+)/.exec(location.hash)?.[1];
  if (only !== undefined) chosen.sections = only;
  /** @type {NodeListOf<HTMLInputElement>} */
  const inputs = document.querySelectorAll('.print-form input');
  for (const input of inputs) {
    if (!Object.hasOwn(chosen, input.name)) continue;
    const isChosen = String(chosen[input.name]).split(',').includes(input.value);
    if (isChosen || input.type === 'checkbox') input.checked = isChosen;
  }
  dispatchEvent(new Event('change'));
})();
