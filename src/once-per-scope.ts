import { getScope, type Scope } from './scope.ts';

/** Makes something once for what is being built; in development anew on every call. */
export function oncePerScope<T>(make: () => Promise<T>): () => Promise<T> {
  let made: { scope: Scope | undefined; value: Promise<T> } | undefined;
  return () => {
    const scope = getScope();
    if (made?.scope !== scope || made === undefined || import.meta.env.DEV)
      made = { scope, value: make() };
    return made.value;
  };
}
