package org.okrreadiness.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.StoppedException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.people.PeopleTable;

/** A table as text, separated by commas, semicolons or tabs. */
final class CsvTable {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_IN_A_FIELD = 1 << 20;

    private final TableLimits limits;
    private final StopSignal stop;

    CsvTable(TableLimits limits, StopSignal stop) {
        this.limits = limits;
        this.stop = stop;
    }

    PeopleTable read(byte[] bytes) throws IOException {
        Encodings text = Encodings.of(bytes, stop).orElseThrow(() -> TableLimits.refused("records.import.no-table"));
        List<String> header = List.of();
        List<PeopleTable.Row> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text.beginning(MOST_IN_A_FIELD)))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_IN_A_FIELD)
                .ofCsvRecord(text.reader())) {
            for (CsvRecord record : reader) {
                stop.requireNot();
                number++;
                List<String> cells = record.getFields();
                limits.requireColumns(number, cells.size());
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = cells.stream().map(String::strip).toList();
                } else {
                    rows.add(new PeopleTable.Row(number, cells, List.of()));
                    limits.requireRow(rows.size());
                }
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof StoppedException stopped) {
                throw stopped;
            }
            throw new UnreadableInputException(Phrase.of("records.import.csv", Integer.toString(number + 1)), e);
        }
        if (header.isEmpty()) {
            throw TableLimits.refused("records.import.empty");
        }
        return new PeopleTable(header, rows);
    }

    /** The one that stands most often in the header, outside quotes. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            begun = begun || !Character.isWhitespace(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && begun) {
                break;
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
