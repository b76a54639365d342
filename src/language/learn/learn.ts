export interface Sample {
  character: string;
  reading: string;
  features: string[];
}

type Weights = Map<string, number>;

const passes = 12;
const rate = 0.4;
const decay = 0.0005;

/** Logistic regression by AdaGrad over the samples of one character: each reading's weights. */
export function learn(samples: readonly Sample[]): Map<string, Weights> {
  const weights = new Map<string, Weights>();
  for (const { reading } of samples) weights.set(reading, new Map());
  const squares = new Map<string, number>();
  const random = generator();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const sample of shuffled(samples, random)) step(weights, squares, sample);
  }
  return weights;
}

function step(weights: Map<string, Weights>, squares: Map<string, number>, sample: Sample): void {
  const scores = [...weights.values()].map((own) => Math.exp(score(own, sample.features)));
  const sum = scores.reduce((total, each) => total + each, 0);
  [...weights].forEach(([reading, own], index) => {
    const error = (scores[index] ?? 0) / sum - (reading === sample.reading ? 1 : 0);
    for (const feature of sample.features) {
      const weight = own.get(feature) ?? 0;
      const gradient = error + decay * weight;
      const square = (squares.get(reading + feature) ?? 0) + gradient ** 2;
      squares.set(reading + feature, square);
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
