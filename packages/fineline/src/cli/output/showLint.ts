import { annotateDiagnostics, createGithubAnnotations, createSarifLog, type Sources } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import { showDiagnostics, type DiagnosticFormat } from './showDiagnostics.ts';
import type { WriterSetting } from './writerSetting.ts';

export type LintFormat = DiagnosticFormat | 'sarif' | 'github';

/** The first is for people, and what is meant where nobody says. */
export const lintFormats: readonly [LintFormat, ...LintFormat[]] = [
  'text',
  'plain',
  'json',
  'sarif',
  'github',
];

/** What `lint` found, in the format asked for. */
export function showLint(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  format: LintFormat,
  { look, version, addressed }: Pick<WriterSetting, 'look' | 'version' | 'addressed'>,
): string {
  switch (format) {
    case 'sarif': {
      const log = createSarifLog(version);
      const results = annotateDiagnostics(diagnostics, sources).map(one =>
        log.add(addressed.annotation(one)),
      );
      return [log.begin(), ...results, log.end()].join('');
    }
    case 'github': {
      const commands = createGithubAnnotations();
      for (const annotation of annotateDiagnostics(diagnostics, sources))
        commands.add([addressed.annotation(annotation)]);
      return commands.render();
    }
    default:
      return showDiagnostics(diagnostics, sources, format, look.paint, look.width);
  }
}
