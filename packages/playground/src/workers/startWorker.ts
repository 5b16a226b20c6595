/** Put in by the build: the script of the workers, as text. */
declare const WORKER_SCRIPT: string;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/**
 * A worker out of the page itself: it is subject to the policy of the page, so it can reach no network either. Where a
 * browser wants scripts vouched for, this is the only one that is.
 */
export function startWorker(name: 'language' | 'judging'): Worker {
  return new Worker(scriptUrl(), { name });
}

let known: string | undefined;

function scriptUrl(): string {
  if (known !== undefined) return known;
  const url = URL.createObjectURL(new Blob([WORKER_SCRIPT], { type: 'text/javascript' }));
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('fineline-worker', { createScriptURL: own => own });
  return (known = policy?.createScriptURL(url) ?? url);
}
