/** Sentences and translations whose figures agree, in the ways of good translators. */
export const agreeingPairs: readonly (readonly [zh: string, en: string])[] = [
  [
    '他在31岁时以6比3、7比5的比分直落两盘击败头号种子。',
    'At 31, he beat the top seed in straight sets, 6-3, 7-5.',
  ],
  ['该市三分之一以上的人口超过60岁。', "More than one third of the city's population is over 60."],
  [
    '全国近七成受访者表示支持，两成半的人表示反对。',
    'Nearly 70 percent of respondents nationwide expressed support, while a quarter were opposed.',
  ],
  [
    '会议将于下午2时30分在人民大会堂三楼金色大厅举行。',
    'The meeting will be held at 2:30 p.m. in the Golden Hall on the third floor of the Great Hall of the People.',
  ],
  [
    '这条高速公路全长约120公里，双向六车道，设计时速100公里。',
    'The expressway, about 120 km long with six lanes in both directions, has a design speed of 100 km per hour.',
  ],
  [
    '截至1日24时，31个省（自治区、直辖市）和新疆生产建设兵团累计报告确诊病例80026例。',
    'By midnight on March 1, a total of 80,026 confirmed cases had been reported on the Chinese mainland.',
  ],
  [
    '全村一百二十三户人家种植苹果三千多亩，户均增收两万余元。',
    "The village's 123 households grow more than 200 hectares of apple trees, adding over 20,000 yuan to the income of each household.",
  ],
  [
    '一名34岁男子因涉嫌盗窃被捕，案值达百万元。',
    'A 34-year-old man was arrested on suspicion of theft involving about 1 million yuan.',
  ],
  [
    '公司去年净利润翻了两番，达到2.4亿美元。',
    "The company's net profit quadrupled last year to $240 million.",
  ],
  [
    '产量比上年增长一倍多，是2015年的三倍。',
    'Output more than doubled from the previous year and was three times that of 2015.',
  ],
  [
    '上世纪八十年代末九十年代初，他只身来到深圳。',
    'In the late 1980s and early 1990s, he came to Shenzhen alone.',
  ],
  [
    '这位50后导演说，他希望70后、80后观众也能喜欢。',
    'The director, born in the 1950s, said he hoped that viewers born in the 1970s and 1980s would like it too.',
  ],
  [
    '大会通过了十九届四中全会决定，总结了新中国70年的成就。',
    'The meeting adopted the decision of the Fourth Plenary Session of the 19th CPC Central Committee and reviewed the achievements of New China over the past seven decades.',
  ],
  [
    '日均客流量达10万人次，最高峰时超过15万人次。',
    'The daily passenger flow reached 100,000, exceeding 150,000 at its peak.',
  ],
  [
    '“两不愁三保障”突出问题总体解决，全市25个贫困村全部出列。',
    'The prominent problems of the "two assurances and three guarantees" were generally solved, and all 25 poor villages in the city were removed from the list.',
  ],
  [
    '5G基站建成1.2万个，实现了县级以上城区5G网络全覆盖。',
    'A total of 12,000 5G base stations were built, bringing 5G coverage to all urban areas at or above the county level.',
  ],
  ['打八折后每件售价仅160元。', 'After a 20 percent discount each item costs only 160 yuan.'],
  [
    '人均住房面积由6.7平方米增加到39.8平方米。',
    'Per capita living space rose from 6.7 square meters to 39.8 square meters.',
  ],
  [
    '今年是香港回归祖国25周年，也是“一国两制”实践25周年。',
    'This year marks the 25th anniversary of Hong Kong\'s return to the motherland and of the practice of "one country, two systems".',
  ],
  [
    '9名失踪者中已有3人获救，其余6人仍下落不明。',
    'Three of the nine missing people have been rescued, while the other six remain unaccounted for.',
  ],
  [
    '约4000名警察参加了为期3天的演习。',
    'Some 4,000 police officers took part in the three-day exercise.',
  ],
  [
    '据气象部门预测，未来24小时最高气温将达38摄氏度。',
    'The meteorological department forecast a maximum temperature of 38 degrees Celsius over the next 24 hours.',
  ],
  [
    '这艘油轮载有约200万桶原油，价值1.4亿美元。',
    'The tanker was carrying about 2 million barrels of crude oil worth $140 million.',
  ],
  [
    '3月28日凌晨3时许，当地发生里氏6.1级地震，震源深度10千米。',
    'At around 3 a.m. on March 28, a 6.1-magnitude earthquake struck the area at a depth of 10 kilometers.',
  ],
  [
    '2016-2020年，累计投入资金超过300亿元。',
    'From 2016 to 2020, more than 30 billion yuan was invested in total.',
  ],
  [
    '他曾三度获得奥斯卡提名，两次获奖。',
    'He has been nominated for an Oscar three times and won twice.',
  ],
  [
    '中国代表团以38金32银18铜共88枚奖牌排名第二。',
    'The Chinese delegation ranked second with 88 medals: 38 golds, 32 silvers and 18 bronzes.',
  ],
  ['每10万人中有13.2人感染。', 'There were 13.2 infections per 100,000 people.'],
  [
    '研究人员对500余名18至65岁的志愿者进行了测试。',
    'Researchers tested more than 500 volunteers aged 18 to 65.',
  ],
  [
    '去年全市空气质量优良天数比例为92.1%，PM2.5平均浓度为30微克/立方米。',
    'Last year, the share of days with good air quality in the city was 92.1 percent, and the average PM2.5 concentration was 30 micrograms per cubic meter.',
  ],
  [
    '该基金规模达数百亿元，首期投入50亿元。',
    'The fund is worth tens of billions of yuan, with an initial investment of 5 billion yuan.',
  ],
  [
    '十几名工人被困井下，救援工作已持续30多个小时。',
    'More than a dozen workers were trapped underground, and rescue work has been going on for more than 30 hours.',
  ],
  [
    '联合国安理会15个成员国中有14国投了赞成票，1国弃权。',
    'Fourteen of the 15 members of the UN Security Council voted in favor, with one abstention.',
  ],
  [
    '会谈原定一个小时，结果持续了两个半小时。',
    'The talks, scheduled for an hour, lasted two and a half hours.',
  ],
  [
    '该片上映首周票房突破5亿元，观影人次达1200万。',
    'The film grossed more than 500 million yuan in its first week, with 12 million admissions.',
  ],
  [
    '北斗三号最后一颗组网卫星于2020年6月23日9时43分发射升空。',
    'The last satellite of the BDS-3 constellation was launched at 9:43 a.m. on June 23, 2020.',
  ],
  [
    '2018年，北京、上海、广州三地的平均房价分别为6万元、5.3万元和3.1万元每平方米。',
    'In 2018, average home prices in Beijing, Shanghai and Guangzhou were 60,000 yuan, 53,000 yuan and 31,000 yuan per square meter, respectively.',
  ],
  [
    '他说，自己17岁参军，至今已有40个年头。',
    'He said he joined the army at 17 and has served for 40 years.',
  ],
  [
    '两国元首一致同意，将2022年和2023年确定为中法体育年。',
    'The two heads of state agreed to designate 2022 and 2023 as the China-France Sports Years.',
  ],
  [
    '特朗普获得约7400万张选票，占46.9%。',
    'Trump received about 74 million votes, or 46.9 percent.',
  ],
  [
    '第二阶段将于10月上旬启动，历时约半年。',
    'The second phase will begin in early October and last about six months.',
  ],
  [
    '该厂年产汽车30万辆，年产值逾百亿元。',
    'The plant produces 300,000 vehicles a year, with an annual output value of more than 10 billion yuan.',
  ],
  [
    '9月3日至5日，他将对俄罗斯进行为期三天的国事访问。',
    'He will pay a three-day state visit to Russia from September 3 to 5.',
  ],
  [
    '过去一年，平均每两分钟就有一架飞机起降。',
    'Over the past year, a plane took off or landed every two minutes on average.',
  ],
  [
    '今年前4个月，我市外贸进出口总值同比增长11.6%，高于全国平均水平4.2个百分点。',
    "In the first four months of this year, the city's foreign trade grew 11.6 percent year on year, 4.2 percentage points higher than the national average.",
  ],
  [
    '每晚7点半，广场上就聚集了百余名舞者。',
    'At half past seven every evening, more than a hundred dancers gather in the square.',
  ],
  [
    '这座有着1300多年历史的古城，每年接待游客约三四百万人次。',
    'The ancient city, with a history of over 1,300 years, receives some three to four million tourists a year.',
  ],
  [
    '全国政协十三届三次会议5月21日下午3时在京开幕。',
    'The third session of the 13th CPPCC National Committee opened in Beijing at 3 p.m. on May 21.',
  ],
  ['中国军队将裁减员额30万。', 'China will cut the number of its troops by 300,000.'],
  [
    '美联储宣布将联邦基金利率目标区间上调25个基点到1.5%至1.75%之间。',
    'The Fed announced that it would raise the target range for the federal funds rate by 25 basis points to between 1.5 percent and 1.75 percent.',
  ],
  [
    '沪指收报3291.59点，跌0.86%，成交额3786亿元。',
    'The Shanghai index closed at 3,291.59 points, down 0.86 percent, with turnover of 378.6 billion yuan.',
  ],
  [
    '该校共有学生1.2万名，师生比为1:15。',
    'The school has 12,000 students and a teacher-student ratio of 1:15.',
  ],
  [
    '早在公元前221年，秦始皇就统一了六国。',
    'As early as 221 BC, Qin Shi Huang unified the six states.',
  ],
  [
    '双方就第一阶段经贸协议文本达成一致。',
    'The two sides agreed on the text of the phase one trade deal.',
  ],
  [
    '美国众议院以228票对164票通过了该法案。',
    'The U.S. House of Representatives passed the bill by 228 to 164.',
  ],
  [
    '他把自己的60亩地以每亩800元的价格流转了出去。',
    'He transferred his four hectares of land at a price of 800 yuan per mu.',
  ],
  [
    '据报道，事故造成至少12死40伤。',
    'The accident reportedly left at least 12 people dead and 40 others injured.',
  ],
  [
    '十万大军奔赴前线，历时三个月。',
    'An army of 100,000 set out for the front and fought for three months.',
  ],
  [
    '他每天凌晨四点起床，五点半出门。',
    'He gets up at four in the morning and leaves home at 5:30.',
  ],
  [
    '两名警察在第五大道执勤时中枪，一人死亡。',
    'Two police officers were shot while on duty on Fifth Avenue, and one died.',
  ],
  [
    '据统计，全国有近三成的儿童近视。',
    'Statistics show that nearly 30 percent of children nationwide are nearsighted.',
  ],
  [
    '长江三峡水库水位已升至175米。',
    'The water level of the Three Gorges reservoir has risen to 175 meters.',
  ],
  [
    '目前，该药已在20多个国家和地区上市。',
    'The drug is now on the market in more than 20 countries and regions.',
  ],
  [
    '这部小说被译成三十多种文字，发行上千万册。',
    'The novel has been translated into more than 30 languages and sold over 10 million copies.',
  ],
  [
    '这是1949年以来两岸领导人的首次会晤。',
    'It was the first meeting between leaders of the two sides of the Taiwan Straits since 1949.',
  ],
  [
    '改革开放40多年来，7亿多人口摆脱贫困。',
    'Over more than four decades of reform and opening up, over 700 million people have been lifted out of poverty.',
  ],
  ['他以9秒83的成绩刷新了亚洲纪录。', 'He set a new Asian record of 9.83 seconds.'],
  [
    '比赛在第89分钟出现转机，主队2:1反超。',
    'The turning point came in the 89th minute, when the home side went 2-1 up.',
  ],
  [
    '国际油价周三下跌逾5%，布伦特原油期货收于每桶58.94美元。',
    'International oil prices fell more than 5 percent on Wednesday, with Brent crude futures settling at $58.94 a barrel.',
  ],
  [
    '2019年12月31日，武汉市卫健委通报27例不明原因肺炎病例。',
    'On December 31, 2019, the Wuhan Municipal Health Commission reported 27 cases of pneumonia of unknown cause.',
  ],
  [
    '第二十四届冬季奥林匹克运动会将于2022年2月4日在北京开幕。',
    'The 24th Winter Olympic Games will open in Beijing on February 4, 2022.',
  ],
  [
    '二十国集团领导人第十四次峰会6月28日至29日在日本大阪举行。',
    'The 14th G20 summit was held in Osaka, Japan, on June 28 and 29.',
  ],
  [
    '新疆维吾尔自治区成立65周年之际，喀什地区12县市全部脱贫。',
    'All 12 counties and cities in Kashgar had shaken off poverty by the 65th anniversary of the Xinjiang Uygur Autonomous Region.',
  ],
  [
    '我国已建成世界上规模最大的社会保障体系，基本医疗保险覆盖超过13亿人，基本养老保险覆盖近10亿人。',
    'China has built the largest social security system in the world, with more than 1.3 billion people covered by basic medical insurance and nearly 1 billion by basic old-age insurance.',
  ],
  [
    '发射窗口为当地时间晚上11点10分至11点40分。',
    'The launch window runs from 11:10 p.m. to 11:40 p.m. local time.',
  ],
  [
    '据俄罗斯卫星通讯社报道，飞机上有92名乘客和8名机组人员。',
    'There were 92 passengers and eight crew members on board, Sputnik reported.',
  ],
  [
    '这座桥全长55公里，是目前世界上最长的跨海大桥。',
    'At 55 km (34 miles), the bridge is the longest sea crossing in the world.',
  ],
  ['他的体重从100公斤减到了75公斤。', 'His weight dropped from 220 pounds to 165 pounds.'],
  [
    '这一数字比前一天的1.5万有所下降，但仍是一周前的两倍。',
    'The number was down from 15,000 the day before but still double that of a week earlier.',
  ],
  [
    '苹果公司市值首次突破2万亿美元大关。',
    "Apple's market value broke through the $2 trillion mark for the first time.",
  ],
  [
    '该法案于周二以51票对48票在参议院获得通过。',
    'The bill passed the Senate on Tuesday by a vote of 51 to 48.',
  ],
  [
    '这名17岁的瑞典少女每周五都会到议会门前抗议。',
    'The 17-year-old Swedish girl protests outside parliament every Friday.',
  ],
  [
    '2020年东京奥运会推迟至2021年7月23日举行。',
    'The Tokyo 2020 Olympics have been postponed to July 23, 2021.',
  ],
  [
    '半数以上的受访者说他们每周至少运动三次。',
    'More than half of the respondents said they exercised at least three times a week.',
  ],
  [
    '失业率从4月的14.7%降至5月的13.3%，降幅为1.4个百分点。',
    'The unemployment rate fell 1.4 percentage points from 14.7 percent in April to 13.3 percent in May.',
  ],
  [
    '该县投资3.2亿元，新建改建农村公路486公里。',
    'The county invested 320 million yuan in building or upgrading 486 kilometers of rural roads.',
  ],
  [
    '据悉，首批9架飞机将在三年内交付。',
    'The first nine aircraft will be delivered within three years.',
  ],
  [
    '该院共收治患者1500余人次，治愈率达到九成五。',
    'The hospital treated more than 1,500 patients, with a cure rate of 95 percent.',
  ],
  [
    '一季度，全市规模以上工业企业实现利润18.6亿元，同比增长近1.2倍。',
    "In the first quarter, the profits of the city's industrial enterprises above designated size reached 1.86 billion yuan, up nearly 120 percent year on year.",
  ],
  [
    '法院一审判处他有期徒刑十二年，并处罚金人民币二百万元。',
    'The court of first instance sentenced him to 12 years in prison and fined him 2 million yuan.',
  ],
  [
    '上月中国进口量同比大增31%，至4,848万吨，即每日1,180万桶。',
    "China's imports jumped 31 percent last month from a year earlier to 48.48 million tonnes, or 11.8 million barrels per day.",
  ],
  [
    '7月27日0—24时，31个省（自治区、直辖市）和新疆生产建设兵团报告新增确诊病例68例，其中境外输入病例4例，本土病例64例。',
    'On July 27, 68 new confirmed cases were reported on the Chinese mainland, including four imported cases and 64 locally transmitted ones.',
  ],
  [
    '这间90平方米的两居室月租金为6500元。',
    'The 90-square-meter two-bedroom apartment rents for 6,500 yuan a month.',
  ],
  [
    '经过三年多的努力，工程于去年底竣工，总投资约合1.2亿美元。',
    'After more than three years of work, the project was completed at the end of last year at a total cost of about $120 million.',
  ],
  [
    '他在20世纪60年代初移居加拿大，当时年仅十八九岁。',
    'He moved to Canada in the early 1960s, when he was only 18 or 19.',
  ],
  [
    '世卫组织建议成年人每天食盐摄入量不超过5克。',
    'The WHO recommends that adults consume no more than 5 grams of salt a day.',
  ],
  [
    '公告称，公司拟以不超过每股15元的价格回购3000万股至6000万股股份。',
    'The company said it planned to buy back 30 million to 60 million shares at no more than 15 yuan per share.',
  ],
  [
    '全球新冠肺炎累计确诊病例达1611万例，累计死亡病例64.6万例。',
    'Globally, confirmed COVID-19 cases have reached 16.11 million, with 646,000 deaths.',
  ],
  [
    '11岁以下儿童免费，60岁以上老人半价。',
    'Admission is free for children under 11 and half price for people over 60.',
  ],
  [
    '会议强调要做好“六稳”工作、落实“六保”任务。',
    'The meeting stressed ensuring stability on six fronts and security in six areas.',
  ],
  [
    '我们要全面贯彻党的十九大和十九届二中、三中、四中全会精神。',
    'We must fully implement the guiding principles of the 19th CPC National Congress and the second, third and fourth plenary sessions of the 19th CPC Central Committee.',
  ],
  [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
    'Strengthen the "four consciousnesses," stay confident in the "four matters" and ensure the "two upholds".',
  ],
  [
    '该市将于明年3月1日起实施新规，违者最高可罚款1万元。',
    'The city will enforce the new rules from March 1 next year, with violators facing fines of up to 10,000 yuan.',
  ],
  [
    '飞行时间由原来的3小时20分缩短到2小时50分。',
    'The flight time was cut from three hours and 20 minutes to two hours and 50 minutes.',
  ],
  [
    '他身高1.98米，场均得到25.3分、8.1个篮板。',
    'The 1.98-meter forward averages 25.3 points and 8.1 rebounds per game.',
  ],
  [
    '上一次两队交手还是2014年，当时双方1比1战平。',
    'The two teams last met in 2014, when they drew 1-1.',
  ],
  [
    '新规规定，每人每年可携带5000毫升以下的酒类入境。',
    'Under the new rule, each person may bring in no more than 5 liters of alcohol a year.',
  ],
  [
    '该公司股价收盘上涨3.5%，报每股152.85美元，创52周新高。',
    "The company's shares closed up 3.5 percent at $152.85, a 52-week high.",
  ],
  [
    '全省森林覆盖率提高到66.8%，五年提高了0.85个百分点。',
    "The province's forest coverage rose to 66.8 percent, an increase of 0.85 percentage points over five years.",
  ],
  [
    '首届进博会累计意向成交578.3亿美元，来自172个国家、地区和国际组织的3600多家企业参展。',
    'Intended deals worth $57.83 billion were reached at the first CIIE, which drew more than 3,600 companies from 172 countries, regions and international organizations.',
  ],
  [
    '一名不愿透露姓名的官员说，谈判已进入最后48小时。',
    'An official who declined to be named said the talks had entered their final 48 hours.',
  ],
  [
    '截至6月末，该行不良贷款率为1.42%，较年初下降2个基点。',
    "At the end of June, the bank's nonperforming loan ratio stood at 1.42 percent, down two basis points from the start of the year.",
  ],
  [
    '当天，河南省最高气温普遍超过35℃。',
    'Temperatures topped 35 degrees Celsius across much of Henan Province that day.',
  ],
  [
    '据新华社华盛顿3月2日电，美国国防部长2日说，美军将继续增兵。',
    'WASHINGTON, March 2 (Xinhua) -- The US defense secretary said on Monday that the US military would send more troops.',
  ],
  [
    '恒指低开133点，报27,456点，国企指数跌0.6%。',
    'The Hang Seng Index opened 133 points lower at 27,456, while the H-share index fell 0.6 percent.',
  ],
  [
    '该股现价报每股46.3港元，跌幅2.1%，成交1.2亿港元。',
    'The stock is now at HK$46.3, down 2.1%, with a turnover of HK$120 million.',
  ],
  [
    '澳门第三季入境旅客近千万人次，按年升逾一成。',
    'Macao received nearly 10 million visitors in the third quarter, up more than 10 percent year on year.',
  ],
  [
    '台北市一名八旬老翁昨晚9点多过马路时被撞。',
    'An elderly man in his 80s was hit while crossing a road in Taipei shortly after 9 p.m. last night.',
  ],
  [
    '勇士队主场以123比95大胜太阳队，汤普森三分球14投8中，得到28分5篮板。',
    'The Warriors routed the Suns 123-95 at home, with Thompson making 8 of 14 three-pointers for 28 points and five rebounds.',
  ],
  [
    '第78分钟，武磊接队友传中头球破门，将比分改写为2-2。',
    "In the 78th minute, Wu Lei headed in a teammate's cross to make it 2-2.",
  ],
  ['马龙以11-8、11-9、9-11和11-6获胜。', 'Ma Long won 11-8, 11-9, 9-11, 11-6.'],
  [
    '孙杨以3分42秒44摘得男子400米自由泳金牌。',
    "Sun Yang won the men's 400m freestyle gold in 3:42.44.",
  ],
  [
    '中国女排3：0（25：17、25：22、25：19）完胜日本队。',
    "China's women's volleyball team beat Japan 3-0 (25-17, 25-22, 25-19).",
  ],
  [
    '今年春运将从1月10日开始，至2月18日结束，共计40天。',
    "This year's Spring Festival travel rush will run for 40 days from January 10 to February 18.",
  ],
  [
    '预计全国铁路发送旅客4.4亿人次，同比增长8.0%。',
    'Railways are expected to handle 440 million passenger trips, up 8 percent from a year earlier.',
  ],
  [
    '英国首相表示，英国将于10月31日如期脱欧，“要么成功，要么死亡”。',
    'The British prime minister said the UK would leave the EU on October 31, "do or die".',
  ],
  [
    '该枚导弹射程约1500公里，飞行高度达2100公里以上。',
    'The missile has a range of about 1,500 km and reached an altitude of more than 2,100 km.',
  ],
  [
    '目前全国高速公路总里程达13.65万公里，居世界第一位。',
    'The total length of expressways nationwide has reached 136,500 km, ranking first in the world.',
  ],
  [
    '截至发稿，美元指数报97.32，较前一交易日跌0.15%；1欧元兑1.1265美元。',
    'At press time, the dollar index stood at 97.32, down 0.15% from the previous session; the euro was at $1.1265.',
  ],
  [
    '双方将在2025年前把贸易额提高到1000亿美元，比现在翻一番。',
    'The two sides will double trade to $100 billion by 2025.',
  ],
  [
    '国务院总理李克强4月25日主持召开国务院常务会议。',
    'Premier Li Keqiang presided over a State Council executive meeting on April 25.',
  ],
  [
    '全国两会期间，代表们共提出议案325件，建议8000多件。',
    'During the two sessions, the deputies submitted 325 motions and more than 8,000 suggestions.',
  ],
  [
    '每年约有1/4的美国人患有流感。',
    'About one in four Americans come down with the flu every year.',
  ],
  [
    '科学家在距地球约120光年的地方发现了一颗体积为地球两倍多的行星。',
    'Scientists have found a planet more than twice the size of Earth about 120 light-years away.',
  ],
  [
    '自2013年“一带一路”倡议提出以来，中国已同137个国家和30个国际组织签署了197份合作文件。',
    'Since the Belt and Road Initiative was proposed in 2013, China has signed 197 cooperation documents with 137 countries and 30 international organizations.',
  ],
  [
    '2018年7月6日，美国对价值340亿美元的中国商品加征25%的关税。',
    'On July 6, 2018, the US imposed a 25-percent tariff on $34 billion worth of Chinese goods.',
  ],
  [
    '调查显示，四成二受访者每天使用手机超过5小时。',
    'The survey shows that 42 percent of respondents use their phones for more than five hours a day.',
  ],
  [
    '她用半年时间骑行1.1万公里，途经12国。',
    'She cycled 11,000 kilometers through 12 countries in six months.',
  ],
  [
    '小区共有32栋楼、2800余户、近万名居民。',
    'The community has 32 buildings, more than 2,800 households and nearly 10,000 residents.',
  ],
  [
    '该省去年粮食总产727.4亿斤，比上年增加0.85%。',
    "The province's grain output last year totaled 36.37 million tonnes, up 0.85 percent.",
  ],
  [
    '该项目占地1200亩，总投资35亿元，可提供就业岗位3000个。',
    'Covering 80 hectares, the 3.5-billion-yuan project will create 3,000 jobs.',
  ],
  [
    '日前，第六届世界互联网大会在浙江乌镇开幕，80多个国家和地区的约1500名嘉宾参会。',
    'The sixth World Internet Conference opened in Wuzhen, Zhejiang, drawing some 1,500 guests from over 80 countries and regions.',
  ],
  [
    '该片豆瓣评分8.7，上映三天票房突破10亿大关。',
    'Rated 8.7 on Douban, the film passed the one-billion-yuan mark in three days.',
  ],
  [
    '一审判决他赔偿原告12.5万元，并在10日内履行完毕。',
    'The court ordered him to pay the plaintiff 125,000 yuan within 10 days.',
  ],
  [
    '三峡大坝日前以每秒35000立方米的流量泄洪。',
    'The Three Gorges Dam discharged water at 35,000 cubic meters per second.',
  ],
  [
    '美国有线电视新闻网（CNN）9日报道称，该州已有7万户停电。',
    'Power was cut to 70,000 homes in the state, CNN reported on the 9th.',
  ],
  [
    '他每月退休金4000多元，一半花在孙子身上。',
    'He spends half of his monthly pension of more than 4,000 yuan on his grandson.',
  ],
  ['当地时间凌晨1点23分，四号机组发生爆炸。', 'At 1:23 a.m. local time, the No. 4 unit exploded.'],
  [
    '全球气温比工业化前水平高出1.1摄氏度，预计本世纪末将升高3.2摄氏度。',
    'Global temperatures are 1.1 degrees Celsius above pre-industrial levels and are expected to rise by 3.2 degrees by the end of the century.',
  ],
  [
    '该行将一年期贷款利率下调5个基点至4.20%，五年期以上为4.85%。',
    'The bank cut the one-year loan rate by 5 basis points to 4.20 percent; the rate for five years and above is 4.85 percent.',
  ],
  [
    '我国60周岁及以上人口2.49亿人，占总人口的17.9%。',
    'China has 249 million people aged 60 and above, accounting for 17.9 percent of the population.',
  ],
  [
    '首艘国产航母于2017年4月26日下水，排水量约5万吨，可搭载30至40架舰载机。',
    'The first home-built aircraft carrier, launched on April 26, 2017, displaces about 50,000 tons and can carry 30 to 40 aircraft.',
  ],
  ['他在1分15秒内连续击落3架敌机。', 'He shot down three enemy planes within 75 seconds.'],
  [
    '英超第3轮，切尔西客场3比2险胜。',
    'In the third round of the Premier League, Chelsea edged a 3-2 away win.',
  ],
  [
    '今年二季度，公司营收同比增长六成，达到3.6亿元。',
    "In the second quarter, the company's revenue rose 60 percent year on year to 360 million yuan.",
  ],
  [
    '民调显示，38%的人支持，55%的人反对，7%未表态。',
    'The poll shows 38 percent in favor, 55 percent against and 7 percent undecided.',
  ],
  [
    '百余架无人机组成“70”字样庆祝国庆。',
    'More than 100 drones formed the figure "70" to celebrate National Day.',
  ],
  ['北京奥运会共设28个大项、302个小项。', 'The Beijing Olympics featured 302 events in 28 sports.'],
  [
    '“嫦娥四号”于1月3日10时26分在月球背面着陆。',
    "Chang'e-4 landed on the far side of the moon at 10:26 a.m. on January 3.",
  ],
  [
    '全年新登记市场主体2149.6万户，日均新设企业1.83万户。',
    'A total of 21.496 million market entities were registered during the year, with an average of 18,300 new businesses set up every day.',
  ],
  [
    '地铁16号线北段自2016年底开通，设10站，全长19.6公里。',
    'The northern section of Line 16, opened at the end of 2016, is 19.6 km long with 10 stations.',
  ],
  [
    '一只股票从4.5元涨到近14元，涨幅超过两倍。',
    'The stock tripled from 4.5 yuan to nearly 14 yuan.',
  ],
  [
    '三名宇航员将在空间站驻留6个月（183天）。',
    'The three astronauts will stay on the space station for six months (183 days).',
  ],
  [
    '他被判入狱18个月，缓刑两年。',
    'He was given an 18-month jail sentence, suspended for two years.',
  ],
];
