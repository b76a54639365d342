import postcss, { AtRule, type ChildNode, type Container, type Rule } from 'postcss';

/** What is asked of the root: `:root:has(#view-zh:checked):not(:has(#pinyin-on:checked))`. */
const root = /:root(?:[^\s>+~,()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*/g;
/** Whether one of these switches is on: `:has(#size-l:checked, #size-xl:checked)`. */
const asked = /:has\(\s*(#[\w-]+:checked(?:\s*,\s*#[\w-]+:checked)*)\s*\)/g;

/**
 * Gives rules that ask the page which switch is on (`:root:has(#view-zh:checked)`) a twin that asks the root for the
 * class of that name (`:root#_root.view-zh`), with the same precedence. The twins hold where scripts run, as the root
 * has these classes there; the others where none do. Else browsers would look through the page for `:has()` whenever
 * anything in it changes. Throws on CSS that cannot be read.
 */
export function withSwitchClasses(css: string): string {
  const sheet = postcss.parse(css);
  for (const rules of rulesThatAsk(sheet)) {
    const scripted = new AtRule({ name: 'media', params: '(scripting: enabled)' });
    const plain = new AtRule({ name: 'media', params: 'not (scripting: enabled)' });
    rules[0].parent?.insertBefore(rules[0], [scripted, plain]);
    scripted.append(rules.map((rule) => rule.clone({ selector: askRoot(rule.selector) })));
    plain.append(rules);
  }
  return sheet.toString();
}

/** Rules that follow each other go together. */
function rulesThatAsk(container: Container): [Rule, ...Rule[]][] {
  const groups: [Rule, ...Rule[]][] = [];
  let group: [Rule, ...Rule[]] | undefined;
  for (const node of container.nodes ?? []) {
    if (!asksPage(node)) {
      group = undefined;
      if ('nodes' in node) groups.push(...rulesThatAsk(node));
    } else if (group) group.push(node);
    else groups.push((group = [node]));
  }
  return groups;
}

const asksPage = (node: ChildNode): node is Rule =>
  node.type === 'rule' && node.selector !== askRoot(node.selector);

const askRoot = (selector: string): string =>
  selector.replace(root, (compound) =>
    compound.replace(asked, (_, inputs: string) => {
      const classes = inputs.replaceAll(/#([\w-]+):checked/g, '#_root.$1');
      return classes.includes(',') ? `:is(${classes})` : classes;
    }),
  );
