/** What the page says of itself. */
export interface ReportAbout {
  /** Null: the page finds its own, in the language it is read in. */
  readonly title: string | null;
  /** Of the tool that wrote it. */
  readonly version: string;
}
