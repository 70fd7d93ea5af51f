import { expect, test } from 'vitest';
import { readDepartmentName, readSectionName } from '../../src/values/department-name.ts';
import { readHead } from '../../src/values/head.ts';
import { splitMarker } from '../../src/values/marker.ts';
import {
  departmentInTitle,
  isSheetTitle,
  municipalityAlone,
  municipalityInTitle,
} from '../../src/values/sheet-title.ts';

const nfd = (text: string): string => text.normalize('NFD');

test.each([
  ['【くらし部長 沢村 みどり】', 'くらし部長', '沢村 みどり', 'くらし部', null],
  [
    'くらし部長　沢村　みどり（案内課、花壇課）',
    'くらし部長',
    '沢村 みどり',
    'くらし部',
    '案内課、花壇課',
  ],
  ['【くらし部長 沢村 みどり（案内課）】', 'くらし部長', '沢村 みどり', 'くらし部', '案内課'],
  [
    '【くらし部長 沢村 みどり】（案内課・花壇課）',
    'くらし部長',
    '沢村 みどり',
    'くらし部',
    '案内課・花壇課',
  ],
  ['（くらし部長 沢村 みどり）', 'くらし部長', '沢村 みどり', 'くらし部', null],
  ['部長名：沢村 みどり（さわむら みどり）', '部長', '沢村 みどり', null, 'さわむら みどり'],
  ['【くらし部長　沢村\nみどり】', 'くらし部長', '沢村 みどり', 'くらし部', null],
  ['【くらし部長　沢　村　み　ど　り】', 'くらし部長', '沢 村 み ど り', 'くらし部', null],
  ['【く ら し 部 長　沢 村 み ど り】', 'くらし部長', '沢 村 み ど り', 'くらし部', null],
  ['【くらし部長\u00a0沢村\u2003みどり】', 'くらし部長', '沢村 みどり', 'くらし部', null],
  ['【くらし部長 沢村 翠\u{e0100}】', 'くらし部長', '沢村 翠\u{e0100}', 'くらし部', null],
  ['【くら\u200bし部長 沢村 みどり\ufeff】', 'くらし部長', '沢村 みどり', 'くらし部', null],
  [
    nfd('【ほのぼの部長 波多 ゆうじ】'),
    nfd('ほのぼの部長'),
    nfd('波多 ゆうじ'),
    nfd('ほのぼの部'),
    null,
  ],
  ['【\uf9a8月部長 山田 花子】', '\uf9a8月部長', '山田 花子', '\uf9a8月部', null],
  ['部長（総務担当） 山田 太郎', '部長（総務担当）', '山田 太郎', null, null],
  ['くらし部　部長　沢村　みどり', '部長', '沢村 みどり', 'くらし部', null],
  ['花壇課　課長　沢村みどり', '課長', '沢村みどり', '花壇課', null],
  ['くらし部 次長 沢村 みどり（案内課）', '次長', '沢村 みどり', 'くらし部', '案内課'],
])('the head of %j', (line, title, name, department, aside) => {
  expect(readHead(line)).toEqual({ title, name, department, aside });
});

test.each([
  '部長の方針（案内課）',
  '市民部長会議（4月）',
  'く ら し の 目 標',
  '部長 あいさつ（案内課）',
  'くらし部 部長',
  '花壇課 部長 沢村 みどり',
  '取組 部長 沢村 みどり',
])('%j is no head', (line) => {
  expect(readHead(line)).toBeNull();
});

test('names are read through what matching sets aside, and given as printed', () => {
  expect(readDepartmentName(nfd('ぎおん部'))).toBe(nfd('ぎおん部'));
  expect(readDepartmentName('【総\u200b務部】')).toBe('総務部');
  expect(readSectionName('花と緑の課')).toBe('花と緑の課');
  expect(readSectionName('窓口の課')).toBeNull();
  expect(readDepartmentName('各\ufe00部')).toBeNull();
  expect(readSectionName('葛\u{e0100}城課')).toBe('葛\u{e0100}城課');
  expect(departmentInTitle(nfd('令和5年度 がくしゅう局運営方針'))).toBe(nfd('がくしゅう局'));
  expect(municipalityInTitle('葛\u{e0100}城市 令和元年度 目標')).toBe('葛\u{e0100}城市');
  expect(municipalityAlone('葛\u{e0100}城市')).toBe('葛\u{e0100}城市');
  expect(municipalityAlone('星見市役所')).toBeNull();
  expect(isSheetTitle('目\u200b標管理シー\u2060ト')).toBe(true);
});

test.each(['料理教室', '駅前広場', '中央公園', '危険箇所', '不登校'])(
  '%s is no section',
  (text) => {
    expect(readSectionName(text)).toBeNull();
  },
);

test('a variation selector belongs to neither the mark nor the text', () => {
  expect(splitMarker('●\ufe0e 実施')).toEqual({ marker: '●', length: 3 });
  expect(splitMarker('①\ufe0f実施')).toEqual({ marker: '①', length: 2 });
});
