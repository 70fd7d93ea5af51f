/** A fiscal year as sheets print it. */
export interface PrintedYear {
  readonly own: string;
  readonly next: string;
  readonly year: number;
}

export const years: readonly PrintedYear[] = [
  { own: '令和6年度', next: '令和7年度', year: 2024 },
  { own: '令和５年度', next: '令和６年度', year: 2023 },
  { own: '令和元年度', next: '令和2年度', year: 2019 },
  { own: '平成30年度', next: '平成31年度', year: 2018 },
  { own: '平成２７年度', next: '平成２８年度', year: 2015 },
  { own: '2023年度', next: '2024年度', year: 2023 },
];
