import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';

const annotate = createAnnotator({
  general: parseLexicon('general', readFileSync('content/lexicon.yaml', 'utf8')).lexicon,
});

/** Sentences with the character in question in brackets, and its reading there. */
const classes: Record<string, [sentence: string, reading: string][]> = {
  '为 as "be, become, as"': [
    ['他们以茶[为]生', 'wéi'],
    ['我县以种植苹果[为]主', 'wéi'],
    ['这条路全长[为]30公里', 'wéi'],
    ['把荒山改造[为]果园', 'wéi'],
    ['坚持以质量[为]核心，以市场[为]导向', 'wéi'],
    ['以县城[为]重要载体推进城镇化', 'wéi'],
    ['做到积极有[为]', 'wéi'],
    ['两项指标分别[为]5%和8%', 'wéi'],
    ['这座桥，[为]全国最长的木桥', 'wéi'],
    ['该[为]的事一定办', 'wéi'],
    ['落实“民有所呼、我有所[为]”', 'wéi'],
  ],
  '为 as "for"': [
    ['[为]孩子们提供免费午餐', 'wèi'],
    ['努力[为]农民增收创造条件', 'wèi'],
    ['[为]实现这个目标，我们还要加油', 'wèi'],
    ['切实[为]学校减负', 'wèi'],
    ['大家一起[为]明天奋斗', 'wèi'],
    ['门口[为]客人们备好了雨伞', 'wèi'],
    ['将灯打开,[为]参赛队擂鼓助威', 'wèi'],
    ['老师都在[为]孩子操心', 'wèi'],
    ['（记者张三）[为]方便出行，今起增开列车', 'wèi'],
    ['球队[为]球迷准备了礼物', 'wèi'],
    ['医院[为]300名老人进行了体检', 'wèi'],
  ],
  '地 after an adverbial, and as land': [
    ['河水缓慢[地]流过村庄', 'de'],
    ['我们要更加紧密[地]合作', 'de'],
    ['有针对性[地]解决困难', 'de'],
    ['建设创新策源[地]', 'dì'],
    ['天更蓝、[地]更绿', 'dì'],
    ['建成开放新高[地]意义重大', 'dì'],
    ['水清[地]绿', 'dì'],
    ['央[地]合作项目落户我市', 'dì'],
  ],
  'words that settle a reading': [
    ['免费[提供]热水', 'tí gōng'],
    ['经济发展的重要[载体]', 'zài tǐ'],
    ['他在银行[供职]多年', 'gòng zhí'],
    ['[率先]完成任务', 'shuài xiān'],
    ['按时[还款]', 'huán kuǎn'],
    ['参观[首都]博物馆', 'shǒu dū'],
    ['特困人员[供养]', 'gōng yǎng'],
    ['[朝鲜]半岛', 'Cháo xiǎn'],
  ],
  'measures and numbers': [
    ['买了三[只]羊', 'zhī'],
    ['今天[只]办一件事', 'zhǐ'],
    ['面临三[重]压力', 'chóng'],
    ['发行20[只]债券', 'zhī'],
    ['宾馆腾出60[间]隔离房', 'jiān'],
    ['新建停车场30[处]', 'chù'],
    ['这些村子正[处]转型时期', 'chǔ'],
  ],
  'verbs and suffixes': [
    ['从外省[调]水进城', 'diào'],
    ['继续[调]结构、稳增长', 'tiáo'],
    ['打造世界瓷[都]', 'dū'],
    ['村民[都]来了', 'dōu'],
    ['村里的路[长]8公里', 'cháng'],
    ['全面推行河湖[长]制', 'zhǎng'],
    ['推动图书通借通[还]', 'huán'],
    ['工作中[还]有不足', 'hái'],
    ['普及[率]达到九成', 'lǜ'],
    ['他[率]团访问非洲', 'shuài'],
    ['雨下[得]很大', 'de'],
    ['春天[种]树，秋天收果', 'zhòng'],
    ['引进两[种]作物', 'zhǒng'],
    ['做到[应]收尽收', 'yīng'],
    ['收入差距和倍[差]缩小', 'chā'],
    ['大风[卷]走了屋顶', 'juǎn'],
    ['整治内[卷]式竞争', 'juǎn'],
  ],
  'base tones of 一 and 不': [
    ['[一]个', 'yī'],
    ['这[不]是小事', 'bù'],
    ['[一]样', 'yī'],
  ],
};

describe.each(Object.entries(classes))('%s', (_, cases) => {
  test.each(cases)('%s %s', (marked, reading) => {
    const start = marked.indexOf('[');
    const length = marked.indexOf(']') - start - 1;
    const syllables = annotate(marked.replace(/[[\]]/gu, '')).flatMap(({ text, pinyin }) =>
      [...text].map((_, index) => pinyin?.[index] ?? ''),
    );
    expect(syllables.slice(start, start + length).join(' ')).toBe(reading);
  });
});
