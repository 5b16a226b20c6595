/**
 * A middleware for `wrapLanguageModel` of the AI SDK: what a model writes is held against the policy before anybody sees
 * it. A stream is let through sentence by sentence, each judged with all that stands before it.
 */
export function modelGate(gate, channel) {
  const stopped = text => !gate.check({ text, channel }).passes;
  return {
    async wrapGenerate({ doGenerate }) {
      const result = await doGenerate();
      const text = result.content.flatMap(part => (part.type === 'text' ? [part.text] : [])).join('');
      if (text.trim() !== '' && stopped(text)) throw new Error(refusal);
      return result;
    },
    async wrapStream({ doStream }) {
      const { stream, ...rest } = await doStream();
      let written = '';
      let held = [];
      const release = controller => {
        if (written.trim() !== '' && stopped(written)) throw new Error(refusal);
        for (const part of held) controller.enqueue(part);
        held = [];
      };
      const transform = new TransformStream({
        transform(part, controller) {
          held.push(part);
          if (part.type !== 'text-delta') return;
          written += part.delta;
          if (/[.!?…]\s*$/.test(written)) release(controller);
        },
        flush: release,
      });
      return { stream: stream.pipeThrough(transform), ...rest };
    },
  };
}

const refusal = 'the text crosses the line that the policy draws';
