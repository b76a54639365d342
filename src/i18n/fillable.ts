type Message = string | ((...values: never[]) => string);

/**
 * Messages as data for a script that needs a few of them, not the interface's text whole: those that take
 * values have `{0}` and `{1}` in their places.
 */
export function fillable(messages: Readonly<Record<string, Message>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? message : (message as (...v: string[]) => string)('{0}', '{1}'),
    ]),
  );
}
