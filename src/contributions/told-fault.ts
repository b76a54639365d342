/** A fault as one process can tell another: with what the system says of it, which errors lose on the way. */
export interface ToldFault {
  message: string;
  stack?: string | undefined;
  /** Its code, path and hint. */
  more: Readonly<Record<string, string>>;
}

const told = ['name', 'code', 'path', 'hint'];

/** Makes a fault ready to be told. */
export function faultOf(error: unknown): ToldFault {
  if (!(error instanceof Error)) return { message: String(error), more: {} };
  const more = told.flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return { message: error.message, stack: error.stack, more: Object.fromEntries(more) };
}

/** The fault as it was before it was told. */
export function errorOf({ message, stack, more }: ToldFault): Error {
  return Object.assign(new Error(message), stack === undefined ? {} : { stack }, more);
}
