/** What a unit measures; units of one dimension can be converted into each other, currencies cannot. */
export type Dimension =
  | 'money'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'temperature'
  | 'time'
  | 'data'
  | 'frequency'
  | 'picture'
  | 'basis';

export interface Unit {
  /** Its standard name, the same for both languages. */
  name: string;
  dimension: Dimension;
  /** How many of the dimension’s base unit it is. */
  factor: number;
  zh: readonly string[];
  /** In the singular and in lower case; the plural in -s is known without. */
  en: readonly string[];
}

/** Name, factor, Chinese and English names; the names of one language are parted by commas. */
type Row = readonly [name: string, factor: number, zh: string, en: string];

const rows: Record<Dimension, readonly Row[]> = {
  money: [
    [
      'CNY',
      1,
      '元,块钱,元人民币,人民币',
      'yuan,rmb,renminbi,cny,yuan rmb,renminbi yuan,chinese yuan,rmb yuan',
    ],
    ['USD', 1, '美元,美金', 'dollar,us dollar,u.s. dollar,american dollar,usd,buck'],
    ['HKD', 1, '港元,港币,港纸', 'hong kong dollar,hk dollar,hkd'],
    ['TWD', 1, '新台币,台币,元新台币', 'new taiwan dollar,nt dollar,taiwan dollar,twd'],
    ['MOP', 1, '澳门元,澳门币', 'pataca,mop,macao pataca'],
    ['SGD', 1, '新元,新加坡元,新币,坡币', 'singapore dollar,sgd'],
    ['AUD', 1, '澳元,澳大利亚元,澳币', 'australian dollar,aud'],
    ['CAD', 1, '加元,加拿大元,加币', 'canadian dollar,cad'],
    ['NZD', 1, '纽元,新西兰元,纽币', 'new zealand dollar,nzd'],
    ['EUR', 1, '欧元', 'euro,eur'],
    ['GBP', 1, '英镑', 'pound,pound sterling,british pound,gbp,quid'],
    ['JPY', 1, '日元,日圆,日币', 'yen,japanese yen,jpy'],
    ['KRW', 1, '韩元,韩圆,韩币', 'won,korean won,south korean won,krw'],
    ['RUB', 1, '卢布', 'ruble,rouble,russian ruble,rub'],
    ['INR', 1, '卢比,印度卢比', 'rupee,indian rupee,inr'],
    ['CHF', 1, '瑞士法郎,瑞郎', 'swiss franc,chf,franc'],
    ['THB', 1, '泰铢,铢', 'baht,thai baht,thb'],
    ['VND', 1, '越南盾', 'dong,vietnamese dong,vnd'],
    ['IDR', 1, '印尼盾,印尼卢比,印度尼西亚盾', 'rupiah,indonesian rupiah,idr'],
    ['MYR', 1, '林吉特,马币,令吉', 'ringgit,malaysian ringgit,myr'],
    ['PHP', 1, '比索', 'peso'],
    ['TRY', 1, '里拉,土耳其里拉', 'lira,turkish lira'],
    ['BRL', 1, '雷亚尔', 'reais,brazilian real'],
    ['SEK', 1, '瑞典克朗,丹麦克朗,挪威克朗,克朗', 'krona,krone,kronor,kroner'],
    ['ZAR', 1, '兰特', 'rand'],
    ['cent', 1, '港仙,欧分', 'cent'],
    ['US cent', 1, '美分', 'us cent,u.s. cent,american cent'],
    ['fen', 1, '', 'fen'],
  ],
  length: [
    [
      'km',
      1000,
      '公里,千米,km',
      'kilometer,kilometre,km,kms,kph,kmh,km/h,kilometer per hour,kilometre per hour,kilometers per hour',
    ],
    ['m', 1, '米,公尺', 'meter,metre,m'],
    ['cm', 0.01, '厘米,公分,cm', 'centimeter,centimetre,cm'],
    ['mm', 0.001, '毫米,mm', 'millimeter,millimetre,mm'],
    ['um', 1e-6, '微米', 'micron,micrometer,micrometre,μm'],
    ['nm', 1e-9, '纳米', 'nanometer,nanometre,nm'],
    ['li', 500, '里,华里', 'li'],
    ['mile', 1609.344, '英里', 'mile,mph,mile per hour,miles per hour'],
    ['nmi', 1852, '海里', 'nautical mile,nmi'],
    ['foot', 0.3048, '英尺,呎', 'foot,feet,ft'],
    ['inch', 0.0254, '英寸,吋', 'inch,inches'],
    ['yard', 0.9144, '码', 'yard'],
    ['chi', 1 / 3, '尺', 'chi'],
    ['ly', 9.4607e15, '光年', 'light-year,light year,lightyear'],
  ],
  area: [
    [
      'km2',
      1e6,
      '平方公里,平方千米',
      'square kilometer,square kilometre,sq km,sq. km,sq kilometer,km²,km2,square km',
    ],
    ['m2', 1, '平方米,平米,㎡,m²,平方', 'square meter,square metre,sq m,sq. m,sqm,m²,m2,square m'],
    ['cm2', 1e-4, '平方厘米', 'square centimeter,square centimetre'],
    ['ha', 1e4, '公顷', 'hectare,ha'],
    ['mu', 1e4 / 15, '亩,市亩', 'mu'],
    ['acre', 4046.86, '英亩', 'acre'],
    ['sqmi', 2.58999e6, '平方英里', 'square mile,sq mile'],
    ['sqft', 0.092903, '平方英尺,平方呎', 'square foot,square feet,sq ft'],
  ],
  mass: [
    ['t', 1000, '吨,公吨', 'ton,tonne,metric ton,metric tonne'],
    ['kg', 1, '公斤,千克,kg', 'kilogram,kilo,kg,kgs'],
    ['g', 0.001, '克', 'gram,gramme,g'],
    ['mg', 1e-6, '毫克', 'milligram,mg'],
    ['ug', 1e-9, '微克', 'microgram,μg'],
    ['jin', 0.5, '斤,市斤', 'jin,catty,catties'],
    ['pound', 0.45359, '磅', 'lb,lbs'],
    ['ounce', 0.0283495, '盎司', 'ounce,oz'],
  ],
  volume: [
    ['m3', 1, '立方米,立方,m³,方', 'cubic meter,cubic metre,m³,m3,cu m'],
    ['km3', 1e9, '立方公里,立方千米', 'cubic kilometer,cubic kilometre'],
    ['L', 0.001, '升,公升', 'liter,litre,l'],
    ['ml', 1e-6, '毫升', 'milliliter,millilitre,ml'],
    ['barrel', 0.158987, '桶', 'barrel,bbl'],
    ['gallon', 0.00378541, '加仑', 'gallon'],
    ['cuft', 0.0283168, '立方英尺', 'cubic foot,cubic feet'],
  ],
  energy: [
    ['kWh', 1, '千瓦时,千瓦小时,度电', 'kilowatt-hour,kilowatt hour,kwh,kilowatt-hours'],
    ['MWh', 1000, '兆瓦时', 'megawatt-hour,megawatt hour,mwh'],
    ['GWh', 1e6, '吉瓦时', 'gigawatt-hour,gigawatt hour,gwh'],
    ['TWh', 1e9, '太瓦时', 'terawatt-hour,terawatt hour,twh'],
  ],
  power: [
    ['W', 1, '瓦', 'watt,w'],
    ['kW', 1000, '千瓦', 'kilowatt,kw'],
    ['MW', 1e6, '兆瓦', 'megawatt,mw'],
    ['GW', 1e9, '吉瓦', 'gigawatt,gw'],
    ['hp', 745.7, '马力', 'horsepower'],
  ],
  pressure: [
    ['Pa', 1, '帕', 'pascal,pa'],
    ['hPa', 100, '百帕,毫巴', 'hectopascal,hpa,millibar,mbar'],
    ['kPa', 1000, '千帕', 'kilopascal,kpa'],
    ['MPa', 1e6, '兆帕', 'megapascal,mpa'],
  ],
  temperature: [
    [
      '°C',
      1,
      '摄氏度,℃,°C',
      'degree celsius,degrees celsius,degree centigrade,degrees centigrade,degrees c,°c,℃,celsius',
    ],
    ['°F', 1, '华氏度,℉,°F', 'degree fahrenheit,degrees fahrenheit,degrees f,°f,fahrenheit,f'],
  ],
  time: [
    ['millennium', 31557600000, '', 'millennium,millennia'],
    ['century', 3155760000, '世纪', 'century,centuries'],
    ['decade', 315576000, '', 'decade'],
    ['year', 31557600, '年,周年,载', 'year,yr'],
    ['quarter', 7889400, '季度', ''],
    ['month', 2629800, '个月', 'month'],
    ['fortnight', 1209600, '', 'fortnight'],
    ['week', 604800, '周,星期,礼拜', 'week,wk'],
    ['day', 86400, '天,昼夜,夜,晚', 'day,night'],
    ['hour', 3600, '小时,钟头', 'hour,hr'],
    ['quarter-hour', 900, '刻钟', ''],
    ['minute', 60, '分钟', 'minute,min,mins'],
    ['second', 1, '秒钟,秒', 'second,sec'],
    ['ms', 0.001, '毫秒', 'millisecond,ms'],
  ],
  data: [
    ['KB', 1, 'KB', 'kb,kilobyte'],
    ['MB', 1e3, 'MB,兆', 'mb,megabyte'],
    ['GB', 1e6, 'GB', 'gb,gigabyte'],
    ['TB', 1e9, 'TB', 'tb,terabyte'],
    ['Mbps', 1e3, 'Mbps', 'mbps,megabit per second'],
    ['Gbps', 1e6, 'Gbps', 'gbps,gigabit per second'],
  ],
  frequency: [
    ['Hz', 1, '赫兹,赫,Hz', 'hertz,hz'],
    ['kHz', 1e3, '千赫,kHz', 'kilohertz,khz'],
    ['MHz', 1e6, '兆赫,MHz', 'megahertz,mhz'],
    ['GHz', 1e9, '吉赫,GHz', 'gigahertz,ghz'],
  ],
  picture: [
    ['pixel', 1, '像素', 'pixel'],
    ['megapixel', 1e6, '', 'megapixel'],
  ],
  basis: [['bp', 1, '基点,个基点', 'basis point,bp,bps']],
};

const split = (names: string): string[] => names.split(',').filter((name) => name !== '');

/** Every unit, the same list for both languages. */
export const units: readonly Unit[] = Object.entries(rows).flatMap(([dimension, list]) =>
  list.map(([name, factor, zh, en]) => ({
    name,
    dimension: dimension as Dimension,
    factor,
    zh: split(zh),
    en: split(en),
  })),
);

const byName = new Map(units.map((unit) => [unit.name, unit]));

/** A unit by its standard name. */
export function unitNamed(name: string | undefined): Unit | undefined {
  return name === undefined ? undefined : byName.get(name);
}
