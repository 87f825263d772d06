package org.okrreadiness.cli;

import java.time.LocalDate;
import java.util.List;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.wording.Words;
import tools.jackson.core.JsonGenerator;

/** A record as a JSON object. */
final class RecordWriter {

    /** What records are for, wherever they are. */
    static final String PURPOSE = "capability, not appraisal";

    private RecordWriter() {}

    static void write(JsonGenerator json, RecordRow row) {
        write(json, row, FollowedUps.NONE);
    }

    /** @param followedUps what was told some weeks later, which nobody signed */
    static void write(JsonGenerator json, RecordRow row, FollowedUps followedUps) {
        json.writeStartObject();
        person(json, row.person());
        record(json, row.record());
        followedUp(json, followedUps.of(row.record().claim().source().occasion()));
        json.writeEndObject();
    }

    private static void followedUp(JsonGenerator json, List<TransferCheck> checks) {
        json.writeArrayPropertyStart("followed-up");
        for (TransferCheck check : checks) {
            json.writeStartObject();
            json.writeNumberProperty("after-days", check.due().days());
            json.writeStringProperty("on", check.at().toString());
            json.writeBooleanProperty("complete", check.complete());
            json.writeBooleanProperty("self-reported", true);
            json.writeObjectPropertyStart("observed");
            check.observed()
                    .forEach((behaviour, seen) ->
                            json.writeStringProperty(Words.kebab(behaviour), Words.kebab(seen.frequency())));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void person(JsonGenerator json, Person person) {
        json.writeStringProperty("person", person.name());
        json.writeStringProperty("person-id", person.id().toString());
        json.writeStringProperty("personnel-number", person.personnelNumber());
        json.writeStringProperty("unit", person.unit());
        person.role().ifPresent(role -> json.writeStringProperty("role", role.value()));
        json.writeStringProperty("ground", Words.kebab(person.basis().ground()));
        person.basis().withdrawnOn().ifPresent(day -> json.writeStringProperty("consent-withdrawn", day.toString()));
    }

    private static void record(JsonGenerator json, CapabilityRecord record) {
        Claim claim = record.claim();
        json.writeStringProperty("record", record.id().toString());
        json.writeStringProperty("competency", Words.kebab(record.competency()));
        shown(json, claim.shown());
        json.writeStringProperty("evidence", Words.kebab(record.strength()));
        json.writeStringProperty("conditions", Words.kebab(claim.source().conditions()));
        json.writeStringProperty("assessment", claim.source().assessment().id());
        json.writeStringProperty(
                "assessment-version", claim.source().assessment().version());
        json.writeStringProperty("title", claim.source().title());
        json.writeStringProperty("scorer", claim.source().versions().scorer());
        json.writeStringProperty("rubric", claim.source().versions().rubric());
        json.writeStringProperty("marked-by", Words.kebab(claim.marking().by()));
        json.writeStringProperty("qualification", claim.marking().qualification());
        json.writeStringProperty("achieved", record.validity().achievedOn().toString());
        json.writeStringProperty("reassess", record.validity().reassessFrom().toString());
        json.writeStringProperty("expires", record.validity().expiresOn().toString());
        json.writeBooleanProperty(
                "holds", !record.isWithdrawn() && record.validity().holdsOn(LocalDate.now()));
        json.writeStringProperty("purpose", PURPOSE);
        json.writeStringProperty("issued", record.issue().at().toString());
        json.writeStringProperty("issuer", record.issue().issuerKey());
        json.writeStringProperty("signature", record.issue().signature());
        json.writeBooleanProperty("genuine", RecordSealing.isGenuine(record));
        record.withdrawal().ifPresent(withdrawal -> {
            json.writeStringProperty("withdrawn", withdrawal.at().toString());
            json.writeStringProperty("withdrawn-reason", withdrawal.reason());
        });
    }

    private static void shown(JsonGenerator json, Shown shown) {
        json.writeNumberProperty("level", shown.level().points());
        json.writeNumberProperty("lowest", shown.lowest().points());
        json.writeNumberProperty("highest", shown.highest().points());
        json.writeNumberProperty("score", shown.score());
        json.writeNumberProperty("low", shown.low());
        json.writeNumberProperty("high", shown.high());
        json.writeNumberProperty("tasks", shown.tasks());
    }
}
