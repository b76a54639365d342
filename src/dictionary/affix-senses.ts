/** What single characters mean at the end of a word. */
const suffixes = senses(`
业 industry; trade
体 body; entity
出 out
制 system
力 power; ability
化 -ize; -ization
区 area; zone
厂 factory; works
品 product
器 device
团 group
圈 area around; circle
地 place
场 place; ground
城 city
好 well; properly
学 study of; -ology
官 official
家 expert in; -ist
局 bureau
带 belt
度 degree; extent
式 style; type
性 -ity; quality
感 sense of
户 household
所 institute; office
手 one who is good at
战 campaign; battle
数 number
机 machine
村 village
板 board
权 right
校 school
楼 building
法 method; law
点 point
版 version; edition
率 rate
生 student
界 circles; world
站 station
级 level; grade
线 line
网 network
群 cluster; group
者 one who; -er
证 certificate
费 fee
赛 contest
车 vehicle
链 chain
长 head; chief
队 team
院 institute
馆 hall; building
额 amount
型 type
员 member; -er
值 value
期 period; term
类 category; kind
道 road; way
小 primary school
`);

/** What single characters mean at the start of a word. */
const prefixes = senses(`
专 special; dedicated
主 main
争 to strive to
低 low
全 whole; all
共 jointly
再 again; re-
副 deputy
力 strenuously
双 two; double
反 anti-; counter-
可 can be; -able
回 back
在 in the midst of
增 to increase
多 many; multi-
大 big; large-scale
小 small
引 to attract
总 general; chief
扩 to expand
提 to raise
改 to improve; to convert
整 whole
无 without; -less
新 new
治 to govern
涉 involving; concerning
深 deep
狠 vigorously
禁 to ban
第 (ordinal number) -th
确 to confirm
紧 closely
老 old
自 self
超 over; beyond
降 to lower
除 to get rid of
零 zero
非 non-; not
高 high
`);

/** What a character means where it ends or starts a word, 化 in 同城化; nothing for most. */
export function affixSense(character: string, place: 'prefix' | 'suffix'): string | undefined {
  return (place === 'prefix' ? prefixes : suffixes).get(character);
}

function senses(list: string): ReadonlyMap<string, string> {
  const lines = list.trim().split('\n');
  return new Map(lines.map((line): [string, string] => [line.charAt(0), line.slice(2)]));
}
