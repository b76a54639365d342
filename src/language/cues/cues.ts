import type { Cue } from './cue.ts';
import { elsewhere } from './elsewhere.ts';
import { inNews } from './in-news.ts';
import { rare } from './rare.ts';

/** What settles a polyphone right beside it, by character; the first cue that fits decides. */
export const cues: Readonly<Record<string, readonly Cue[]>> = { ...inNews, ...elsewhere, ...rare };
