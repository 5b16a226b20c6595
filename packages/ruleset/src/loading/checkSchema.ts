import type { Problem } from './problem.ts';
import { validate } from './validate.generated.ts';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the schema has against `data`, in plain words; of several complaints about one place, the first. */
export function checkSchema(data: unknown): readonly Problem[] {
  if (validate(data)) return [];
  const errors: readonly SchemaError[] = validate.errors ?? [];
  // Where none of several shapes fits, what each of them lacks is no help.
  const shapeless = new Set(errors.filter(isOneOf).map(({ instancePath }) => instancePath));
  const problems = new Map<string, Problem>();
  for (const error of errors) {
    if (shapeless.has(error.instancePath) && error.keyword === 'required') continue;
    const message = describe(error);
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

/** One schema error in words; undefined for those that only repeat what another one says better. */
function describe({ keyword, params }: SchemaError): string | undefined {
  switch (keyword) {
    case 'required':
      return `\`${params['missingProperty']}\` is missing`;
    case 'additionalProperties':
      return `\`${params['additionalProperty']}\` does not belong here`;
    case 'type':
      return `this is to be ${[params['type']].flat().map(aType).join(' or ')}`;
    case 'const':
      return `this is to be ${JSON.stringify(params['allowedValue'])}`;
    case 'enum':
      return `this is to be one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
    case 'pattern':
      return 'this is not written as it should be';
    case 'minLength':
      return 'this is empty';
    case 'uniqueItems':
      return 'the same thing stands here twice';
    case 'exclusiveMinimum':
      return `this is to be more than ${params['limit']}`;
    case 'minimum':
      return `this is less than ${params['limit']}`;
    case 'discriminator':
      return `\`${params['tag']}\` names nothing that this version knows`;
    case 'oneOf':
    case 'minProperties':
    case 'maxProperties':
      return 'this has the shape of nothing that may stand here';
    default:
      return undefined;
  }
}

function aType(type: unknown): string {
  const names: Readonly<Record<string, string>> = { array: 'a list', object: 'an object', null: 'null' };
  return names[String(type)] ?? `a ${type}`;
}
