import { Hono } from 'hono';

/** A Hono app that takes posts: it runs in Node and on edge workers alike. */
export function honoApp(gate, publish) {
  const app = new Hono();
  app.post('/posts', async context => {
    // What is not JSON is no post, which the gate says.
    const post = await context.req.json().catch(() => undefined);
    const { passes, decision, problems } = gate.check(post);
    if (!passes)
      return context.json({ verdict: decision?.verdict, findings: decision?.findings, problems }, 422);
    publish(post);
    return context.body(null, 201);
  });
  return app;
}
