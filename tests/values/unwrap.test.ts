import { describe, expect, test } from 'vitest';
import { sectionSuffixes } from '../../src/values/section-suffixes.ts';
import { unspaceLetters, unwrapName } from '../../src/values/unwrap.ts';

const known = new Set(['まちの魅力発信', '総計・行革・その他']);

describe('unwrapName', () => {
  test.each([
    ['くらし相 談・窓口 課', 'くらし相談・窓口課'],
    ['子育て 支援 課', '子育て支援課'],
    ['子育て\n支援課', '子育て支援課'],
    ['図書 館', '図書館'],
    ['消費生活セン ター', '消費生活センター'],
    ['選挙管理委員 会事務局', '選挙管理委員会事務局'],
    ['学 校 教 育 課', '学校教育課'],
    ['まちの 魅力発信', 'まちの魅力発信'],
    ['総計・ 行革・ その他', '総計・行革・その他'],
  ])('%j is %j', (cell, name) => {
    expect(unwrapName(cell, known, sectionSuffixes)).toBe(name);
  });

  test.each([
    '総務課 市民課',
    '総務部 企画課',
    '子育て支援課 保育係',
    '保育 所 管理課',
    '総計 行革',
    'むすんで ひらいて',
    '山田 花子',
    'DX 推進課',
    '市民課',
    '',
  ])('%j stays', (cell) => {
    expect(unwrapName(cell, known, sectionSuffixes)).toBeNull();
  });
});

describe('unspaceLetters', () => {
  test.each([
    ['平 成 3 0 年 度 総 務 部', '平成30年度総務部'],
    ['プ ロ グ ラ ム 名', 'プログラム名'],
    ['目　標　値', '目標値'],
  ])('%j is %j', (text, joined) => {
    expect(unspaceLetters(text)).toBe(joined);
  });

  test.each(['山 田', '総計 行革', 'A B C', '1 2 3', '○ △ ×', '平 成 30 年 度', '総務部', ''])(
    '%j stays',
    (text) => {
      expect(unspaceLetters(text)).toBeNull();
    },
  );
});
