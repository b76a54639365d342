import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, schemaFolder } from './json-schemas.ts';

mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`${schemaFolder}/${name}`, text);
