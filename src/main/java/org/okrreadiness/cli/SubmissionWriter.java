package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.SubmissionCheck;
import org.okrreadiness.service.Submissions;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Submission packs as machine output. */
final class SubmissionWriter {

    private final JsonGenerator json;

    SubmissionWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Path file, Submissions.Made made) {
        begin(file);
        label(made.label());
        inside(made.submission());
        json.writeNumberProperty("bytes", made.bytes().length);
        json.writeEndObject();
    }

    void refused(Path file, Phrase reason, String words) {
        begin(file);
        json.writeBooleanProperty("accepted", false);
        json.writeStringProperty("reason", reason.key().substring(reason.key().lastIndexOf('.') + 1));
        json.writeStringProperty("message", words);
        json.writeEndObject();
    }

    void outside(Path file, PackOutside outside) {
        begin(file);
        json.writeStringProperty("kind", outside.kind().word());
        json.writeStringProperty("pack", outside.id().toString());
        json.writeNumberProperty("format", outside.format());
        sealedTo(outside.sealedTo());
        json.writeEndObject();
    }

    void checked(Path file, SubmissionCheck.Checked checked) {
        begin(file);
        json.writeBooleanProperty("accepted", true);
        json.writeBooleanProperty("genuine", checked.isGenuine());
        label(checked.pack().label());
        inside(checked.pack().content());
        seal(checked.seal());
        checked.told().ifPresent(sheet -> json.writeNumberProperty("told", sheet.overall()));
        checked.recomputed().ifPresent(sheet -> json.writeNumberProperty("recomputed", sheet.overall()));
        json.writeEndObject();
    }

    private void begin(Path file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
    }

    private void label(PackLabel label) {
        json.writeStringProperty("kind", label.kind().word());
        json.writeStringProperty("pack", label.id().toString());
        json.writeStringProperty("made", label.madeAt().toString());
        json.writeStringProperty("made-by", label.madeBy().name());
        json.writeStringProperty("key", label.madeBy().fingerprint());
        sealedTo(label.sealedTo());
    }

    private void sealedTo(List<String> keys) {
        json.writeArrayPropertyStart("sealed-to");
        keys.forEach(json::writeString);
        json.writeEndArray();
    }

    private void inside(Submission submission) {
        Attempt attempt = submission.attempt();
        json.writeStringProperty("attempt", attempt.id().toString());
        who(submission.who());
        json.writeStringProperty("assessment", attempt.start().assessment().toString());
        json.writeStringProperty("title", submission.title());
        json.writeStringProperty("mode", Words.kebab(attempt.start().mode()));
        json.writeStringProperty(
                "handed-in", attempt.handedIn().orElseThrow().at().toString());
        json.writeNumberProperty("answers", attempt.responses().size());
        json.writeNumberProperty("entries", submission.record().entries().size());
        json.writeNumberProperty("clock-changes", attempt.time().changes().size());
    }

    private void who(Identity who) {
        json.writeObjectPropertyStart("participant");
        json.writeStringProperty("id", who.id().toString());
        json.writeStringProperty("name", who.name());
        json.writeStringProperty("email", who.email());
        json.writeStringProperty("personnel-number", who.personnelNumber());
        json.writeEndObject();
    }

    private void seal(Seal seal) {
        json.writeObjectPropertyStart("seal");
        json.writeStringProperty("state", Words.kebab(seal.state()));
        seal.fingerprint().ifPresent(key -> json.writeStringProperty("key", key));
        json.writeBooleanProperty("makers-key", seal.ownKey());
        seal.broken().ifPresent(at -> {
            json.writeNumberProperty("entry", at.entry());
            json.writeStringProperty("expected", Words.kebab(at.expected()));
        });
        json.writeEndObject();
    }
}
