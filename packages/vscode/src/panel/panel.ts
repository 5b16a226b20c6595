// The script of a panel: what is typed goes to the extension, what it answers is drawn.
import type { Answered, PostSent } from './messages.ts';
import { draw } from './piece.ts';
import { showAnswer } from './showAnswer.ts';

interface Kept {
  readonly post: string;
}

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: PostSent) => void;
  readonly getState: () => Kept | undefined;
  readonly setState: (state: Kept) => void;
};

const editor = acquireVsCodeApi();
const input = document.querySelector('textarea')!;
const output = document.querySelector('#answer')!;
let number = 0;

/** How long somebody pauses before a post is judged, in milliseconds. */
const pause = 200;

function ask(): void {
  const post = input.value;
  editor.setState({ post });
  number++;
  if (post.trim() === '') output.replaceChildren();
  editor.postMessage({ kind: 'asked', post, number });
}

let waiting: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, pause);
});

window.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
  if (data.kind !== 'answered' || data.number !== number) return;
  output.replaceChildren(...showAnswer(data.answer, input.value).map(piece => draw(piece, document)));
});

input.value = editor.getState()?.post ?? '';
input.focus();
if (input.value !== '') ask();
