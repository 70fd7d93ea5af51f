const text = { type: 'string', minLength: 1 };
const path = { type: 'string', pattern: '^(?:https?://|(?![./~]|file:))(?!.*\\.\\./).+$' };
const names = { type: 'array', minItems: 1, uniqueItems: true, items: text };

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { enum: ['string', 'integer', 'boolean'] },
    title: text,
    description: text,
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
      },
    },
  },
};

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: names,
    reference: {
      type: 'object',
      required: ['resource', 'fields'],
      properties: { resource: text, fields: names },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields', 'missingValues', 'primaryKey'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
  },
};

const dialect = {
  type: 'object',
  properties: {
    header: { type: 'boolean' },
    delimiter: text,
    lineTerminator: text,
    quoteChar: text,
    doubleQuote: { type: 'boolean' },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'type', 'schema'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    path,
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    dialect,
    schema: tableSchema,
  },
};

const named = { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] };

/** What Data Package v2 and Table Schema v2 ask of the properties that we write, in our own words. */
export const dataPackageProfile = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: text,
    description: text,
    sources: {
      type: 'array',
      items: { type: 'object', minProperties: 1, properties: { title: text, path } },
    },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        ...named,
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
