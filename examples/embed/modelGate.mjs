/**
 * A middleware for `wrapLanguageModel` of the AI SDK 5 and later (specification `v2` and `v3` of language models): what a model
 * writes and what it is seen to think is held against the policy before anybody sees it. A stream is let through sentence by
 * sentence, each judged with all that stands before it. What it asks of tools is for machines, and is not judged, nor are files,
 * be they of text: where people see them, leave them out or give what they hold to `gate.check` as well. A part that
 * holds no text where a text is looked for, as those of the AI SDK 4 do, is let through by nobody.
 */
export function modelGate(gate, channel) {
  const refuseStopped = text => {
    if (text.trim() !== '' && !gate.check({ text, channel }).passes) throw new Error(refusal);
  };
  return {
    async wrapGenerate({ doGenerate }) {
      const result = await doGenerate();
      if (!Array.isArray(result.content)) throw new Error(`${strange}: there is no \`content\``);
      for (const kind of seen) {
        const parts = result.content.flatMap(part => (part.type === kind ? [textIn(part, 'text')] : []));
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
          // A whole text at once is a part of another version.
          if (seen.includes(part.type)) throw new Error(`${strange}: a part \`${part.type}\` in a stream`);
          held.push(part);
          const kind = seen.find(one => part.type === `${one}-delta`);
          if (kind === undefined) return;
          written[kind] += textIn(part, 'delta');
          if (sentenceEnd.test(written[kind])) release(controller);
        },
        flush: release,
      });
      return { stream: stream.pipeThrough(transform), ...rest };
    },
  };
}

/** The kinds of parts that people are shown. */
const seen = ['text', 'reasoning'];

/** A point behind a digit may be within a number (`Over 1.` of `Over 1.2 million`), until the next character is there. */
const sentenceEnd = /(?:[!?…]|(?<!\d)\.|\.(?=\s))\s*$/;

const refusal = 'the text crosses the line that the policy draws';

const strange = 'the model speaks as another version of the AI SDK does';

function textIn(part, name) {
  if (typeof part[name] !== 'string') throw new Error(`${strange}: a part \`${part.type}\` without \`${name}\``);
  return part[name];
}
