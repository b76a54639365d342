import { messages } from '../i18n/messages.ts';
import { siteName } from '../site.ts';
import { firstWords } from './first-words.ts';

/** The 128 characters that are most frequent by jieba’s dictionary: nearly all are in any longer article. */
const mostFrequent =
  '一是人了不在有大中国和为这上他个地年来我会以到时要出的生学说道民家子也成行下们于后就发自之对得主长可过天作分方用多你着部能市等业' +
  '全里工公经本都而高政法面门动日进区事代那去心小同北定开产前其军还然起种所如现理机体表力好外与文当两实重新三么只山水关明从化平建又';

const marks = '，。、；：？！“”‘’（）《》—…·　';

/** Letters of Western names, vowels of pinyin with their tones, and a few marks: for pages that happen to have some. */
export const furtherLetters =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœŠšŽž' +
  'ĀāĒēĚěĪīŌōŪūǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜ©«»°£€›⁄⌘';

/** What nearly every page shows, and so all of them share: it depends on no article. */
export const commonCharacters =
  mostFrequent +
  marks +
  Object.values(messages).map(firstWords).join('') +
  Object.values(siteName).join('');
