/** A table of cells that are HTML already. It scrolls by itself where the page is narrow; from column `numbers` on stand figures. */
export function gridHtml(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: number,
): readonly string[] {
  const cell = (name: 'th' | 'td', text: string, at: number): string =>
    `<${name}${at >= numbers ? ' class="figure"' : ''}>${text}</${name}>`;
  return [
    `<h2>${title}</h2>`,
    '<div class="scroll"><table class="grid">',
    `<thead><tr>${heads.map((head, at) => cell('th', head, at)).join('')}</tr></thead>`,
    `<tbody>${rows.map(row => `<tr>${row.map((text, at) => cell('td', text, at)).join('')}</tr>`).join('\n')}</tbody>`,
    '</table></div>',
  ];
}
