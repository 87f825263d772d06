package org.okrreadiness.export.records;

import java.util.HashMap;
import java.util.Map;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.export.ExportRequest;

/**
 * What stands in for people where nobody is to be known. Everybody has a number of this one file; a unit so small that its people could
 * be known by it is left out.
 */
final class StandIns {

    /** Among fewer people than this somebody who knows the unit could guess who is who. */
    static final int FEWEST_IN_A_UNIT = 5;

    private final boolean redacted;
    private final Messages messages;
    private final Map<String, Integer> peopleInUnit;
    private int last;

    private StandIns(boolean redacted, Messages messages, Map<String, Integer> peopleInUnit) {
        this.redacted = redacted;
        this.messages = messages;
        this.peopleInUnit = peopleInUnit;
    }

    /** Goes through the records once where units have to be counted; stops when the watch says so. */
    static StandIns of(ExportRequest request, Messages messages, Stopping stopping) {
        Map<String, Integer> people = new HashMap<>();
        if (request.redacted()) {
            PersonId[] before = new PersonId[1];
            request.records()
                    .each(
                            request.filter(),
                            row -> {
                                if (!row.person().id().equals(before[0])) {
                                    before[0] = row.person().id();
                                    people.merge(row.person().unit(), 1, Integer::sum);
                                }
                            },
                            stopping::stopped);
        }
        return new StandIns(request.redacted(), messages, people);
    }

    /** For the next person. */
    String next() {
        last++;
        return redacted ? messages.get("records.person", last) : "";
    }

    String unit(Person person) {
        boolean tooFew = redacted && peopleInUnit.getOrDefault(person.unit(), 0) < FEWEST_IN_A_UNIT;
        return tooFew ? "" : person.unit();
    }
}
