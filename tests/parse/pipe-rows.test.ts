import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

describe('pipe tables', () => {
  it('read escaped pipes, references, breaks and lists in cells', () => {
    const text = '| No. | 目標 |\n|---|:-:|\n| 1 | a\\|b &#124; c<br>・e<ul><li>f</li></ul> |';
    expect(outline(text)).toEqual(['pipe 2', '#No. | #目標', '1 | a|b | c / +・e / *f']);
  });

  it('keep every other backslash: inside tables nothing is Markdown', () => {
    const text = '| \\*印 | a\\_b | \\$5 | \\#1 | c\\\\d | e\\\\|f |\n| 1 | 2 | 3 | 4 | 5 | 6 |';
    expect(outline(text)[1]).toBe('\\*印 | a\\_b | \\$5 | \\#1 | c\\\\d | e\\|f');
  });

  it('stand ragged rows and a short delimiter row', () => {
    expect(outline('| a | b | c |\n|--|\n| 1 |\n| 1 | 2 | 3 | 4 |')).toEqual([
      'pipe 4',
      '#a | #b | #c',
      '1',
      '1 | 2 | 3 | 4',
    ]);
  });

  it('need no delimiter row where lines begin with a pipe', () => {
    expect(outline('| a | b |\n| 1 | 2 |')).toEqual(['pipe 2', 'a | b', '1 | 2']);
  });

  it('need no outer pipes beside a delimiter row', () => {
    expect(outline('前文\n\n列A | 列B\n--|--\n1 | <ul><li>x</li></ul>\n\n後 | 文')).toEqual([
      'text: 前文',
      'pipe 2',
      '#列A | #列B',
      '1 | *x',
      'text: 後 | 文',
    ]);
  });

  it('do not take leaders of a table of contents for a delimiter row', () => {
    expect(outline('企画部の目標 ------ 1\n総務部の目標 ------ 10')).toEqual([
      'text: 企画部の目標 ------ 1 / +総務部の目標 ------ 10',
    ]);
  });

  it('mark no blank cell as a header', () => {
    expect(outline('|  | 評価 |\n|--|--|\n| 道路 | A |')).toEqual([
      'pipe 2',
      ' | #評価',
      '道路 | A',
    ]);
  });

  it('drop a pair of marks round a whole cell only', () => {
    expect(outline('| **計** | __合__ | **a** と **b** | *x* | a_b_ |\n|--|')).toEqual([
      'pipe 5',
      '#計 | #合 | #**a** と **b** | #*x* | #a_b_',
    ]);
  });

  it('keep empty cells at both edges', () => {
    expect(outline('|  | x |  |\n| a |  | b |')).toEqual(['pipe 3', ' | x | ', 'a |  | b']);
  });

  it('go on over line ends while a list is open', () => {
    expect(outline('| 1 | a | A |\n| 2 | <ul>\n<li>b</li>\n</ul> | B |\n| 3 | c | C |')).toEqual([
      'pipe 3',
      '1 | a | A',
      '2 | *b | B',
      '3 | c | C',
    ]);
  });

  it('go on over line ends with the blocks of the last cell, until a pipe closes it', () => {
    const head = '| No. | 成果 |\n|---|---|';
    expect(outline(`${head}\n| 1 | <p>一\n\n二</p>\n<p>三</p> |\n| 2 | 四 |`)).toEqual([
      'pipe 2',
      '#No. | #成果',
      '1 | 一 / +二 / 三',
      '2 | 四',
    ]);
    expect(outline(`${head}\n| 1 | <p>一</p> |\n<p>二</p>`).at(-1)).toBe('text: 二');
  });

  it('leave a lone line with one pipe as text', () => {
    expect(outline('| 注')).toEqual(['text: | 注']);
  });
});
