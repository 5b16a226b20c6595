// An example of a table is judged as any table is, by the engine over rows in memory: what stands in the policy itself is CSV
// with a header, and a file is read as its name says. What is not given beside it (a population, a ledger) is unknown.
import { readTable, type Table } from '@fineline/datasets';
import { joinPath, type Host, type SubjectNode } from '@fineline/language';
import { didYouMean, isAbout, listed, quote, type RuleSet } from '@fineline/ruleset';
import { refuse, unread, type Complaints } from '../loading/complaints.ts';

/** A subject that is a table. */
export type TableSubject = Extract<SubjectNode, { readonly kind: 'table' }>;

/** The table of a subject, or undefined after a complaint. */
export function tableExample(
  { dataset, source, inline }: TableSubject,
  { datasets }: RuleSet,
  host: Host,
  complaints: Complaints,
): Table | undefined {
  const names = datasets.map(({ name }) => name);
  if (!names.includes(dataset.text)) {
    const near = didYouMean(dataset.text, dataset.span, names);
    const known = names.length === 0 ? {} : { help: `There are ${listed(names)}.` };
    return refuse(complaints, dataset.span, 'FL0213', `there is no dataset ${quote(dataset.text)}`, {
      ...known,
      ...near,
    });
  }
  if (inline) {
    const { value, diagnostics } = readTable(dataset.text, source.value);
    for (const it of diagnostics) complaints.report({ ...it, file: complaints.file, span: source.span });
    return value;
  }
  const file = joinPath(complaints.file, source.value);
  const read = host.read(file);
  if ('problem' in read)
    return refuse(complaints, source.span, 'FL0720', unread(read.problem, file), {
      help: 'Tables are named from the folder of the file that the test stands in, and are CSV or JSON.',
    });
  const { value, diagnostics } = readTable(file, read.text);
  for (const it of diagnostics) complaints.report(it);
  return value;
}

/** Why a rule found nothing in a table. */
export function whyNotInTable(id: string, { rules }: RuleSet, dataset: string, date: string): string {
  const { on, dataset: about, during } = rules.find(rule => rule.id === id)!;
  if (on === 'post') return 'it judges posts, and this is a table';
  if (!isAbout(about, dataset)) return `it is not about ${quote(dataset)}`;
  if (during && (date < during.from || date > during.to)) return `it is not in force on ${date}`;
  return 'the table keeps it';
}
