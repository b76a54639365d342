/** Marks what was searched for where a result leads, and takes the query out of the address again. */
const address = new URL(location.href);
const query = address.searchParams.get('q');

// The page of search keeps its own.
if (query !== null && document.querySelector('main .heading') !== null) {
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
  void import('./search/mark-query.ts').then(({ markQuery }) => {
    markQuery(query);
  });
}
