export interface Sample {
  character: string;
  reading: string;
  features: readonly string[];
  /** How much the sample counts beside others; 1 if it does not say. */
  share?: number;
}

type Weights = Map<string, number>;

const passes = 20;
const rate = 0.2;
const decay = 0.0005;

/** Logistic regression by AdaGrad over the samples of one character: each reading's weights. */
export function learn(samples: readonly Sample[]): Map<string, Weights> {
  const weights = new Map<string, Weights>();
  for (const { reading } of samples) weights.set(reading, new Map());
  const squares = new Map(
    [...weights.keys()].map((reading): [string, Weights] => [reading, new Map<string, number>()]),
  );
  const random = generator();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const sample of shuffled(samples, random)) step(weights, squares, sample);
  }
  return weights;
}

function step(
  weights: Map<string, Weights>,
  squares: Map<string, Weights>,
  { reading: right, features, share = 1 }: Sample,
): void {
  const scores = [...weights.values()].map((own) => Math.exp(score(own, features)));
  const sum = scores.reduce((total, each) => total + each, 0);
  [...weights].forEach(([reading, own], index) => {
    const error = share * ((scores[index] ?? 0) / sum - (reading === right ? 1 : 0));
    const ownSquares = squares.get(reading) ?? new Map<string, number>();
    for (const feature of features) {
      const weight = own.get(feature) ?? 0;
      const gradient = error + decay * weight;
      const square = (ownSquares.get(feature) ?? 0) + gradient ** 2;
      ownSquares.set(feature, square);
      own.set(feature, weight - (rate * gradient) / Math.sqrt(square + 0.01));
    }
  });
}

function score(weights: Weights, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

/** The same order every time, so that learning again writes the same file. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item): [number, Item] => [random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function generator(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
