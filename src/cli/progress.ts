/** Input longer than this, in bytes, takes long enough for a person to wonder. */
const long = 500_000;

/** Says on a terminal what is being done with long input, on one line that is gone in the end. */
export interface Progress {
  say: (text: string) => void;
  end: () => void;
}

/** Progress on standard error: only on a terminal, and only for input of so many bytes that it takes a while. */
export function progressOf(bytes: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || bytes < long) return { say: () => undefined, end: () => undefined };
  const clear = '\r\u001b[2K';
  return {
    say: (text) => stderr.write(`${clear}${text} …`),
    end: () => stderr.write(clear),
  };
}
