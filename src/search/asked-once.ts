import type { SearchIndex } from './ask-index.ts';

/** An index that looks up nothing twice: ways to take a query have words in common. */
export function askedOnce(index: SearchIndex): SearchIndex {
  const answers = new Map<string, ReturnType<SearchIndex['search']>>();
  return {
    search: (term, options) => {
      const key = JSON.stringify([term, options.filters]);
      const answer = answers.get(key) ?? index.search(term, options);
      answers.set(key, answer);
      return answer;
    },
  };
}
