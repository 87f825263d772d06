package org.okrreadiness.export.records;

import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.FollowedUps;
import tools.jackson.core.JsonGenerator;

/** One record as a JSON object, with its names in the order of the schema. */
final class JsonRecord {

    private final JsonGenerator json;
    private final boolean redacted;
    private final FollowedUps followedUps;
    private final MomentText moments = new MomentText();

    JsonRecord(JsonGenerator json, boolean redacted, FollowedUps followedUps) {
        this.json = json;
        this.followedUps = followedUps;
        this.redacted = redacted;
    }

    void write(ExportedRow row) {
        json.writeStartObject();
        if (!redacted) {
            json.writeStringProperty("id", row.recordId());
        }
        person(row);
        json.writeStringProperty("competency", row.words().of(row.claim().competency()));
        shown(row);
        json.writeStringProperty("evidence_strength", row.words().of(row.claim().strength()));
        source(row);
        marking(row);
        validity(row);
        json.writeStringProperty("state", row.words().of(row.state()));
        issue(row);
        if (!redacted) {
            followedUp(row);
        }
        json.writeEndObject();
    }

    /** Only where there is something, so that files without it stay what they were. */
    private void followedUp(ExportedRow row) {
        List<TransferCheck> checks = followedUps.of(row.source().occasion());
        if (!checks.isEmpty()) {
            json.writeArrayPropertyStart("followed_up");
            checks.forEach(this::followedUp);
            json.writeEndArray();
        }
    }

    private void followedUp(TransferCheck check) {
        json.writeStartObject();
        json.writeNumberProperty("after_days", check.due().days());
        json.writeStringProperty("on", moments.of(check.at()));
        json.writeBooleanProperty("complete", check.complete());
        json.writeBooleanProperty("self_reported", true);
        json.writeObjectPropertyStart("observed");
        check.observed()
                .forEach((behaviour, seen) -> json.writeStringProperty(code(behaviour), code(seen.frequency())));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void person(ExportedRow row) {
        Person person = row.person();
        json.writeObjectPropertyStart("person");
        if (redacted) {
            json.writeStringProperty("stand_in", row.standIn());
        } else {
            json.writeStringProperty("id", row.personId());
            json.writeStringProperty("name", person.name());
            json.writeStringProperty("personnel_number", person.personnelNumber());
            json.writeStringProperty("email", person.email());
        }
        json.writeStringProperty("unit", row.unit());
        json.writeStringProperty("role_id", row.roleId());
        json.writeStringProperty("role", row.roleTitle());
        json.writeStringProperty("ground", row.words().of(person.basis().ground()));
        if (!redacted) {
            basis(person.basis());
        }
        json.writeEndObject();
    }

    private void basis(Basis basis) {
        json.writeStringProperty("ground_since", basis.since().toString());
        json.writeStringProperty("ground_note", basis.note());
    }

    private void shown(ExportedRow row) {
        Shown shown = row.shown();
        json.writeObjectPropertyStart("shown");
        level("level", row, shown.level());
        level("lowest", row, shown.lowest());
        level("highest", row, shown.highest());
        json.writeNumberProperty("score", shown.score());
        json.writeNumberProperty("low", shown.low());
        json.writeNumberProperty("high", shown.high());
        json.writeNumberProperty("tasks", shown.tasks());
        json.writeEndObject();
    }

    private void level(String name, ExportedRow row, Level level) {
        json.writeStringProperty(name, row.words().of(level));
    }

    private void source(ExportedRow row) {
        Source source = row.source();
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("assessment_id", source.assessment().id());
        json.writeStringProperty("assessment_version", source.assessment().version());
        json.writeStringProperty("assessment_hash", source.assessment().contentHash());
        json.writeStringProperty("title", source.title());
        json.writeStringProperty("scorer", source.versions().scorer());
        json.writeStringProperty("lexicon", source.versions().lexicon());
        json.writeStringProperty("rubric", source.versions().rubric());
        json.writeStringProperty("school", source.versions().school());
        json.writeStringProperty("conditions", row.words().of(source.conditions()));
        if (!redacted) {
            json.writeStringProperty("occasion", source.occasion().toString());
        }
        json.writeEndObject();
    }

    private void marking(ExportedRow row) {
        json.writeObjectPropertyStart("marking");
        json.writeStringProperty("by", row.words().of(row.claim().marking().by()));
        if (!redacted) {
            json.writeStringProperty("qualification", row.claim().marking().qualification());
        }
        json.writeEndObject();
    }

    private void validity(ExportedRow row) {
        Validity validity = row.claim().validity();
        json.writeObjectPropertyStart("validity");
        json.writeStringProperty("achieved_on", validity.achievedOn().toString());
        json.writeStringProperty("reassess_from", validity.reassessFrom().toString());
        json.writeStringProperty("expires_on", validity.expiresOn().toString());
        json.writeEndObject();
    }

    private void issue(ExportedRow row) {
        json.writeObjectPropertyStart("issue");
        json.writeStringProperty("issuer_key", row.issue().issuerKey());
        if (!redacted) {
            json.writeStringProperty("at", moments.of(row.issue().at()));
            json.writeStringProperty("signature", row.issue().signature());
        }
        json.writeEndObject();
    }
}
