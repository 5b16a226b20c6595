import { part } from './parts.ts';

/** A sentence across the page, until somebody puts it away. */
export function connectNotice(): (text: string) => void {
  const notice = part('notice');
  part('close-notice').addEventListener('click', () => {
    notice.hidden = true;
  });
  return text => {
    part('notice-text').textContent = text;
    notice.hidden = false;
  };
}
