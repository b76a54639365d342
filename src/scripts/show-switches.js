// Has the root say which switches are on, by classes, as styles ask it for them: `view-zh`, `pinyin-on`.
(() => {
  const { classList } = document.documentElement;
  const show = () => {
    /** @type {NodeListOf<HTMLInputElement>} */
    const inputs = document.querySelectorAll('input[data-setting], .print-form input');
    for (const { id, checked } of inputs) if (id) classList.toggle(id, checked);
  };
  show();
  // Before whatever else follows a change, and when the browser has brought back a form as it was.
  for (const event of ['change', 'pageshow']) addEventListener(event, show, { capture: true });
  // Switches go back only after the event.
  addEventListener('reset', () => setTimeout(show), { capture: true });
})();
