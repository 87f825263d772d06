// Validates xAPI 1.0.3 statements, one JSON object a line, with a validator nobody here wrote. Usage: node check-xapi.cjs FILE.jsonl
// Exit 0 only if all are valid, and a copy of each with a score outside its range is not.
const fs = require('fs');
const validate = require('@learninglocker/xapi-validation').default;

let refused = 0, taken = 0, count = 0;
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  count++;
  const statement = JSON.parse(line);
  const warnings = validate(statement);
  if (warnings.length) {
    refused++;
    console.log('line', count, warnings.map(w => w.constructor.name + ':' + (w.path ?? w)).join(' | ').slice(0, 300));
  }
  statement.result = {...statement.result, score: {scaled: 1.5}};
  taken += validate(statement).length ? 0 : 1;
}
console.log(`${count} statements, ${refused} refused; ${count - taken} copies with a wrong score refused`);
process.exit(count && !refused && !taken ? 0 : 1);
