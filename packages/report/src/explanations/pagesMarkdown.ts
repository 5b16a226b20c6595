import { catalogue, codes, type Code, type Example } from '@fineline/ruleset';

/** The pages of codes as Markdown, one heading each. */
export function pagesMarkdown(shown: readonly Code[], level = 1): string {
  return shown.map(code => pageMarkdown(code, '#'.repeat(level))).join('\n');
}

function pageMarkdown(code: Code, mark: string): string {
  const { why, examples } = catalogue[code];
  const parts = [
    `${mark} ${code}: ${codes[code]}`,
    why,
    ...(examples ? [...blocks('Wrong', examples.wrong), ...blocks('Right', examples.right)] : []),
  ];
  return parts.map(part => `${part}\n`).join('\n');
}

function blocks(title: string, { files, command }: Example): readonly string[] {
  const texts = Object.entries(files);
  return [
    `**${title}** (\`fineline ${command}\`):`,
    ...texts.flatMap(([name, text]) => {
      const block = `\`\`\`\`\n${visible(text).replace(/\n?$/, '\n')}\`\`\`\``;
      return texts.length === 1 ? [block] : [`\`${name}\``, block];
    }),
  ];
}

/** A sign that no reader shows, as a picture of itself. */
export function visible(text: string): string {
  return text.replaceAll('\0', '\u2400');
}
