// The little of Markdown that the language server writes, as elements of the page: texts become text nodes and nothing else.

/** Paragraphs, lists, rules, blocks of code; `code` and **bold** in them. */
export function markdownNodes(markdown: string): readonly Node[] {
  const fenced = /^```[^\n]*\n([^]*?)\n```$/;
  return markdown
    .split(/\n{2,}(?![^`]*```\s*$)/)
    .map(block => block.trim())
    .filter(block => block !== '')
    .map(block => {
      if (/^-{3,}$/.test(block)) return document.createElement('hr');
      const code = fenced.exec(block);
      if (code) return withText('pre', code[1] ?? '');
      const lines = block.split('\n');
      if (lines.every(line => line.startsWith('- '))) {
        const list = document.createElement('ul');
        list.append(...lines.map(line => inline('li', line.slice(2))));
        return list;
      }
      return inline('p', lines.join(' '));
    });
}

function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function inline(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  for (const part of text.split(/(`[^`]+`|\*\*[^*]+\*\*)/)) {
    if (part.startsWith('`') && part.length > 2) element.append(withText('code', part.slice(1, -1)));
    else if (part.startsWith('**') && part.length > 4) element.append(withText('strong', part.slice(2, -2)));
    else element.append(part);
  }
  return element;
}

/** The same as plain text, for whoever has it read out. */
export function markdownText(markdown: string): string {
  return markdownNodes(markdown)
    .map(node => node.textContent ?? '')
    .filter(text => text !== '')
    .join(' ');
}
