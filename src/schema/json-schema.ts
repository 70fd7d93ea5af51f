import * as z from 'zod/mini';
import { descriptions } from './descriptions.ts';
import {
  Extra,
  Head,
  Indicator,
  IndicatorValue,
  LegendEntry,
  Metadata,
  Point,
  Position,
  Rating,
  Sheet,
  SheetRecord,
  Sheets,
  Statement,
} from './sheet.ts';
import { version } from './version.ts';
import type { Words } from './words.ts';

const types = {
  Sheet,
  SheetRecord,
  Statement,
  Head,
  Metadata,
  LegendEntry,
  Indicator,
  IndicatorValue,
  Rating,
  Extra,
  Position,
  Point,
} satisfies Record<keyof typeof descriptions, z.ZodMiniType>;

/** A JSON Schema: plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (2020-12) of the output, generated from the zod schemas, with every key described in English
 * (`title`, `description`) and Japanese (`x-title-ja`, `x-description-ja`).
 */
export function jsonSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...list
  } = z.toJSONSchema(Sheets, {
    metadata: definitions(),
    override: ({ jsonSchema }) => dropSafeBounds(jsonSchema),
  });
  return {
    ...($schema && { $schema }),
    $id: `urn:mbo-parse:${version}:sheets`,
    title: 'Goal-management sheets',
    'x-title-ja': '目標管理シート',
    ...list,
    $defs: Object.fromEntries(
      Object.entries(descriptions).map(([name, words]) => [name, described($defs[name], words)]),
    ),
  };
}

/** Names the types, so that each is defined once and referred to. */
function definitions() {
  const registry = z.registry<{ id: string }>();
  for (const [id, type] of Object.entries(types)) registry.add(type, { id });
  return registry;
}

/** zod writes JavaScript's own limits at every integer; they say nothing about the data. */
function dropSafeBounds(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function described(definition: JsonSchema = {}, words: Record<string, Words>): JsonSchema {
  const properties = Object.entries(definition.properties ?? {}).map(([key, property]) => [
    key,
    { ...inWords(words[key]), ...(property as JsonSchema) },
  ]);
  return { ...definition, properties: Object.fromEntries(properties) };
}

function inWords(words: Words | undefined): JsonSchema {
  if (words === undefined) return {};
  const { title, description } = words;
  return {
    title: title.en,
    description: description.en,
    'x-title-ja': title.ja,
    'x-description-ja': description.ja,
  };
}
