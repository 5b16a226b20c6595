import { decide } from './decide.ts';

// A file of its own: Bun takes whatever has a `fetch` for a server, and does not end.
export default { fetch: (): Response => new Response(decide()) };
