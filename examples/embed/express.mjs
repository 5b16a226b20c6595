import express from 'express';

/** An Express app that takes posts: `POST /posts` with a post as JSON. */
export function expressApp(gate, publish) {
  const app = express();
  app.use(express.json());
  app.post('/posts', holdBack(gate), (request, response) => {
    publish(request.body);
    response.status(201).end();
  });
  return app;
}

/** A middleware: whatever does not pass goes no further. */
function holdBack(gate) {
  return (request, response, next) => {
    const { passes, decision, problems } = gate.check(request.body);
    if (passes) next();
    else response.status(422).json({ verdict: decision?.verdict, findings: decision?.findings, problems });
  };
}
