package org.okrreadiness.export.records;

import static org.okrreadiness.export.records.ColumnType.CODE;
import static org.okrreadiness.export.records.ColumnType.DATE;
import static org.okrreadiness.export.records.ColumnType.MOMENT;
import static org.okrreadiness.export.records.ColumnType.NUMBER;
import static org.okrreadiness.export.records.ColumnType.TEXT;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is given out of a record, in the order of the columns. The names are stable: programs read by them. What a column means stands
 * in the bundle under {@code records.meaning.NAME} and its title for people under {@code records.column.NAME}.
 */
enum Column {
    PERSON_ID(TEXT, Of.PERSON, Shown.NAMED, (row, to) -> to.code(row.personId())),
    NAME(TEXT, Of.PERSON, Shown.NAMED, (row, to) -> to.text(row.person().name())),
    PERSONNEL_NUMBER(
            TEXT, Of.PERSON, Shown.NAMED, (row, to) -> to.text(row.person().personnelNumber())),
    EMAIL(TEXT, Of.PERSON, Shown.NAMED, (row, to) -> to.text(row.person().email())),
    /** Stands for all that names a person. */
    PERSON(TEXT, Of.PERSON, Shown.REDACTED, (row, to) -> to.text(row.standIn())),
    UNIT(TEXT, Of.PERSON, Shown.ALWAYS, (row, to) -> to.text(row.unit())),
    ROLE_ID(TEXT, Of.PERSON, Shown.ALWAYS, (row, to) -> to.code(row.roleId())),
    ROLE(TEXT, Of.PERSON, Shown.ALWAYS, (row, to) -> to.text(row.roleTitle())),
    COMPETENCY(
            CODE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.claim().competency()))),
    LEVEL(
            NUMBER,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.number(row.shown().level().points())),
    LEVEL_WORD(
            CODE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.shown().level()))),
    LEVEL_LOWEST(
            NUMBER,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.number(row.shown().lowest().points())),
    LEVEL_HIGHEST(
            NUMBER,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.number(row.shown().highest().points())),
    SCORE(NUMBER, Of.RECORD, Shown.ALWAYS, (row, to) -> to.number(row.shown().score())),
    SCORE_LOW(
            NUMBER, Of.RECORD, Shown.ALWAYS, (row, to) -> to.number(row.shown().low())),
    SCORE_HIGH(
            NUMBER, Of.RECORD, Shown.ALWAYS, (row, to) -> to.number(row.shown().high())),
    TASKS(NUMBER, Of.RECORD, Shown.ALWAYS, (row, to) -> to.number(row.shown().tasks())),
    EVIDENCE_STRENGTH(
            CODE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.claim().strength()))),
    CONDITIONS(
            CODE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.source().conditions()))),
    ASSESSMENT_ID(
            TEXT,
            Of.SOURCE,
            Shown.ALWAYS,
            (row, to) -> to.text(row.source().assessment().id())),
    ASSESSMENT_VERSION(
            TEXT,
            Of.SOURCE,
            Shown.ALWAYS,
            (row, to) -> to.text(row.source().assessment().version())),
    ASSESSMENT_TITLE(
            TEXT, Of.SOURCE, Shown.ALWAYS, (row, to) -> to.text(row.source().title())),
    SCORER_VERSION(
            TEXT,
            Of.SOURCE,
            Shown.ALWAYS,
            (row, to) -> to.text(row.source().versions().scorer())),
    LEXICON_VERSION(
            TEXT,
            Of.SOURCE,
            Shown.ALWAYS,
            (row, to) -> to.text(row.source().versions().lexicon())),
    RUBRIC_VERSION(
            TEXT,
            Of.SOURCE,
            Shown.ALWAYS,
            (row, to) -> to.text(row.source().versions().rubric())),
    SCHOOL(
            TEXT,
            Of.SOURCE,
            Shown.ALWAYS,
            (row, to) -> to.text(row.source().versions().school())),
    MARKED_BY(
            CODE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.claim().marking().by()))),
    /** May name a witness. */
    QUALIFICATION(
            TEXT,
            Of.RECORD,
            Shown.NAMED,
            (row, to) -> to.text(row.claim().marking().qualification())),
    ACHIEVED_ON(
            DATE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.date(row.claim().validity().achievedOn())),
    REASSESS_FROM(
            DATE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.date(row.claim().validity().reassessFrom())),
    EXPIRES_ON(
            DATE,
            Of.RECORD,
            Shown.ALWAYS,
            (row, to) -> to.date(row.claim().validity().expiresOn())),
    STATE(CODE, Of.RECORD, Shown.ALWAYS, (row, to) -> to.code(row.words().of(row.state()))),
    GROUND(
            CODE,
            Of.PERSON,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.person().basis().ground()))),
    PURPOSE(TEXT, Of.PERSON, Shown.ALWAYS, (row, to) -> to.text(row.words().purpose())),
    RECORD_ID(TEXT, Of.RECORD, Shown.NAMED, (row, to) -> to.code(row.recordId())),
    /** To the microsecond, and so as good as a name to whoever has the record. */
    ISSUED_AT(MOMENT, Of.RECORD, Shown.NAMED, (row, to) -> to.moment(row.issue().at())),
    ISSUER_KEY(TEXT, Of.RECORD, Shown.ALWAYS, (row, to) -> to.code(row.issue().issuerKey())),
    SIGNATURE(TEXT, Of.RECORD, Shown.NAMED, (row, to) -> to.code(row.issue().signature()));

    /** In which exports a column stands. */
    private enum Shown {
        NAMED,
        REDACTED,
        ALWAYS
    }

    /** What a column says something about: as long as that stays the same, so does the cell. */
    enum Of {
        PERSON,
        SOURCE,
        RECORD
    }

    /** Puts one cell. */
    private interface Cell {
        void put(ExportedRow row, CellSink to) throws IOException;
    }

    private final ColumnType type;
    private final Of of;
    private final Shown shown;
    private final Cell cell;
    private final String machineName = name().toLowerCase(Locale.ROOT);

    Column(ColumnType type, Of of, Shown shown, Cell cell) {
        this.type = type;
        this.of = of;
        this.shown = shown;
        this.cell = cell;
    }

    /** The columns of an export, in order. */
    static List<Column> of(boolean redacted) {
        Shown only = redacted ? Shown.REDACTED : Shown.NAMED;
        return Arrays.stream(values())
                .filter(column -> column.shown == Shown.ALWAYS || column.shown == only)
                .toList();
    }

    void put(ExportedRow row, CellSink to) throws IOException {
        cell.put(row, to);
    }

    Of of() {
        return of;
    }

    ColumnType type() {
        return type;
    }

    /** How wide it is shown, in characters. */
    int width() {
        return switch (this) {
            case NAME, EMAIL, ASSESSMENT_TITLE, QUALIFICATION -> 30;
            case PERSON_ID, RECORD_ID, ISSUER_KEY, SIGNATURE -> 38;
            case LEVEL, SCORE, TASKS -> 9;
            default -> type == NUMBER || type == DATE ? 15 : 20;
        };
    }

    /** Its name for programs, in lower case with underscores. */
    String machineName() {
        return machineName;
    }

    /** The end of its keys in the bundle. */
    String key() {
        return machineName.replace('_', '-');
    }
}
