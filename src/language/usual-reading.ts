import { pinyin } from 'pinyin-pro';

/** What pinyin-pro says of these alone is not how they are read as words of their own. */
const asWords =
  '了le 得de 载zài 称chēng 扎zhā 钻zuān 卷juǎn 劲jìn 量liàng 应yīng 处chù 只zhǐ 差chà 夹jiā 挑tiāo 供gōng ' +
  '尽jìn 还hái 中zhōng 散sàn 干gàn 为wéi 兴xīng 率lǜ 划huà 晃huàng 咽yàn 背bèi 缝fèng 漂piāo 削xuē 扛káng 佛fó 折zhé ' +
  '谁shéi 仡gē 剡shàn 咥dié 咧liě 咳ké 哟yo 喇lǎ 塞sài 崴wēi 帖tiě 毂gǔ 莞guǎn 钌liǎo 锔jú 閤gé 阆làng 缊yùn 玟wén 徼jiào 嬛huán 捋luō 吁xū 蹶jué 窨yìn 埏yán 跂qǐ 荑tí 浜bāng';
const readings = new Map(
  asWords.split(' ').map((entry): [string, string] => [entry.charAt(0), entry.slice(1)]),
);

/** The reading a character has most often when it stands alone: `行` → `xíng`. */
export function usualReading(character: string): string {
  let reading = readings.get(character);
  if (reading === undefined) {
    reading = pinyin(character, { type: 'array', toneSandhi: false })[0] ?? '';
    readings.set(character, reading);
  }
  return reading;
}
