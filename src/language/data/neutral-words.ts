/**
 * Words whose last syllable 现代汉语词典 always reads without a tone and the dictionaries here with one.
 * Words with two meanings (东西, 地方, 精神, 兄弟) keep the tone they have in news.
 */
export const neutralWords =
  '帮手 本事 扁担 拨弄 差事 打扮 打点 打发 打算 打听 提防 动静 告诉 寡妇 和尚 胡琴 活泼 脊梁 记号 架势 将就 口袋 ' +
  '厉害 连累 麻利 门道 名字 木匠 难为 脑袋 能耐 铺盖 清楚 晌午 生意 石匠 首饰 舒坦 算计 特务 铁匠 妥当 唾沫 挖苦 ' +
  '晚上 早上 学生 学生会 学生证 学问 烟筒 养活 运气 眨巴 丈人 主意 字号';
