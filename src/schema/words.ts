/** A text in both languages of the tool. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** What a field is called and what it holds. */
export interface Words {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/** Titles in English and Japanese, then descriptions in English and Japanese. */
export function words(titleEn: string, titleJa: string, en: string, ja: string): Words {
  return { title: { en: titleEn, ja: titleJa }, description: { en, ja } };
}
