import type { Problem } from './problem.ts';
import { schemaErrorInWords, type SchemaError } from './schemaErrorInWords.ts';
import { validate } from './validate.generated.ts';

/** What the schema has against `data`, in plain words; of several complaints about one place, the first. */
export function checkSchema(data: unknown): readonly Problem[] {
  if (validate(data)) return [];
  const errors: readonly SchemaError[] = validate.errors ?? [];
  // Where none of several shapes fits, what each of them lacks is no help.
  const shapeless = new Set(errors.filter(isOneOf).map(({ instancePath }) => instancePath));
  const problems = new Map<string, Problem>();
  for (const error of errors) {
    if (shapeless.has(error.instancePath) && error.keyword === 'required') continue;
    const message = schemaErrorInWords(error);
    if (message !== undefined && !problems.has(error.instancePath))
      problems.set(error.instancePath, { path: error.instancePath, message });
  }
  return problems.size > 0
    ? [...problems.values()]
    : [{ path: '', message: 'this has the shape of no rule set' }];
}

function isOneOf({ keyword }: SchemaError): boolean {
  return keyword === 'oneOf';
}
