import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What keeps a fresh profile from looking at the network or asking the user anything. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
};
/** WebDriver's names of keys that have no character of their own. */
const keys: Record<string, string> = {
  Control: '\uE009',
  Enter: '\uE006',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
};
const patience = 60_000;

/** The Firefox of this machine, if it has one; `FIREFOX_PATH` names another. */
export function firefoxPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    process.env.FIREFOX_PATH ?? '',
    ...folders.flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path !== '' && existsSync(path));
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: { level?: string; text?: string };
}

/** A Firefox led by WebDriver BiDi, the standard that it speaks by itself, without a driver. */
export class Firefox {
  /** What pages have complained of. */
  readonly complaints: string[] = [];
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #context = '';
  #last = 0;

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      this.#hear(JSON.parse(String(data)) as Answer);
    });
  }

  static async start(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'shuangdu-firefox-'));
    const written = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), written.join('\n'));
    const process = spawn(path, [
      ...['--headless', '--no-remote', '--profile', profile],
      ...['--width', '1280', '--height', '800', '--remote-debugging-port', '0'],
    ]);
    const socket = new WebSocket(`${await listeningAt(process)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const firefox = new Firefox(process, profile, socket);
    await firefox.#ask('session.new', { capabilities: {} });
    await firefox.#ask('session.subscribe', { events: ['log.entryAdded'] });
    // The window that Firefox starts with is never in front, and buttons there take no keys.
    const { context } = await firefox.#ask<{ context: string }>('browsingContext.create', {
      type: 'window',
    });
    firefox.#context = context;
    return firefox;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#socket.close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async goto(url: string): Promise<void> {
    await this.#ask('browsingContext.navigate', {
      context: this.#context,
      url,
      wait: 'complete',
    });
  }

  async reload(): Promise<void> {
    await this.#ask('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  /** Runs a function in every page from now on, before the page's own scripts. */
  async before<Value>(run: (value: Value) => void, value: Value): Promise<void> {
    await this.#ask('script.addPreloadScript', {
      functionDeclaration: `() => { (${String(run)})(${JSON.stringify(value)}); }`,
    });
  }

  /** What a function gives in the page. */
  async evaluate<Result, Value>(
    run: (value: Value) => Result | Promise<Result>,
    value: Value,
  ): Promise<Result> {
    const { result, exceptionDetails } = await this.#ask<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify({ value: await (${String(run)})(${JSON.stringify(value)}) })`,
      awaitPromise: true,
      target: { context: this.#context },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return (JSON.parse(result?.value ?? '{}') as { value: Result }).value;
  }

  /** Presses keys together: `press('Control', 'k')`. */
  async press(...names: string[]): Promise<void> {
    const values = names.map((name) => keys[name] ?? name);
    await this.#act('key', [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  /** Clicks on the first visible element of a selector. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate((wanted) => {
      const element = [...document.querySelectorAll(wanted)].find((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      );
      if (!element) throw new Error(`nothing to click on: ${wanted}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box = element.getBoundingClientRect()] = element.getClientRects();
      return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
    }, selector);
    await this.#act('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** The page as it would be printed. */
  async print(): Promise<Buffer> {
    const { data } = await this.#ask<{ data: string }>('browsingContext.print', {
      context: this.#context,
    });
    return Buffer.from(data, 'base64');
  }

  async #act(type: 'key' | 'pointer', actions: object[]): Promise<void> {
    await this.#ask('input.performActions', {
      context: this.#context,
      actions: [{ type, id: type, actions }],
    });
  }

  #ask<Result = unknown>(method: string, params: object): Promise<Result> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error, message }) => {
        if (error === undefined) resolve(result as Result);
        else reject(new Error(`${method}: ${error}: ${message ?? ''}`));
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #hear({ id, method, params, ...answer }: Answer): void {
    if (method === 'log.entryAdded' && params?.level === 'error')
      this.complaints.push(params.text ?? '');
    if (id === undefined) return;
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }
}

/** The address that Firefox says it can be led at. */
function listeningAt({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    setTimeout(reject, patience, new Error('Firefox did not start')).unref();
    stderr?.on('data', (data: Buffer) => {
      said += String(data);
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}
