// Reads calendar files with a library nobody here wrote, and holds it to the moments and titles the program meant (FILE.expected.json
// beside each). Usage: node check-calendar.mjs FILE.ics...
// Exit 0 only if all agree, and a copy of each with one changed offset does not.
import fs from 'fs';
import ICAL from 'ical.js';

const meetings = text => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  return calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    return [event.startDate, event.endDate]
      .map(time => { const local = time.clone(); local.zone = zone; return local.toJSDate().toISOString(); })
      .concat(event.uid, event.summary, event.description);
  });
};

let wrong = 0, taken = 0, count = 0;
for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, 'utf8');
  const expected = fs.readFileSync(file + '.expected.json', 'utf8');
  const agrees = changed => JSON.stringify(meetings(changed)) === JSON.stringify(JSON.parse(expected));
  count++;
  if (!agrees(text)) { wrong++; console.log(file, 'is read otherwise than it was meant'); }
  if (agrees(text.replace(/TZOFFSETTO:(.)(\d\d)/g, (all, sign, hours) => `TZOFFSETTO:${sign}${hours === '03' ? '04' : '03'}`))) taken++;
}
console.log(`${count} calendars, ${wrong} read otherwise; ${count - taken} copies with a wrong offset told apart`);
process.exit(count && !wrong && !taken ? 0 : 1);
