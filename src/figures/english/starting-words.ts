const list = `
a an another both once twice thrice half quarter single double triple quadruple pair couple duo twin twins
goalless scoreless several few many some noon midday midnight final last latter q h fy
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred hundreds thousand thousands million millions billion billions trillion trillions quadrillion quadrillions
dozen dozens scores tens decade century millennium centenary centennial centenaries centennials centenarian centenarians
firstly secondly thirdly fourthly fifthly sixthly seventhly
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth
seventieth eightieth ninetieth hundredth thousandth millionth
twenties thirties forties fifties sixties seventies eighties nineties
doubled doubles doubling tripled triples tripling trebled trebling quadrupled quadruples quadrupling
quintupled quintupling halved halves halving
twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
`;

/** Words in lower case that figures may begin with; all others are passed over. */
export const startingWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
