package org.okrreadiness.service.records.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.people.PeoplePreview.Change;

/**
 * Takes people in from a table of an HR system: first the columns, then a look at what would happen, then all of it at once. How the
 * columns of a table were read is remembered, and taken again for the next table with the same header. Reading is long work: run it in
 * the background.
 */
public final class PeopleImport {

    private static final String NOTE = "people-import.";
    private static final int NOTE_BYTES = 16;

    private final Register register;
    private final PeopleTables tables;
    private final Clock clock;

    public PeopleImport(Register register, PeopleTables tables, Clock clock) {
        this.register = register;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * A table with the way its columns would be read.
     *
     * @param remembered whether a table with this header was read like this before
     */
    public record Opened(PeopleTable table, ColumnMapping mapping, boolean remembered) {}

    /**
     * What came of it.
     *
     * @param added how many are new
     * @param changed how many entries were there and are different now
     * @param refused how many rows were left out
     */
    public record Outcome(long added, long changed, long refused) {}

    /** @throws org.okrreadiness.service.UnreadableInputException when it is no table */
    public Opened open(Path file) {
        return open(file, StopSignal.NEVER);
    }

    /** @param stop ends the reading with a {@link org.okrreadiness.service.StoppedException} */
    public Opened open(Path file, StopSignal stop) {
        PeopleTable table = tables.read(file, stop);
        Optional<ColumnMapping> before = register.notes()
                .find(note(table.header()))
                .flatMap(text -> ColumnMapping.parse(text, table.header().size()));
        return new Opened(table, before.orElseGet(() -> HeaderNames.propose(table.header())), before.isPresent());
    }

    /**
     * Looks at every row and changes nothing.
     *
     * @param basis why those who are new may be kept; nobody is entered without one
     * @throws ReadinessException when no column says what people are called
     */
    public PeoplePreview preview(PeopleTable table, ColumnMapping mapping, Basis basis) {
        return preview(table, mapping, basis, StopSignal.NEVER);
    }

    /** @param stop ends the looking with a {@link org.okrreadiness.service.StoppedException} */
    public PeoplePreview preview(PeopleTable table, ColumnMapping mapping, Basis basis, StopSignal stop) {
        if (!mapping.namesPeople()) {
            throw new ReadinessException(Phrase.of("records.import.no-name-column"));
        }
        if (!basis.holds()) {
            throw new IllegalArgumentException("Nobody is entered on a consent that was withdrawn");
        }
        return new PeoplePreview(table, mapping, new PeopleReading(table, mapping, basis, register).rows(stop));
    }

    /**
     * Takes the good rows in, together or not at all, and remembers how the columns were read.
     *
     * @param onlyIfAllAreGood whether a single bad row keeps all of them out
     * @param by the account that does it
     * @param why in its own words; about the reason and not about people
     * @throws ReadinessException when a row is bad and none may be; when the register changed since the preview. Nothing is taken in then
     */
    public Outcome take(PeoplePreview preview, boolean onlyIfAllAreGood, String by, String why) {
        long refused = preview.count(Change.REFUSED);
        if (onlyIfAllAreGood && refused > 0) {
            throw new ReadinessException(Phrase.of("records.import.not-all-good", Long.toString(refused)));
        }
        List<Person> taken = preview.taken();
        if (!taken.isEmpty()) {
            register.people().saveAll(taken);
            register.audit().add(new AuditLine(clock.instant(), by, AuditLine.Action.ENTERED, taken.size(), why));
        }
        register.notes().put(note(preview.table().header()), preview.mapping().text());
        return new Outcome(preview.count(Change.NEW), preview.count(Change.CHANGED), refused);
    }

    /** Of the words of the header and their order; of people nothing. */
    private static String note(List<String> header) {
        String words = header.stream().map(HeaderNames::plain).collect(Collectors.joining("\n"));
        byte[] digest = Signatures.digest(words.getBytes(StandardCharsets.UTF_8));
        return NOTE + HexFormat.of().formatHex(digest, 0, NOTE_BYTES);
    }
}
