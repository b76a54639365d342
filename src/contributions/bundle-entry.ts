import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** A plugin that tells where a build writes the bundle of pages it renders them with. */
export function bundleEntry(found: (address: string) => void): Plugin {
  return {
    name: 'shuangdu-bundle-entry',
    writeBundle: {
      handler({ dir = '' }, bundle) {
        if (this.environment.name !== 'prerender') return;
        const entry = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isEntry && file.exports.includes('app'),
        );
        if (entry !== undefined) found(pathToFileURL(join(dir, entry.fileName)).href);
      },
    },
  };
}
