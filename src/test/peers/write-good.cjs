// Processor time of write-good for one keystroke on the text of forty words of TextBeingTyped.java.
// npm install write-good@1.0.8 in any folder; then: NODE_PATH=<that folder>/node_modules node write-good.cjs
const writeGood = require('write-good');

const TEXT = 'Reduce the share of damp cases in our homes that are reported again within eight weeks ' +
    'from 38% to 12% by 31 December, measured in the repairs system, so that families stay dry this winter ' +
    'and need not call us';
const WARM_UP = 20000;
const CHECKS = 20000;

let turn = 0;
function next() {
    turn++;
    const at = turn * 7 % TEXT.length;
    const typed = String.fromCharCode(97 + Math.floor(turn / TEXT.length) % 26);
    return TEXT.slice(0, at) + typed + TEXT.slice(at);
}

function check(times) {
    let found = 0;
    for (let i = 0; i < times; i++) {
        found += writeGood(next()).length;
    }
    return found;
}

check(WARM_UP);
const before = process.cpuUsage();
const found = check(CHECKS);
const used = process.cpuUsage(before);
console.log(((used.user + used.system) / CHECKS).toFixed(1) + (found === 0 ? ' ?' : ''));
