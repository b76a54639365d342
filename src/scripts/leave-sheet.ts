/**
 * Closes a sheet once the focus has left it: it would lie over what has the focus then (WCAG 2.4.11). The card sees to
 * that itself, as it may open anew by then.
 */
document.addEventListener('focusout', ({ target, relatedTarget: next }) => {
  const sheet =
    target instanceof Element ? target.closest<HTMLElement>('.sheet[popover]:not(#card)') : null;
  if (!sheet || !(next instanceof Element) || sheet.contains(next)) return;
  if (next.matches(`[popovertarget="${sheet.id}"]`)) return;
  // A sheet that is closed while the focus is on its way takes it back.
  setTimeout(() => {
    sheet.hidePopover();
  });
});
