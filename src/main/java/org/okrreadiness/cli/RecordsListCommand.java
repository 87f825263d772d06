package org.okrreadiness.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists records, person by person. */
@Command(name = "list")
final class RecordsListCommand extends RegisterCommand {

    @Option(names = "--person", paramLabel = "WHO")
    private Optional<String> person = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE")
    private Optional<String> role = Optional.empty();

    @Option(names = "--competency", paramLabel = "COMPETENCY")
    private Optional<String> competency = Optional.empty();

    @Option(names = "--holding")
    private boolean holding;

    RecordsListCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        enterOwn(place);
        Register register = place.desk().register();
        RecordFilter filter = new RecordFilter(
                person.map(who -> person(register, who).id()),
                unit,
                role.map(RoleId::new),
                competency.map(typed -> Choice.of(Competency.class, typed)),
                holding ? Optional.of(LocalDate.now()) : Optional.empty());
        if (json()) {
            JsonLines lines = new JsonLines(terminal().out());
            register.records().each(filter, row -> lines.line(json -> RecordWriter.write(json, row)), () -> false);
            lines.flush();
        } else {
            print(filter, register);
        }
    }

    private void print(RecordFilter filter, Register register) {
        RecordLines lines = new RecordLines(messages());
        List<RecordRow> page = new ArrayList<>();
        int[] count = {0};
        register.records()
                .each(
                        filter,
                        row -> {
                            boolean other =
                                    !page.isEmpty() && !page.get(0).person().equals(row.person());
                            if (other) {
                                lines.of(page).forEach(terminal().out()::println);
                                page.clear();
                            }
                            page.add(row);
                            count[0]++;
                        },
                        () -> false);
        lines.of(page).forEach(terminal().out()::println);
        print("cli.records.count", count[0], register.place());
        print("records.purpose");
    }
}
