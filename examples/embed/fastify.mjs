import fastify from 'fastify';

/** A Fastify app that takes posts. What does not pass is stopped before its handler. */
export function fastifyApp(gate, publish) {
  const app = fastify();
  // A gate takes a text for a post that states nothing: whoever sends one as `text/plain` would choose what is stated.
  app.removeContentTypeParser('text/plain');
  const holdBack = async (request, reply) => {
    const { passes, decision, problems } = gate.check(request.body);
    if (!passes)
      return reply.code(422).send({ verdict: decision?.verdict, findings: decision?.findings, problems });
  };
  app.post('/posts', { preHandler: holdBack }, async (request, reply) => {
    publish(request.body);
    return reply.code(201).send();
  });
  return app;
}
