import { part } from './part.ts';

/** Says something to whoever has the page read out, once it stands for a moment: not at every keystroke. */
export function createAnnouncer(): (text: string) => void {
  const live = part('live');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return text => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (live.textContent !== text) live.textContent = text;
    }, 600);
  };
}
