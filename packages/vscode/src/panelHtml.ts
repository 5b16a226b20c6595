/** What goes into the page of a panel. */
export interface PanelPage {
  /** The policy, or the file. */
  readonly name: string;
  /** Where VS Code serves the panel's own files from. */
  readonly source: string;
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

/** The page of a panel. It loads its own script and style and nothing else, and sends nothing to anybody. */
export function panelHtml({ name, source, nonce, script, style }: PanelPage): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(style)}">
<title>${escaped(`A post: ${name}`)}</title>
</head>
<body>
<main>
<label for="post">The post</label>
<textarea id="post" rows="6" spellcheck="true" aria-describedby="hint"></textarea>
<p id="hint">What goes with the text stands above it, between two lines of <code>---</code>, such as <code>channel: twitter</code>.</p>
<section id="answer" aria-live="polite" aria-label="What the policy says"></section>
</main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
