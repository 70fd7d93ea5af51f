import * as z from 'zod/mini';
import { encodings } from '../../read/encodings.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { version } from '../../schema/version.ts';
import { type Words, words } from '../../schema/words.ts';
import { Configuration } from './configuration.ts';

/** Every key of a configuration, in words. */
const descriptions: Readonly<Record<keyof Configuration, Words>> = {
  $schema: words('Schema', 'スキーマ', 'This schema, for editors.', 'このスキーマ（エディター用）'),
  municipality: words(
    'Municipality',
    '自治体名',
    'Fills municipality where a sheet prints none.',
    'シートに記載がない場合の自治体名',
  ),
  lgCode: words(
    'Local government code',
    '全国地方公共団体コード',
    'Six digits, the last of which checks the others; for the Data Package.',
    '検査数字を含む 6 桁（Data Package 用）',
  ),
  headers: words(
    'Header words',
    '見出し語',
    'Concept → header words, tried before the built-in ones; under extra: known, but no concept.',
    '項目 → 見出し語。組み込みの語より先に見る。extra の下は、どの項目でもない既知の見出し',
  ),
  ratings: words('Rating words', '評価語', 'Further rating words.', '追加の評価語'),
  categories: words('Category words', '区分', 'Further category words.', '追加の区分の語'),
  encoding: words(
    'Encoding',
    '文字コード',
    'Of the inputs, instead of detection.',
    '入力の文字コード（自動判定の代わり）',
  ),
  licenses: words(
    'Licences',
    'ライセンス',
    'Of the published data, as a Data Package states them.',
    '公開データのライセンス（Data Package 用）',
  ),
  sources: words(
    'Sources',
    '出典',
    'Where the sheets come from, as a Data Package states it.',
    'シートの出典（Data Package 用）',
  ),
};

/** The JSON Schema of a configuration file, in the draft that editors know. */
export function configurationSchema(): JsonSchema {
  const {
    $schema,
    properties = {},
    ...schema
  } = z.toJSONSchema(Configuration, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return {
    ...($schema && { $schema }),
    $id: `urn:mbo-parse:${version}:configuration`,
    title: 'Configuration of mbo-parse',
    'x-title-ja': 'mbo-parse の設定ファイル',
    ...schema,
    properties: Object.fromEntries(
      Object.entries(descriptions).map(([key, { title, description }]) => [
        key,
        {
          title: title.en,
          description: description.en,
          'x-title-ja': title.ja,
          'x-description-ja': description.ja,
          ...(checkedByFunctions[key] ?? (properties[key] as JsonSchema)),
        },
      ]),
    ),
  };
}

/** What zod cannot represent. Other names of the encodings are taken as well, so that the list only suggests. */
const checkedByFunctions: Readonly<Record<string, JsonSchema>> = {
  lgCode: { type: 'string', pattern: '^[0-9]{6}$' },
  encoding: { anyOf: [{ enum: [...encodings] }, { type: 'string' }] },
};
