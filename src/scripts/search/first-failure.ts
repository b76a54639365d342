/** What Pagefind fetches. */
const fetched = /\/pagefind-entry\.json|\.pagefind|\.pf_\w+/;

let fail: ((error: unknown) => void) | undefined;

/**
 * Rejects with why the next file of Pagefind’s has not come, and never resolves. Pagefind itself looks on as if the file
 * were empty, and finds nothing, or waits for it for ever.
 */
export function firstFailure(): Promise<never> {
  if (fail === undefined) watch();
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  failure.catch(() => undefined);
  return failure;
}

/** Looks at what is fetched, as Pagefind has no other way to be asked. */
function watch(): void {
  const { fetch: fetchFile } = globalThis;
  globalThis.fetch = async (...asked: Parameters<typeof fetch>) => {
    const [address] = asked;
    const name = address instanceof Request ? address.url : String(address);
    if (!fetched.test(name)) return fetchFile(...asked);
    try {
      const response = await fetchFile(...asked);
      if (!response.ok) throw new Error(`${response.status}: ${name}`);
      return response;
    } catch (error) {
      fail?.(error);
      throw error;
    }
  };
}
