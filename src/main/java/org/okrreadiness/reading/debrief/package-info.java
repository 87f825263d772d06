/** What a group sees of its own answers, in words for everybody in the room: how levels are spread, and answers side by side without names. */
package org.okrreadiness.reading.debrief;
