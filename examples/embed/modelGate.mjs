/**
 * A middleware for `wrapLanguageModel` of the AI SDK: what a model writes and what it is seen to think is held against the
 * policy before anybody sees it. A stream is let through sentence by sentence, each judged with all that stands before it.
 * What it asks of tools is for machines, and is not judged.
 */
export function modelGate(gate, channel) {
  const refuseStopped = text => {
    if (text.trim() !== '' && !gate.check({ text, channel }).passes) throw new Error(refusal);
  };
  return {
    async wrapGenerate({ doGenerate }) {
      const result = await doGenerate();
      for (const kind of seen) {
        const parts = result.content.flatMap(({ type, text }) => (type === kind ? [text] : []));
        refuseStopped(parts.join(''));
      }
      return result;
    },
    async wrapStream({ doStream }) {
      const { stream, ...rest } = await doStream();
      const written = Object.fromEntries(seen.map(kind => [kind, '']));
      let held = [];
      const release = controller => {
        Object.values(written).forEach(refuseStopped);
        for (const part of held) controller.enqueue(part);
        held = [];
      };
      const transform = new TransformStream({
        transform(part, controller) {
          held.push(part);
          const kind = seen.find(one => part.type === `${one}-delta`);
          if (kind === undefined) return;
          written[kind] += part.delta;
          if (/[.!?…]\s*$/.test(written[kind])) release(controller);
        },
        flush: release,
      });
      return { stream: stream.pipeThrough(transform), ...rest };
    },
  };
}

/** The kinds of parts that people are shown. */
const seen = ['text', 'reasoning'];

const refusal = 'the text crosses the line that the policy draws';
