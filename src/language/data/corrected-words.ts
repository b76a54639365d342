/**
 * Readings of words that the dictionaries have wrong, or lack, by 现代汉语词典: they win over the dictionaries.
 * Spaces part the syllables; unlike the lexicons this says nothing about names and word boundaries.
 */
export const correctedWords = `
供职 gōng zhí
供养 gōng yǎng
链长 liàn zhǎng
提供 tí gōng
七对子 qī duì zi
笛卡儿 dí kǎ ér
英哩 yīng lǐ
削去 xuē qù
削除 xuē chú
加劲梁 jiā jìng liáng
阻吓 zǔ hè
乐评人 yuè píng rén
汉传 hàn chuán
朴茨茅斯 pǔ cí máo sī
柏培拉 bó péi lā
操纵杆 cāo zòng gǎn
拉杆 lā gǎn
校射 jiào shè
葵涌 kuí chōng
前燕 qián yān
后燕 hòu yān
南燕 nán yān
北燕 běi yān
西燕 xī yān
翘曲 qiáo qū
厚薄 hòu bó
热轧 rè zhá
冷轧 lěng zhá
勃艮第 bó gèn dì
枇杷 pí pá
枇杷叶 pí pá yè
荸荠 bí qí
海扇 hǎi shàn
葵扇 kuí shàn
扇状 shàn zhuàng
双扇 shuāng shàn
芍陂 què bēi
希腊人 xī là rén
椎弓 zhuī gōng
椎体 zhuī tǐ
拧断 nǐng duàn
拧紧 nǐng jǐn
捋起 luō qǐ
仇深似海 chóu shēn sì hǎi
莱塞 lái sài
塞西尔 sài xī ěr
塞西勒 sài xī lè
塞斯 sài sī
塞罗 sài luó
塞姆 sài mǔ
塞缪尔 sài miù ěr
加缪 jiā miù
德累斯顿 dé léi sī dùn
太姥山 tài mǔ shān
喀喇沁 kā lǎ qìn
喀喇沁左翼蒙古族自治县 kā lǎ qìn zuǒ yì měng gǔ zú zì zhì xiàn
喀喇沁旗 kā lǎ qìn qí
维耶 wéi yē
基耶 jī yē
明明白白 míng míng bái bái
努尔哈赤 nǔ ěr hā chì
实际上 shí jì shàng
事实上 shì shí shàng
基本上 jī běn shàng
一路上 yī lù shàng
干将 gàn jiàng
海兰泡 hǎi lán pāo
毛泽覃 máo zé tán
甄嬛 zhēn huán
甄嬛传 zhēn huán zhuàn
贝利撒留 bèi lì sā liú
伯罗奔尼撒 bó luó bēn ní sā
莞城 guǎn chéng
阆中 làng zhōng
阆中市 làng zhōng shì
迷迷糊糊 mí mí hú hú
饮马 yìn mǎ
莘县 shēn xiàn
莘庄 xīn zhuāng
`;
