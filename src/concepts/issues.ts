import { statementConcept } from './statements.ts';

/** 課題, where it has a column of its own. */
export const issues = statementConcept('issues', [
  '課題',
  '課題等',
  '問題点',
  '課題・問題点',
  '問題点・課題',
  '主な課題',
  '残された課題',
  '今後の課題',
  '業績目標の達成状況及び課題',
  '取組の課題',
  '達成状況及び課題',
  '未達成の理由・課題',
  '課題点',
  '反省点',
  '課題・反省点',
  '改善を要する点',
  '問題点等',
  '懸案事項',
  '今後の問題点',
  '改善点',
  '改善すべき点',
  '課題及び問題点',
  '現状の課題・問題点',
]);
