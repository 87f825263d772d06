package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.records.MatrixCell;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.MatrixStore;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** People by competencies, against what their roles ask for, in the order of names or in another. */
@Command(name = "matrix")
final class RecordsMatrixCommand extends RegisterCommand {

    private static final int PAGE = 500;

    @Option(names = "--words", paramLabel = "WORDS")
    private String words = "";

    @Mixin
    private final PlacedOptions placed = new PlacedOptions();

    @Option(names = "--competency", paramLabel = "COMPETENCY")
    private Optional<String> competency = Optional.empty();

    @Option(names = "--state", paramLabel = "STATE")
    private Optional<String> state = Optional.empty();

    @Option(names = "--gaps")
    private boolean gaps;

    @Option(names = "--sort", paramLabel = "KEY[:desc]")
    private String sort = "name";

    RecordsMatrixCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        enterOwn(place);
        MatrixStore matrix = place.desk().register().matrix();
        if (competency.isPresent() != state.isPresent()) {
            throw new picocli.CommandLine.ParameterException(
                    new picocli.CommandLine(this), messages().get("cli.records.state-of-what"));
        }
        MatrixFilter filter = new MatrixFilter(
                words,
                placed.unit(),
                placed.role(),
                competency.map(typed -> Choice.of(Competency.class, typed)),
                state.map(typed -> Choice.of(GapState.class, typed)),
                gaps);
        MatrixOrder order = MatrixSort.of(sort);
        if (json()) {
            JsonLines lines = new JsonLines(terminal().out());
            each(matrix, filter, order, row -> lines.line(json -> write(json, row)));
            lines.flush();
        } else {
            table(matrix, filter, order);
        }
        place.desk()
                .keeping()
                .integrity()
                .last()
                .filter(last -> last.unfit() > 0)
                .ifPresent(last -> terminal()
                        .say(messages(), Phrase.of("cli.records.unfit-known", Integer.toString(last.unfit()))));
    }

    private void table(MatrixStore matrix, MatrixFilter filter, MatrixOrder order) {
        List<String> heads = new ArrayList<>(List.of(messages().get("cli.records.head.person")));
        for (Competency one : Competency.values()) {
            heads.add(Words.of(messages(), "competency", one));
        }
        TextTable table = new TextTable(heads);
        each(matrix, filter, order, row -> {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            for (Competency one : Competency.values()) {
                cells.add(cell(row.cells().get(one)));
            }
            table.row(cells);
        });
        table.print(terminal().out());
        print("cli.records.matrix", matrix.count(filter));
        print("records.purpose");
    }

    private String cell(MatrixCell cell) {
        String state = Words.of(messages(), "cli.records.state", cell.state());
        return cell.held()
                .map(held -> messages().get("cli.records.cell", Words.of(messages(), "level", held.level()), state))
                .orElse(state);
    }

    private static void each(MatrixStore matrix, MatrixFilter filter, MatrixOrder order, Consumer<MatrixRow> use) {
        Optional<MatrixRow> last = Optional.empty();
        List<MatrixRow> page;
        do {
            page = matrix.page(filter, order, last, PAGE);
            page.forEach(use);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PAGE);
    }

    private static void write(JsonGenerator json, MatrixRow row) {
        json.writeStartObject();
        json.writeStringProperty("person", row.name());
        json.writeStringProperty("person-id", row.person().toString());
        json.writeStringProperty("unit", row.unit());
        row.role().ifPresent(role -> json.writeStringProperty("role", role.value()));
        for (Competency competency : Competency.values()) {
            MatrixCell cell = row.cells().get(competency);
            json.writeObjectPropertyStart(Words.kebab(competency));
            json.writeStringProperty("state", Words.kebab(cell.state()));
            cell.held().ifPresent(held -> {
                json.writeNumberProperty("level", held.level().points());
                json.writeStringProperty("evidence", Words.kebab(held.strength()));
                json.writeStringProperty("expires", held.expiresOn().toString());
            });
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
