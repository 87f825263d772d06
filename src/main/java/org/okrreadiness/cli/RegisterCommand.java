package org.okrreadiness.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.desk.RecordsPlace;

/** A command that works on a register. */
abstract class RegisterCommand extends SubCommand {

    RegisterCommand(RootCommand root) {
        super(root);
    }

    /** Does the work on an open register. */
    abstract void work(RecordsPlace place);

    @Override
    public final Integer call() {
        try (RecordsPlace place = services().openRecords(dataFolder(), database())) {
            work(place);
        }
        return status();
    }

    /** What the command ends with when nothing went wrong on the way. */
    int status() {
        return ExitCode.DONE;
    }

    /**
     * The one person who is meant.
     *
     * @param who an id, a personnel number or a name
     * @throws ReadinessException when nobody is, or several are
     */
    static Person person(Register register, String who) {
        List<Person> found = found(register, who);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new ReadinessException(
                found.isEmpty()
                        ? Phrase.of("cli.records.nobody", who)
                        : Phrase.of("cli.records.several", who, Integer.toString(found.size())));
    }

    static List<Person> found(Register register, String who) {
        try {
            return register.people().find(new PersonId(UUID.fromString(who))).stream()
                    .toList();
        } catch (IllegalArgumentException noId) {
            List<Person> byNumber = register.people().byNumber(who).stream().toList();
            return byNumber.isEmpty() ? register.people().byName(who) : byNumber;
        }
    }

    /**
     * In a folder of one's own, what one sat becomes one's own records without being asked for; in a shared register nothing is entered
     * that nobody asked for.
     */
    final void enterOwn(RecordsPlace place) {
        if (place.desk().register().isShared()) {
            return;
        }
        Basis basis = Basis.of(Ground.OWN_USE, LocalDate.now(), "");
        Recording.Outcome outcome = place.desk()
                .entering()
                .recording()
                .enter(place.desk().entering().own().candidates(), basis);
        if (outcome.records() > 0) {
            terminal().say(messages(), Phrase.of("cli.records.own-entered", Integer.toString(outcome.records())));
        }
        outcome.ambiguous().forEach(name -> terminal().say(messages(), Phrase.of("cli.records.ambiguous", name)));
    }
}
