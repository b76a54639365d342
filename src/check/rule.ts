import type { Content } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';

/** An editorial rule: what it finds in content that parses. */
export type Rule = (content: Content) => Finding[];
