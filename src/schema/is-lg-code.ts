/**
 * True for a code of the 全国地方公共団体コード: six digits, prefecture 01 to 47 first, check digit last.
 * The check digit is the last digit of 11 less the remainder by 11 of the digits weighted 6, 5, 4, 3, 2.
 */
export function isLgCode(code: string): boolean {
  if (!/^(?:0[1-9]|[1-3]\d|4[0-7])\d{4}$/.test(code)) return false;
  const digits = [...code].map(Number);
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (11 - (sum % 11)) % 10 === digits[5];
}

const weights = [6, 5, 4, 3, 2];
