import { messages } from '../i18n/messages.ts';
import { siteName } from '../site.ts';
import { firstWords } from './first-words.ts';

/** The 128 characters that are most frequent by jieba’s dictionary: nearly all are in any longer article. */
const mostFrequent =
  '一是人了不在有大中国和为这上他个地年来我会以到时要出的生学说道民家子也成行下们于后就发自之对得主长可过天作分方用多你着部能市等业' +
  '全里工公经本都而高政法面门动日进区事代那去心小同北定开产前其军还然起种所如现理机体表力好外与文当两实重新三么只山水关明从化平建又';

/** The 128 that follow: much of what is left of a news text, and so nothing each article brings of its own. */
export const frequentCharacters =
  '制南内西没此将员名手最东头者月间无安看见各城十相但已些正口通想度加第她合院物性战由位常点海意场武使次二向治因立数样身情入原问把路' +
  '被并利石老教万知级量任江及应省资委务元美特期世湖回系比气汉总展电科金先声提品设或义王社很统处四首共马形己儿司太目基领队直计别女权';

const marks = '，。、；：？！“”‘’（）《》—…·　';

/** Letters of Western names and capitals of pinyin, and a few marks: for pages that happen to have some. */
export const furtherLetters =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœŠšŽž' +
  'ĀāĒēĚěĪīŌōŪūǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜ©«»°£€›⁄⌘';

/** Vowels of pinyin, which the dictionary has in its English. */
const pinyinVowels = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü';

/** What nearly every page shows, and so all of them share: it depends on no article. */
export const commonCharacters =
  mostFrequent +
  marks +
  pinyinVowels +
  Object.values(messages).map(firstWords).join('') +
  Object.values(siteName).join('');
