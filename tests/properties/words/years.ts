/** A fiscal year as sheets print it. */
export interface PrintedYear {
  readonly own: string;
  readonly next: string;
  readonly last: string;
  readonly year: number;
}

export const years: readonly PrintedYear[] = [
  { own: '令和6年度', last: '令和5年度', next: '令和7年度', year: 2024 },
  { own: '令和５年度', last: '令和４年度', next: '令和６年度', year: 2023 },
  { own: '令和元年度', last: '平成30年度', next: '令和2年度', year: 2019 },
  { own: '平成30年度', last: '平成29年度', next: '平成31年度', year: 2018 },
  { own: '平成２７年度', last: '平成２６年度', next: '平成２８年度', year: 2015 },
  { own: '2023年度', last: '2022年度', next: '2024年度', year: 2023 },
];
