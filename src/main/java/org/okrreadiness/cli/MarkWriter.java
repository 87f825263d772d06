package org.okrreadiness.cli;

import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes a mark as a JSON object. A line has six of them and more, so that the names of the fields are encoded once for all. */
final class MarkWriter {

    private static final SerializableString LEVEL = new SerializedString("level");
    private static final SerializableString CONFIDENCE = new SerializedString("confidence");
    private static final SerializableString TRUST = new SerializedString("trust");
    private static final SerializableString ROUTE = new SerializedString("route");
    private static final SerializableString BECAUSE = new SerializedString("because");
    private static final SerializableString QUESTION = new SerializedString("question");
    private static final SerializableString EVIDENCE = new SerializedString("evidence");
    private static final SerializableString CODE = new SerializedString("code");
    private static final SerializableString PART = new SerializedString("part");
    private static final SerializableString START = new SerializedString("start");
    private static final SerializableString END = new SerializedString("end");
    private static final SerializableString TEXT = new SerializedString("text");

    private final JsonGenerator json;
    private final Messages messages;

    MarkWriter(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    void write(Mark mark) {
        json.writeStartObject();
        write(mark.judgement());
        write(BECAUSE, mark.because());
        Optional<Phrase> question = mark.question();
        if (question.isPresent()) {
            write(QUESTION, question.get());
        }
        json.writeName(EVIDENCE);
        json.writeStartArray();
        for (Evidence evidence : mark.evidence()) {
            write(evidence);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Judgement judgement) {
        json.writeName(LEVEL);
        json.writeNumber(judgement.level().points());
        json.writeName(CONFIDENCE);
        json.writeNumber(judgement.confidence());
        write(TRUST, judgement.trust().name());
        write(ROUTE, name(judgement.route()));
    }

    private static String name(Route route) {
        return Words.kebab(route);
    }

    private void write(Evidence evidence) {
        Span span = evidence.span();
        json.writeStartObject();
        write(CODE, evidence.code().name());
        write(PART, evidence.part().path());
        json.writeName(START);
        json.writeNumber(span.start());
        json.writeName(END);
        json.writeNumber(span.end());
        write(TEXT, evidence.text());
        json.writeEndObject();
    }

    private void write(SerializableString name, Phrase words) {
        write(name, messages.get(words.key(), words.arguments()));
    }

    private void write(SerializableString name, String value) {
        json.writeName(name);
        json.writeString(value);
    }
}
