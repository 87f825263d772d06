package org.okrreadiness.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.Conflict;
import org.okrreadiness.decide.cadence.Meeting;
import org.okrreadiness.reading.cadence.CadenceWords;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import tools.jackson.core.JsonGenerator;

/** A plan as one line of JSON: codes for programs, the sentences for people beside them. */
final class CadenceWriter {

    private final CadenceWords words;

    CadenceWriter(CadenceWords words) {
        this.words = words;
    }

    void write(OutputStream to, CadencePlan plan, Optional<Path> file) {
        JsonOutput.line(to, json -> {
            json.writeStartObject();
            json.writeStringProperty("plan", plan.settings().plan());
            json.writeStringProperty("start", plan.settings().quarter().start().toString());
            json.writeNumberProperty("weeks", plan.settings().quarter().weeks());
            json.writeStringProperty("zone", plan.settings().checkIn().zone().getId());
            json.writeStringProperty(
                    "emphasis", CadenceDraft.word(plan.settings().emphasis()));
            json.writeStringProperty("next_planning", plan.nextPlanning().toString());
            json.writeArrayPropertyStart("meetings");
            plan.meetings().forEach(meeting -> meeting(json, meeting));
            json.writeEndArray();
            json.writeArrayPropertyStart("conflicts");
            plan.conflicts().forEach(conflict -> conflict(json, conflict));
            json.writeEndArray();
            file.ifPresent(path -> json.writeStringProperty("file", path.toString()));
            json.writeEndObject();
        });
    }

    private void meeting(JsonGenerator json, Meeting meeting) {
        json.writeStartObject();
        json.writeStringProperty("kind", CadenceDraft.word(meeting.kind()));
        json.writeNumberProperty("week", meeting.week());
        json.writeStringProperty("start", meeting.start().toOffsetDateTime().toString());
        json.writeNumberProperty("minutes", meeting.length().toMinutes());
        meeting.movedFrom().ifPresent(from -> json.writeStringProperty("moved_from", from.toString()));
        json.writeStringProperty("title", words.name(meeting.kind()));
        array(json, "must_produce", words.outputs(meeting));
        array(json, "roles", codes(meeting.roles()));
        json.writeEndObject();
    }

    private static List<String> codes(Collection<? extends Enum<?>> values) {
        Stream<? extends Enum<?>> all = values.stream();
        return all.map(CadenceDraft::word).toList();
    }

    private static void array(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void conflict(JsonGenerator json, Conflict conflict) {
        json.writeStartObject();
        json.writeStringProperty("kind", CadenceDraft.word(conflict.kind()));
        json.writeNumberProperty("week", conflict.week());
        conflict.day().ifPresent(day -> json.writeStringProperty("day", day.toString()));
        json.writeStringProperty("message", words.conflict(conflict));
        json.writeEndObject();
    }
}
