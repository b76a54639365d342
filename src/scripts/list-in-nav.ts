/** Has the section nav lead to the reader's own list of words while there is one, however it comes to change. */
let isLoaded = false;

show();
for (const change of ['listchange', 'storage']) addEventListener(change, show);

/** Nothing is loaded for it before a word is listed. */
function show(): void {
  try {
    if (!isLoaded && !localStorage.getItem('shuangdu-words')) return;
  } catch {
    return;
  }
  isLoaded = true;
  void import('./count-list.ts').then(({ countLists }) => {
    countLists();
  });
}
