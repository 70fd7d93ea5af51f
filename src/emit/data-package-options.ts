/** What the user says of the municipality whose sheets are published. */
export interface Publisher {
  /** 全国地方公共団体コード, six digits. */
  readonly lgCode?: string;
  /** Official name; else each sheet's own. */
  readonly municipality?: string;
}

/** What a Data Package says of itself. */
export interface DataPackageOptions extends Publisher {
  /** Short name for URLs; default `goal-management-sheets`. */
  readonly name?: string;
  readonly title?: string;
  /** Where the sheets were published; default the sheets' own files. */
  readonly sources?: readonly { readonly title?: string; readonly path?: string }[];
  readonly licenses?: readonly {
    readonly name?: string;
    readonly title?: string;
    readonly path?: string;
  }[];
}
