package org.okrreadiness.cli;

import java.time.LocalDate;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Notes that a person took their consent back: nothing is added or given out from then on. */
@Command(name = "withdraw")
final class RecordsWithdrawCommand extends RegisterCommand {

    @Parameters(paramLabel = "WHO")
    private String who;

    RecordsWithdrawCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        Person person = person(place.desk().register(), who);
        if (person.basis().ground() != Ground.CONSENT) {
            throw new ReadinessException(Phrase.of("cli.records.no-consent", person.name()));
        }
        place.desk().entering().recording().withdraw(person, LocalDate.now());
        print("cli.records.withdrawn", person.name());
    }
}
