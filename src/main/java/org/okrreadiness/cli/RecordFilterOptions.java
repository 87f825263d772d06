package org.okrreadiness.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.Register;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which records are meant. */
final class RecordFilterOptions {

    @Option(names = "--person", paramLabel = "WHO", descriptionKey = "records.filter.person")
    private Optional<String> person = Optional.empty();

    @Mixin
    private final PlacedOptions placed = new PlacedOptions();

    @Option(names = "--competency", paramLabel = "COMPETENCY", descriptionKey = "records.filter.competency")
    private Optional<String> competency = Optional.empty();

    @Option(names = "--holding", descriptionKey = "records.filter.holding")
    private boolean holding;

    /** @param register where the person is looked for */
    RecordFilter filter(Register register) {
        return new RecordFilter(
                person.map(who -> RegisterCommand.person(register, who).id()),
                placed.unit(),
                placed.role(),
                competency.map(typed -> Choice.of(Competency.class, typed)),
                holding ? Optional.of(LocalDate.now()) : Optional.empty());
    }
}
