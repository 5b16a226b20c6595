// As much of the `vscode` module as the client calls, which writes down what it is asked to do.

/** What the client did, in order. */
export const done: unknown[] = [];

export class Uri {
  readonly scheme: string;
  readonly path: string;
  readonly query: string;
  private constructor(scheme: string, path: string, query: string) {
    this.scheme = scheme;
    this.path = path;
    this.query = query;
  }
  static from({ scheme, path = '', query = '' }: { scheme: string; path?: string; query?: string }): Uri {
    return new Uri(scheme, path, query);
  }
  static parse(text: string): Uri {
    const { protocol, pathname } = new URL(text);
    return new Uri(protocol.slice(0, -1), decodeURIComponent(pathname), '');
  }
  static joinPath({ scheme, path }: Uri, ...parts: readonly string[]): Uri {
    return new Uri(scheme, [path, ...parts].join('/'), '');
  }
  toString(): string {
    return `${this.scheme}:${this.path}`;
  }
}

export class EventEmitter<T> {
  private readonly listeners: ((value: T) => void)[] = [];
  event = (listener: (value: T) => void): void => void this.listeners.push(listener);
  fire(value: T): void {
    for (const listener of this.listeners) listener(value);
  }
  dispose(): void {
    this.listeners.length = 0;
  }
}

export const ViewColumn = { Beside: -2 };

export const commands = {
  executeCommand(...call: readonly unknown[]): Promise<void> {
    done.push(call);
    return Promise.resolve();
  },
};

interface Provider {
  readonly onDidChange: (listener: (uri: Uri) => void) => void;
  readonly provideTextDocumentContent: (uri: Uri) => Promise<string>;
}

/** The providers of documents, by scheme. */
export const providers = new Map<string, Provider>();

export const workspace = {
  textDocuments: [] as { readonly uri: Uri }[],
  registerTextDocumentContentProvider(scheme: string, provider: Provider) {
    providers.set(scheme, provider);
    return { dispose: () => void providers.delete(scheme) };
  },
};

/** A panel as a test sees it. */
export class Panel {
  readonly posted: unknown[] = [];
  private receive: (message: unknown) => void = () => undefined;
  private closed: () => void = () => undefined;
  readonly webview = {
    html: '',
    cspSource: 'https://panel.example',
    asWebviewUri: (uri: Uri) => Uri.from({ scheme: 'https', path: `//panel.example${uri.path}` }),
    onDidReceiveMessage: (listener: (message: unknown) => void) => void (this.receive = listener),
    postMessage: (message: unknown) => Promise.resolve(this.posted.push(message) > 0),
  };
  readonly title: string;
  readonly options: unknown;
  constructor(title: string, options: unknown) {
    this.title = title;
    this.options = options;
  }
  readonly reveal = (): void => void done.push(`reveal ${this.title}`);
  readonly onDidDispose = (listener: () => void): void => void (this.closed = listener);
  readonly dispose = (): void => this.closed();
  /** What the page sends. */
  send(message: unknown): void {
    this.receive(message);
  }
}

export const panels: Panel[] = [];

export const window = {
  createWebviewPanel(_: string, title: string, __: number, options: unknown): Panel {
    const panel = new Panel(title, options);
    panels.push(panel);
    return panel;
  },
};
