import { wordAt, type Place } from '../place.ts';

const clauseEnd = /[，。；：！？]|[,;!?](?!\d)/u;
const closing = /^(?:[”》）、的者]|$)/u;
/** Words that make a later 为 of their clause mean "as": 以创新为动力, 视你为友. */
const takesAs =
  /(?:^|[^可予得所难用足加借])以(?![及来上下内外后前])|视|尊|奉|拜|命名|推举|选举|简称|统称|俗称|改称|原名/u;
/** What 为 says the result of: 评为, 转化为, 控制为. */
const resultVerb =
  /(?:[定列选评设改称视作变化转升降调分建造聚译写读誉推奉尊拜封任聘成]|建设|培育|塑造|提升|提高|调整|升级|确认|缩短|压缩|压减|减少|增加|扩大|合并|拆分|发展|上升|融合|确立|概括|总结|延长|延伸|汇聚|集中|表现|体现|解释|理解|归类|更名|重组|培养|锻造|统一|整合|提炼|入选|当选|授予|折合|换算|控制|下降|精简)$/u;
/** Adverbs and auxiliaries that stand before the verb "to be". */
const beforeVerb =
  /(?:[均最皆即乃亦则多主甚尤极颇较仅曾就应须或总同互并非必本原名题始终共率额值量期价比者其这此那]|分别|主要|平均|合计|初步|一般|通常|大都|只能|可能|预计|上述)$/u;
/** What is done for somebody, later in the clause. */
const service =
  /提供|服务(?!业|中心|平台|体系|企业|包)|奠定|创造|注入|[作做][出好]|贡献|打下|营造|护航|赋能|[谋减]|撑腰|增[添光]|添彩|铺路|搭建|保驾|多?办(?:好|实|事|成|理)|争光|代言|减轻|开辟|积累|树立|探路|探索|助力|蓄|留[出足下]|腾出|而|擘画|造福|点赞|输送|发声|松绑|颁发|开出|加油|配备|适配|发放|带来|定制|点亮|插上|指明|守护|筑牢|打开|赢得|补充|提振|奋斗|打拼|拼搏|努力|筹集|争取|引入|重塑|进行|开展|制作|讲解|维权|设立|建立|安装|送(?!往|餐|货)|培养|储备|准备(?!金)|助威|鼓劲|喝彩|支撑起|解[决难忧惑]|排忧|省[去下出]|节省|节约|扫清|拿下|夺[得下]|站台|接种|助选|拉票|助阵|送行|颁奖|辩护|缓解|分忧|举办|庆祝|祈|捐/u;
const forWhom =
  /^(?:人民|群众|民|企|基层|老|百姓|居民|农民|学生|孩子|青年|全[国省市区球]|世界|国|党|祖国|[他她它你我咱]|大家|客户|用户|市场主体|经营主体|各[类族地级]|社会|军|兵|残疾人|困难|此|何|了|实现|推动|推进|加快|促进|加强|确保|做好|深化|贯彻|落实|完善|规范|防止|避免|进一步|解决|应对|满足|适应|方便)/u;
/** Those for whom things are done, whatever the verb. */
const someone =
  /^(?:[^的是，、]{1,6}们|广大|全体|特定|当地(?!最)|旅客|乘客|游客|市民|消费者|观众|球迷|选手|运动员|员工|职工|家长|读者|考生|患者|病人|求职者|[他她它]们?|我们|你们|大家|自己|孩子|群众|老百姓|党(?![的员组])|人民(?!币|公)|祖国).{3}/u;
const quantity =
  /^[^，]*(?:最[大高多早长快好新]|第一|首个|唯一|之一|之最)|^ ?(?:[\d一二两三四五六七八九十百千零〇近约不＋+－-]|正数|负|历史|[全史]?[国省]?[内外]?最)/u;
/** Adverbs of effort, and what opens a clause within a clause: 努力为群众办事. */
const effort =
  /(?:^|[、“《（—)）]|[也要再地着在]|更好|着力|全力|不断|积极|一心|坚持|持续|专门|继续|努力|甘愿|共同|奋力|切实|亲自|加快|主动|自觉|真正|充分|有效|纷纷|千方百计|全心全意)$/u;

/** 为 is wéi as "be, become, as" (以质量为主, 评为, 为5%) and wèi as "for" (为群众办事). */
export function readWei(place: Place): string {
  const before = clauseBefore(place);
  const after = clauseAfter(place);
  const previous = wordAt(place, -1);
  if (closing.test(after) || previous === '有' || resultVerb.test(previous)) return 'wéi';
  const served = service.test(after);
  if (takesAs.test(before)) return served && forWhom.test(after) ? 'wèi' : 'wéi';
  if (served) return 'wèi';
  if (quantity.test(after) || beforeVerb.test(previous)) return 'wéi';
  return effort.test(before) || someone.test(after) ? 'wèi' : 'wéi';
}

function clauseBefore({ sentence, at }: Place): string {
  return (
    sentence
      .slice(Math.max(0, at - 60), at)
      .split(clauseEnd)
      .at(-1) ?? ''
  );
}

function clauseAfter({ sentence, at }: Place): string {
  return sentence.slice(at + 1, at + 61).split(clauseEnd)[0] ?? '';
}
