package org.okrreadiness.storage.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.MatrixCell;
import org.okrreadiness.service.records.MatrixCell.Held;

/** The cells of a row as one short text: {@code state,level,lowest,highest,strength,last day} for each competency in turn. */
final class Cells {

    private Cells() {}

    static String text(Map<Competency, MatrixCell> cells) {
        StringJoiner text = new StringJoiner(";");
        for (Competency competency : Competency.values()) {
            text.add(text(cells.get(competency)));
        }
        return text.toString();
    }

    private static String text(MatrixCell cell) {
        String held = cell.held()
                .map(h -> "," + h.level().points() + "," + h.lowest().points() + ","
                        + h.highest().points() + "," + h.strength().ordinal() + ","
                        + h.expiresOn().toEpochDay())
                .orElse("");
        return cell.state().ordinal() + held;
    }

    static Map<Competency, MatrixCell> read(String text) {
        Map<Competency, MatrixCell> cells = new EnumMap<>(Competency.class);
        String[] parts = text.split(";");
        for (Competency competency : Competency.values()) {
            cells.put(competency, cell(parts[competency.ordinal()].split(",")));
        }
        return cells;
    }

    private static MatrixCell cell(String[] fields) {
        GapState state = GapState.values()[Integer.parseInt(fields[0])];
        return new MatrixCell(state, fields.length == 1 ? Optional.empty() : Optional.of(held(fields)));
    }

    private static Held held(String[] fields) {
        return new Held(
                level(fields[1]),
                level(fields[2]),
                level(fields[3]),
                EvidenceStrength.values()[Integer.parseInt(fields[4])],
                LocalDate.ofEpochDay(Long.parseLong(fields[5])));
    }

    private static Level level(String points) {
        return Level.of(Integer.parseInt(points));
    }
}
