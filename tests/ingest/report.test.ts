import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { formatReport } from '../../src/ingest/report.ts';

function reportOf(source: string): string {
  return formatReport(ingest(source), {
    path: 'content/town',
    encoding: 'utf-8',
    sections: ['01-bridge', '02-road'],
    paint: (tone, text) => `<${tone}>${text}</${tone}>`,
  });
}

const sound =
  '新桥与新路\n2026-01-08\n来源：滨河早报\n一、新桥\n新桥通车了。大家都高兴。\n二、新路\n路也修好了。\n';

describe('the report', () => {
  it('says what was found, and where it was written', () => {
    expect(reportOf(sound)).toContain(`<strong>2 sections</strong>
  一、新桥  <faint>01-bridge, 1 paragraph</faint>
  二、新路  <faint>02-road, 1 paragraph</faint>
`);
  });

  it('asks only for what is to be done', () => {
    const report = reportOf(sound);
    expect(report).toContain('<strong>No doubts</strong>');
    expect(report.slice(report.indexOf('<strong>Next'))).toBe(`<strong>Next</strong>
  1. Compare content/town/zh with the page.
  2. Translate content/town/en, line for line, and the titles in content/town/article.yaml.
  3. Run npm run check, and npm run dev to see the article.
`);
  });

  it('points at doubts and at what the page does not say', () => {
    const report = reportOf('一、新桥\n新桥通车了。\n三、新路\n路也修好了，大家\n');
    expect(report).toContain('<strong>3 doubts, marked in content/town/zh</strong>');
    expect(report).toContain('  <doubt>line 3</doubt>  heading number 3 after number 1\n');
    expect(report).toContain(
      '2. Fill in the title and the newspaper and the date in content/town/article.yaml.\n',
    );
  });
});
