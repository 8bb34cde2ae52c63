import { cruise } from 'dependency-cruiser';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

/** Holds `src` against the walls; fails on any breach, and also if it saw no module at all and so checked nothing. */
const { options, forbidden } = config;
const result = await cruise(['src'], { ...options, validate: true, ruleSet: { forbidden } }, undefined, {
  tsConfig: extractTypeScriptConfig('tsconfig.json'),
});
if (typeof result.output === 'string')
  throw new Error('dependency-cruiser answered text instead of its findings');

const { totalCruised, violations } = result.output.summary;
for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
process.stdout.write(`${totalCruised} modules within the walls, ${violations.length} breaches\n`);
process.exitCode = violations.length > 0 || totalCruised === 0 ? 1 : 0;
