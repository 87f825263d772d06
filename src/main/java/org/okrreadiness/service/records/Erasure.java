package org.okrreadiness.service.records;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.DataKeeper;

/** Takes a person out, for good: of the register, and of the data folder it is used from. */
public final class Erasure {

    private final Register register;
    private final DataKeeper keeper;
    private final Clock clock;
    private final String account;

    public Erasure(Register register, DataKeeper keeper, Clock clock, String account) {
        this.register = register;
        this.keeper = keeper;
        this.clock = clock;
        this.account = account;
    }

    /**
     * What was deleted.
     *
     * @param records of the register
     * @param folder of the data folder
     */
    public record Outcome(int records, DataKeeper.Forgotten folder) {}

    /**
     * Erases somebody who is in the register.
     *
     * @param why the reason, without the person's data; it stays in the audit
     */
    public Outcome erase(Person person, String why) {
        AuditLine line = new AuditLine(clock.instant(), account, AuditLine.Action.ERASED, 0, why);
        int records = register.people().erase(person.id(), line).orElse(0);
        List<String> words = new ArrayList<>(
                List.of(person.personnelNumber(), person.email(), person.id().toString()));
        words.removeIf(String::isBlank);
        return new Outcome(records, keeper.forget(person.name(), words));
    }

    /** Erases what somebody did in the data folder who is not in the register. */
    public Outcome eraseParticipant(String name, String why) {
        DataKeeper.Forgotten folder = keeper.forget(name, List.of());
        if (folder.attempts() > 0) {
            register.audit()
                    .add(new AuditLine(clock.instant(), account, AuditLine.Action.ERASED, folder.attempts(), why));
        }
        return new Outcome(0, folder);
    }
}
