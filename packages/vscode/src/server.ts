// The process that answers the editor: the server of `fineline lsp`, whole.
import { serveEditor } from 'fineline/lsp';

void serveEditor({
  stdin: process.stdin,
  stdout: process.stdout,
  folder: process.cwd(),
  today: () => new Date().toISOString().slice(0, 10),
});
