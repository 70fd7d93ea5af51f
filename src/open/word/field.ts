/** A field on its way: first its code, then what it shows. */
interface Field {
  code: string;
  inCode: boolean;
  shows: boolean;
  /** State of a check box; null for other fields. */
  box: boolean | null;
}

/** Fields inside one another; only what all of them show is text. */
export interface Fields {
  /** Reads `fldChar`; gives what a finished field shows that holds no result of its own. */
  mark(type: string | undefined): string;
  code(text: string): void;
  /** The open field is a check box in this state. */
  check(on: boolean): void;
  /** True where text is printed; it counts as a result. */
  prints(): boolean;
}

/** Begins outside all fields. */
export function fields(): Fields {
  const open: Field[] = [];
  return {
    mark(type) {
      const last = open.at(-1);
      if (type === 'begin') open.push({ code: '', inCode: true, shows: false, box: null });
      else if (type === 'separate' && last) last.inCode = false;
      else if (type === 'end' && last) {
        open.pop();
        return last.shows || open.some(({ inCode }) => inCode) ? '' : ownText(last);
      }
      return '';
    },
    code(text) {
      const last = open.at(-1);
      if (last?.inCode) last.code += text;
    },
    check(on) {
      const last = open.at(-1);
      if (last) last.box = on;
    },
    prints() {
      if (open.some(({ inCode }) => inCode)) return false;
      for (const field of open) field.shows = true;
      return true;
    },
  };
}

function ownText({ box, code }: Field): string {
  if (box !== null && /FORMCHECKBOX/i.test(code)) return box ? '☑' : '□';
  return equationText(code);
}

/** `EQ \o(\s\up 9(よみ),漢字)` and `eq \o\ac(○,印)` print their last words; readings above are none. */
function equationText(code: string): string {
  if (!/^\s*EQ\s/i.test(code)) return '';
  return code
    .replace(/^\s*EQ\s/i, '')
    .replace(/\\\*\s*\S+/g, '')
    .replace(/\\s\\up\s*\d*\s*\([^()]*\)/gi, '')
    .replace(/\\[a-z]+\s*\d*/gi, '')
    .replace(/[(),]/g, '')
    .trim();
}
