const surnames = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于傅齐康伍余顾孟黄穆萧尹姚邵汪毛米成戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫丁宣邓洪包左石崔吉龚程邢裴陆翁荀甄曲封储靳段焦谷车侯班秋仲伊宁仇栾甘厉祖武符刘景詹龙叶司黎溥蒲卓蔺池乔闻党翟谭贡姬申冉桑桂牛边尚温庄晏柴阎慕连茹习艾鱼容向古易廖终居衡步都耿满匡寇广阙东欧沃利越隆师巩聂晁敖冷辛阚那简饶曾沙养丰关蒯相查游权盖益桓公肖付闫代邬佟岳'.split(
    '',
  ),
);

const name =
  /^(?:(\p{Script=Han})[ \u3000]?\p{Script=Han}{1,2}|(?:欧阳|司马|上官|诸葛|东方|皇甫|令狐)\p{Script=Han}{1,2})$/u;
const titled = /^(\p{Script=Han}{2,20})[ \u3000]+(\p{Script=Han}[ \u3000]?\p{Script=Han}{1,2})$/u;

/** Whether a line is a person's name, with or without an office before it: `省长 王新伟`. */
export function isPerson(text: string): boolean {
  const bare = name.exec(text);
  if (bare !== null) return bare[1] === undefined || surnames.has(bare[1]);
  const person = titled.exec(text)?.[2];
  return person !== undefined && surnames.has(person[0] ?? '');
}
