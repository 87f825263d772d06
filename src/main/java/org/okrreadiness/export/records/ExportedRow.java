package org.okrreadiness.export.records;

import java.time.LocalDate;
import java.util.Map;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.service.records.RecordRow;

/**
 * The record that is being written, as the columns see it. One object stands for one row after the other: a million rows are a million
 * objects less.
 */
final class ExportedRow {

    private final SetWords words;
    private final Map<RoleId, String> roleTitles;
    private final LocalDate today;
    private final StandIns standIns;

    private RecordRow row;
    private Claim claim;
    private String personId;
    private String standIn;
    private String unit;

    /** @param standIns what takes the place of people */
    ExportedRow(SetWords words, Map<RoleId, String> roleTitles, LocalDate today, StandIns standIns) {
        this.words = words;
        this.roleTitles = roleTitles;
        this.today = today;
        this.standIns = standIns;
    }

    /** Goes on to the next record. The records of one person come one after the other. */
    void become(RecordRow next) {
        if (row == null || !next.person().id().equals(row.person().id())) {
            personId = next.person().id().toString();
            standIn = standIns.next();
            unit = standIns.unit(next.person());
        }
        row = next;
        claim = next.record().claim();
    }

    SetWords words() {
        return words;
    }

    Person person() {
        return row.person();
    }

    String personId() {
        return personId;
    }

    String standIn() {
        return standIn;
    }

    String unit() {
        return unit;
    }

    String roleId() {
        return person().role().map(RoleId::value).orElse("");
    }

    /** Of a role that is gone there is only its id. */
    String roleTitle() {
        return person().role()
                .map(id -> roleTitles.getOrDefault(id, id.value()))
                .orElse("");
    }

    Claim claim() {
        return claim;
    }

    Shown shown() {
        return claim.shown();
    }

    Source source() {
        return claim.source();
    }

    /** The same for records that say the same about their source, as far as it stands in a table. */
    Object sourceKey() {
        return new SourceKey(source().assessment(), source().title(), source().versions());
    }

    private record SourceKey(AssessmentRef assessment, String title, ScorerVersions versions) {}

    Issue issue() {
        return row.record().issue();
    }

    String recordId() {
        return claim.id().toString();
    }

    TodayState state() {
        return TodayState.of(claim.validity(), today);
    }
}
