import { part } from './part.ts';

/** Shows a sentence across the page, until somebody puts it away. */
export function notice(text: string): void {
  part('notice-text').textContent = text;
  part('notice').hidden = false;
}

/** Lets it be put away. */
export function connectNotice(): void {
  part('close-notice').addEventListener('click', () => {
    part('notice').hidden = true;
  });
}
