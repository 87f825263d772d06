package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists records, person by person. */
@Command(name = "list")
final class RecordsListCommand extends RegisterCommand {

    @Mixin
    private final RecordFilterOptions which = new RecordFilterOptions();

    RecordsListCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        enterOwn(place);
        Register register = place.desk().register();
        RecordFilter filter = which.filter(register);
        if (json()) {
            JsonLines lines = new JsonLines(terminal().out());
            FollowedUps followedUps = place.desk().followedUps().get();
            register.records()
                    .each(filter, row -> lines.line(json -> RecordWriter.write(json, row, followedUps)), () -> false);
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
