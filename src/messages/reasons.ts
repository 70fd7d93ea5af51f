import type { Bilingual } from '../schema/words.ts';

/** Why a way to read a part of a document is likely: one entry a reason, told in `inspect`. The ids are part of the public contract. */
export const reasons = {
  'known-columns': {
    en: '{known} of {all} columns known',
    ja: '見出しの {all} 列のうち {known} 列が既知',
  },
  'has-title': { en: 'a column names the initiative', ja: '取組名の列がある' },
  'no-title': { en: 'no column names the initiative', ja: '取組名の列がない' },
  'rows-fit': {
    en: '{fit} of {all} rows fit the columns',
    ja: '{all} 行のうち {fit} 行が列に合う',
  },
  'header-rows': { en: '{count} header rows', ja: '見出しが {count} 段' },
  'several-ratings': { en: 'several rating columns', ja: '評価の列が複数' },
  'indicators-beside': { en: 'indicator columns beside the initiative', ja: '取組の横に指標の列' },
  'status-only': { en: 'items with a status, nothing else', ja: '項目と状況だけの一覧' },
  'known-labels': {
    en: '{known} of {all} labels known',
    ja: '項目名 {all} 個のうち {known} 個が既知',
  },
  'values-differ': {
    en: '{labels} of {all} values are labels themselves',
    ja: '値 {all} 個のうち {labels} 個が項目名と同じ語',
  },
  'values-fit': {
    en: '{fit} of {all} numbers and names are such by their form',
    ja: '番号・部署名の欄 {all} 個のうち {fit} 個がその形',
  },
  'heads-columns': {
    en: 'the row below fits them as columns',
    ja: '下の行が、これらを見出しとする列に合う',
  },
  'names-initiative': { en: 'a label names the initiative', ja: '取組名の項目がある' },
  'goes-on': { en: 'goes on with the initiative above', ja: '上の取組の続き' },
  'in-front': {
    en: 'stands in front of the table that names the initiative',
    ja: '取組名のある表のすぐ前にある',
  },
  'labels-above': { en: 'labels above one row of values', ja: '項目名の下に値が 1 行' },
  'department-labels': {
    en: '{known} of {all} labels are those of a department',
    ja: '項目名 {all} 個のうち {known} 個が部の概要',
  },
  'columns-are-records': {
    en: 'labels at the left, and an initiative in each further column',
    ja: '左に項目名、その右の各列に1取組',
  },
  'header-repeats': {
    en: 'the header repeats itself: tables beside each other',
    ja: '見出しが繰り返される（横に並んだ表）',
  },
  'unknown-owner': {
    en: 'labels and values of no initiative and no department',
    ja: '取組にも部にも属さない項目名と値',
  },
  'grades-explained': {
    en: '{count} grades, each with its meaning',
    ja: '評価区分 {count} 個とその意味',
  },
  'target-and-actual': {
    en: 'target and actual of the initiative above',
    ja: '上の取組の目標値と実績値',
  },
  'indicators-of-above': { en: 'indicators of the initiatives above', ja: '上の取組の指標' },
  'indicators-alone': { en: 'indicators without an initiative', ja: '取組のない指標' },
  'year-columns': { en: 'a column a year', ja: '年度ごとの列' },
  'contact-box': { en: 'contact box', ja: '問い合わせ先' },
  contents: { en: 'table of contents', ja: '目次' },
  'grades-counted': { en: 'grades with their counts', ja: '評価ごとの件数' },
  counts: { en: 'counts', ja: '件数の集計表' },
  'fits-above': {
    en: 'no header, and its cells fit the columns of the table above',
    ja: '見出しがなく、上の表の列に合う',
  },
  'labelled-records': {
    en: '{labelled} of {all} titles have a label below them',
    ja: '見出し {all} 個のうち {labelled} 個の下に項目名がある',
  },
  'shared-labels': {
    en: '{shared} of {all} labels known or shared by several initiatives',
    ja: '項目名 {all} 個のうち {shared} 個が既知または複数の取組に共通',
  },
  'known-share': {
    en: '{known} of {all} labels known by word',
    ja: '項目名 {all} 個のうち {known} 個が既知の語',
  },
  'distinct-titles': {
    en: '{distinct} of {all} titles differ',
    ja: '見出し {all} 個のうち {distinct} 個が異なる',
  },
  'titles-are-labels': {
    en: '{labels} of {all} titles are known labels',
    ja: '見出し {all} 個のうち {labels} 個が既知の項目名',
  },
  'label-once': {
    en: '{again} of {all} labels stand twice in one initiative',
    ja: '項目名 {all} 個のうち {again} 個が一つの取組に二度ある',
  },
  'text-covered': {
    en: '{covered} of {all} characters stand under a label',
    ja: '本文 {all} 字のうち {covered} 字が項目名の下にある',
  },
  'labels-outside': {
    en: '{outside} of {all} known labels stand outside the initiatives',
    ja: '既知の項目名 {all} 個のうち {outside} 個が取組の外にある',
  },
  'stand-in': {
    en: 'what names the initiatives may also say something of them',
    ja: '取組名とみた項目は、取組の内容でもありうる',
  },
  'lone-title': {
    en: 'the only title is set like any other line',
    ja: '唯一の見出しが他の行と同じ書き方',
  },
  'no-sheet': {
    en: 'the document names no sheet and no department, and no label recurs',
    ja: '文書に題名も部局名もなく、繰り返す項目名もない',
  },
  'label-announces': {
    en: 'the only labels below the only title may as well announce a list',
    ja: '唯一の見出しの下の項目名は、一覧の前置きでもありうる',
  },
  'headings-unused': {
    en: '{unused} of {all} titles stand apart from an unused heading',
    ja: '見出し {all} 個のうち {unused} 個は別の見出しの直下にない',
  },
  'recurring-as-text': {
    en: '{labels} labels among {all} lines that recur as labels do',
    ja: '項目名のように繰り返す行 {all} 個のうち項目名は {labels} 個',
  },
  'leads-unused': {
    en: '{leads} of {all} labels that name an initiative begin one',
    ja: '取組名の欄 {all} 個のうち {leads} 個が取組の先頭にある',
  },
  'titles-numbered': { en: 'titles numbered 1, 2, 3 …', ja: '見出しに 1、2、3 …の番号' },
  'titles-unnumbered': { en: 'titles without numbers', ja: '見出しに番号がない' },
  'numbers-restart': { en: 'numbers begin again', ja: '番号が途中で 1 に戻る' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The id of a reason. */
export type ReasonId = keyof typeof reasons;
