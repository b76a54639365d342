import type { Span } from './span.ts';

/** What figures are of, in words that news sets side by side: deaths and injuries, exports and imports, cities and towns. */
const rows: readonly (readonly [zh: string, en: string])[] = [
  ['死亡|遇难|丧生|身亡|罹难', 'deaths?|dead|died|dies|killed|fatalit\\w+|lives'],
  ['受伤|伤者|伤员|重伤|轻伤', 'injur\\w+|wound\\w+|hurt'],
  ['失踪|失联', 'missing|unaccounted'],
  ['确诊', 'confirmed'],
  ['疑似', 'suspected'],
  ['治愈|出院|康复', 'cured|recover\\w+|discharged'],
  ['无症状', 'asymptomatic|symptoms'],
  ['重症|危重', 'severe\\w*|critical\\w*'],
  ['拘留', 'detained|detention'],
  ['罚款|罚金', 'fined?|fines'],
  ['出口', 'exports?|exported'],
  ['进口', 'imports?|imported'],
  ['收入|营收', 'revenues?|incomes?|earnings'],
  ['支出', 'expenditures?|spending'],
  ['利润|盈利', 'profits?'],
  ['亏损', 'loss|losses'],
  ['国内', 'domestic'],
  ['国际', 'international'],
  ['城镇|城市居民', 'urban'],
  ['农村', 'rural'],
  ['男性|男子|男生', 'men|males?|boys'],
  ['女性|女子|女生', 'women|females?|girls'],
  ['地上', 'aboveground|above the ground|above ground'],
  ['地下', 'underground|below ground'],
  ['旺季|最高', 'highs?|highest|peak|maximum'],
  ['淡季|最低', 'lows?|lowest|off|minimum'],
  ['取消', 'cancel\\w*'],
  ['延误|晚点', 'delay\\w*|late'],
  ['获救|脱险', 'rescued|survived|survivors?'],
  ['工作日|平日', 'weekdays?'],
  ['周末|双休日', 'weekends?'],
  ['赞成|支持', 'favou?r|for|support\\w*|approv\\w+'],
  ['反对', 'against|oppos\\w+'],
  ['弃权', 'abst\\w+'],
  ['股票', 'stocks?|equit\\w+'],
  ['债券', 'bonds?'],
  ['有期徒刑', 'imprisonment|prison|jail'],
  ['缓刑', 'probation|suspended|reprieve'],
  ['第一产业', 'primary'],
  ['第二产业', 'secondary'],
  ['第三产业', 'tertiary'],
  ['国家', 'countr\\w+|nations'],
  ['城市', 'cit(?:y|ies)'],
  ['户', 'households?|families'],
  [
    '[人名]',
    'people|persons?|residents|passengers|soldiers|workers|students|villagers|guests|visitors|members',
  ],
  ['艘', 'ships?|vessels?|boats?'],
  ['架', 'aircraft|planes?|jets?|helicopters?'],
  ['辆', 'vehicles?|cars?|buses|trucks?'],
  ['企业|公司', 'compan\\w+|firms?|enterprises?'],
  ['学校', 'schools?'],
  ['医院', 'hospitals?'],
];

const zhTopic = new RegExp(rows.map(([zh]) => `(${zh})`).join('|'), 'gu');
const enTopic = new RegExp(`\\b(?:${rows.map(([, en]) => `(${en})`).join('|')})\\b`, 'gi');

const marks = {
  zh: /[，,；;。、：:（）()和及与]/u,
  en: /[;:()]|[,.](?!\d)|\b(?:and|while|whereas|but)\b/,
};

/** The rows of the table that stand in the clause of a figure, as far as the figures beside it. */
export function topicsOf(
  text: string,
  { start, end }: Span,
  { before, after }: { before: number; after: number },
  language: 'zh' | 'en',
): ReadonlySet<number> {
  const ahead = text.slice(before, start);
  const behind = text.slice(end, after);
  const last = ahead.split(marks[language]).at(-1) ?? '';
  // What stands between two figures without a mark belongs to the first.
  const isOwn = before === 0 || last !== ahead;
  const [next = ''] = behind.split(marks[language]);
  return topicsIn(isOwn ? `${last} # ${next}` : next, language);
}

function topicsIn(text: string, language: 'zh' | 'en'): Set<number> {
  return new Set(
    Array.from(text.matchAll(language === 'zh' ? zhTopic : enTopic), (match) => {
      const groups: (string | undefined)[] = match.slice(1);
      return groups.findIndex((group) => group !== undefined);
    }),
  );
}
