/** What a check by a JSON Schema has against some data, as ajv says it. */
export interface SchemaError {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One error in words; undefined for those that only repeat what another one says better. */
export function schemaErrorInWords({
  keyword,
  params,
}: Pick<SchemaError, 'keyword' | 'params'>): string | undefined {
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
    case 'minItems':
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
