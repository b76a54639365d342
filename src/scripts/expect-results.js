// Leaves the tips on searching out where the address asks for something, before the page is drawn.
if (new URLSearchParams(location.search).get('q'))
  document.querySelector('.search-tips')?.setAttribute('hidden', '');
