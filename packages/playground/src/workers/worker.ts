// One script, started twice under two names: whoever writes a policy does not wait for a comparison, and a question that
// takes too long is ended without the editor noticing.
import { serveJudging } from './serveJudging.ts';
import { serveLanguage } from './serveLanguage.ts';

/** What is used of a worker's global scope, which the types of a page do not know. */
const scope = globalThis as unknown as { readonly name: string } & MessagePort;

if (scope.name === 'language') serveLanguage(scope);
else serveJudging(scope);
