import { answer } from '../judging/answer.ts';
import type { Answered, QuestionSent } from '../judging/protocol.ts';

/** Answers questions one after another. */
export function serveJudging(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<QuestionSent>) => {
    port.postMessage(answered(data));
  };
}

function answered({ id, kind, asks }: QuestionSent): Answered {
  try {
    return { id, answer: answer(kind, asks) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}
