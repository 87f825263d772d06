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
    PERSON_ID(TEXT, Shown.NAMED, (row, to) -> to.code(row.personId())),
    NAME(TEXT, Shown.NAMED, (row, to) -> to.text(row.person().name())),
    PERSONNEL_NUMBER(TEXT, Shown.NAMED, (row, to) -> to.text(row.person().personnelNumber())),
    EMAIL(TEXT, Shown.NAMED, (row, to) -> to.text(row.person().email())),
    /** Stands for all that names a person. */
    PERSON(TEXT, Shown.REDACTED, (row, to) -> to.code(row.standIn())),
    UNIT(TEXT, Shown.ALWAYS, (row, to) -> to.text(row.unit())),
    ROLE_ID(TEXT, Shown.ALWAYS, (row, to) -> to.code(row.roleId())),
    ROLE(TEXT, Shown.ALWAYS, (row, to) -> to.text(row.roleTitle())),
    COMPETENCY(
            CODE, Shown.ALWAYS, (row, to) -> to.code(row.words().of(row.claim().competency()))),
    LEVEL(NUMBER, Shown.ALWAYS, (row, to) -> to.number(row.shown().level().points())),
    LEVEL_WORD(
            CODE, Shown.ALWAYS, (row, to) -> to.code(row.words().of(row.shown().level()))),
    LEVEL_LOWEST(
            NUMBER, Shown.ALWAYS, (row, to) -> to.number(row.shown().lowest().points())),
    LEVEL_HIGHEST(
            NUMBER, Shown.ALWAYS, (row, to) -> to.number(row.shown().highest().points())),
    SCORE(NUMBER, Shown.ALWAYS, (row, to) -> to.number(row.shown().score())),
    SCORE_LOW(NUMBER, Shown.ALWAYS, (row, to) -> to.number(row.shown().low())),
    SCORE_HIGH(NUMBER, Shown.ALWAYS, (row, to) -> to.number(row.shown().high())),
    TASKS(NUMBER, Shown.ALWAYS, (row, to) -> to.number(row.shown().tasks())),
    EVIDENCE_STRENGTH(
            CODE, Shown.ALWAYS, (row, to) -> to.code(row.words().of(row.claim().strength()))),
    ASSESSMENT_ID(
            TEXT, Shown.ALWAYS, (row, to) -> to.text(row.source().assessment().id())),
    ASSESSMENT_VERSION(
            TEXT, Shown.ALWAYS, (row, to) -> to.text(row.source().assessment().version())),
    ASSESSMENT_TITLE(TEXT, Shown.ALWAYS, (row, to) -> to.text(row.source().title())),
    SCORER_VERSION(
            TEXT, Shown.ALWAYS, (row, to) -> to.text(row.source().versions().scorer())),
    LEXICON_VERSION(
            TEXT, Shown.ALWAYS, (row, to) -> to.text(row.source().versions().lexicon())),
    RUBRIC_VERSION(
            TEXT, Shown.ALWAYS, (row, to) -> to.text(row.source().versions().rubric())),
    SCHOOL(TEXT, Shown.ALWAYS, (row, to) -> to.text(row.source().versions().school())),
    MARKED_BY(
            CODE,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.claim().marking().by()))),
    /** May name a witness. */
    QUALIFICATION(TEXT, Shown.NAMED, (row, to) -> to.text(row.claim().marking().qualification())),
    ACHIEVED_ON(DATE, Shown.ALWAYS, (row, to) -> to.date(row.claim().validity().achievedOn())),
    REASSESS_FROM(
            DATE, Shown.ALWAYS, (row, to) -> to.date(row.claim().validity().reassessFrom())),
    EXPIRES_ON(DATE, Shown.ALWAYS, (row, to) -> to.date(row.claim().validity().expiresOn())),
    STATE(CODE, Shown.ALWAYS, (row, to) -> to.code(row.words().of(row.state()))),
    GROUND(
            CODE,
            Shown.ALWAYS,
            (row, to) -> to.code(row.words().of(row.person().basis().ground()))),
    PURPOSE(TEXT, Shown.ALWAYS, (row, to) -> to.code(row.words().purpose())),
    RECORD_ID(TEXT, Shown.NAMED, (row, to) -> to.code(row.recordId())),
    /** To the microsecond, and so as good as a name to whoever has the record. */
    ISSUED_AT(MOMENT, Shown.NAMED, (row, to) -> to.moment(row.issue().at())),
    ISSUER_KEY(TEXT, Shown.ALWAYS, (row, to) -> to.code(row.issue().issuerKey())),
    SIGNATURE(TEXT, Shown.NAMED, (row, to) -> to.code(row.issue().signature()));

    /** In which exports a column stands. */
    private enum Shown {
        NAMED,
        REDACTED,
        ALWAYS
    }

    /** Puts one cell. */
    private interface Cell {
        void put(ExportedRow row, CellSink to) throws IOException;
    }

    private final ColumnType type;
    private final Shown shown;
    private final Cell cell;
    private final String machineName = name().toLowerCase(Locale.ROOT);

    Column(ColumnType type, Shown shown, Cell cell) {
        this.type = type;
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

    ColumnType type() {
        return type;
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
