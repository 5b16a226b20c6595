import { spawn } from 'node:child_process';

const openers: { readonly [platform in NodeJS.Platform]?: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Asks the desktop to open an address of ours; resolves with whether there was somebody to ask. */
export function openInBrowser(address: string): Promise<boolean> {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  return new Promise(settle => {
    const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
    opener.once('error', () => settle(false));
    opener.once('spawn', () => {
      opener.unref();
      settle(true);
    });
  });
}
