// Sets the switches as the address asks, or as they were last, before the text under them is drawn.
(() => {
  /** @type {Record<string, unknown>} */
  let settings = {};
  try {
    settings = JSON.parse(localStorage.getItem('shuangdu') ?? '{}') ?? {};
  } catch {
    // Nothing that can be read is remembered.
  }
  for (const [name, value] of new URLSearchParams(location.search)) settings[name] = value;
  /** @type {NodeListOf<HTMLInputElement>} */
  const inputs = document.querySelectorAll('input[data-setting]');
  for (const input of inputs) {
    if (!Object.hasOwn(settings, input.name)) continue;
    const chosen = settings[input.name] === input.value;
    if (chosen || input.type === 'checkbox') input.checked = chosen;
  }
})();
