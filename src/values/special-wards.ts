/** Tokyo's special wards are municipalities; any other 区 is a part of a city. Source: 地方自治法 第281条. */
const specialWards = new Set(
  `千代田区 中央区 港区 新宿区 文京区 台東区 墨田区 江東区 品川区 目黒区 大田区 世田谷区 渋谷区
   中野区 杉並区 豊島区 北区 荒川区 板橋区 練馬区 足立区 葛飾区 江戸川区`.split(/\s+/),
);

/** True for a name that a municipality bears; some of them are wards of a city as well (北区). */
export function isSpecialWard(name: string): boolean {
  return specialWards.has(name);
}
