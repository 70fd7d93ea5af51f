import { describe, expect, it } from 'vitest';
import { linesOf, outline, parse } from './outline.ts';

const texts = (text: string, html = false): string[] =>
  linesOf(parse(text, html).document.blocks).map((line) => line.text);

describe('a name with a colon or a hyphen', () => {
  it.each([
    '案内<o:p></o:p>課',
    '案内<O:P></O:P>課',
    '<st1:City w:st="on">案内</st1:City>課',
    '<ac:link><ri:page ri:content-title="題" />案内課</ac:link>',
    '<my-label>案内</my-label>課',
    '案内<w-x/>課',
    '<?xml:namespace prefix = o ns = "urn:x" />案内課',
    '<![if !supportEmptyParas]>案内<![endif]>課',
  ])('is a tag: %s', (text) => {
    expect(texts(text)).toEqual(['案内課']);
    expect(texts(`<html><p>${text}</p>`, true)).toEqual(['案内課']);
    expect(texts(`<table><tr><td>${text}</table>`)).toEqual(['案内課']);
    expect(texts(`| ${text} | b |\n|--|--|`)).toEqual(['案内課', 'b']);
    expect(texts(`${text}\tb\tc\n1\t2\t3`)[0]).toBe('案内課');
  });

  it.each([
    '課題<要因-1>',
    '課題<要因:A>',
    'A<B-C>',
    '<A-1>',
    '<R5-R6>',
    '<A:B>',
    '<1-2>',
    '<a-b または>',
    '5<x-1',
  ])('is text where it is no name for certain: %s', (text) => {
    expect(texts(text)).toEqual([text]);
    expect(texts(`| ${text} | b |\n|--|--|`)).toEqual([text, 'b']);
  });

  it('leaves addresses to markdown', () => {
    expect(texts('- <https://example.jp/a> <mailto:a@example.jp>')).toEqual([
      'https://example.jp/a mailto:a@example.jp',
    ]);
  });

  it('shows the title of a macro, and none of its settings', () => {
    const status =
      '<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter><ac:parameter ac:name="title">B</ac:parameter></ac:structured-macro>';
    expect(texts(`<table><tr><td>${status}</table>`)).toEqual(['B']);
    expect(outline(`| ${status} | b |\n|--|--|`)[1]).toBe('#B | #b');
  });

  it('shows what CDATA holds', () => {
    const link =
      '<ac:link><ri:page /><ac:plain-text-link-body><![CDATA[窓口 A&B]]></ac:plain-text-link-body></ac:link>';
    expect(texts(`<table><tr><td>${link}</table>`)).toEqual(['窓口 A&B']);
    expect(texts(`<html><p>${link}`, true)).toEqual(['窓口 A&B']);
    expect(texts('<![CDATA[窓口')).toEqual(['<![CDATA[窓口']);
  });
});
