/** The addresses there are, and the method that each takes. `HEAD` goes where `GET` does. */
export const routes = {
  check: { method: 'POST', url: '/v1/check' },
  explain: { method: 'POST', url: '/v1/explain' },
  policies: { method: 'GET', url: '/v1/policies' },
  code: { method: 'GET', url: '/v1/codes/:code' },
  openApi: { method: 'GET', url: '/openapi.json' },
  healthy: { method: 'GET', url: '/healthz' },
  ready: { method: 'GET', url: '/readyz' },
  metrics: { method: 'GET', url: '/metrics' },
} as const;

/** The addresses that judge: what is looked at before anything else is about their requests. */
export const judging: ReadonlySet<string | undefined> = new Set([routes.check.url, routes.explain.url]);

/** The methods of the address that a path leads to; undefined where it leads to none. */
export function methodsAt(path: string): string | undefined {
  const route = Object.values(routes).find(({ url }) =>
    new RegExp(`^${url.replace(/:\w+/, '[^/]+')}$`).test(path),
  );
  return route && (route.method === 'GET' ? 'GET, HEAD' : route.method);
}

/** The media types of bodies, and what they are read as. */
export const bodyTypes = {
  'application/json': 'json',
  'application/x-ndjson': 'lines',
  'application/jsonl': 'lines',
  'text/markdown': 'text',
  'text/plain': 'text',
} as const;

export type BodyType = keyof typeof bodyTypes;
export type BodyKind = (typeof bodyTypes)[BodyType];

/** The media type in a header; undefined for one that is not read, and for another charset than UTF-8. */
export function bodyTypeIn(header: string | undefined): BodyType | undefined {
  const [type = '', ...parameters] = (header ?? '').split(';').map(part => part.trim().toLowerCase());
  if (!Object.hasOwn(bodyTypes, type)) return undefined;
  const charset = parameters.find(parameter => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || /^"?(utf-?8|us-ascii)"?$/.test(charset);
  return isUtf8 ? (type as BodyType) : undefined;
}
