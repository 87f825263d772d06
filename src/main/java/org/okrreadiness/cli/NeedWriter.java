package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.decide.need.Bar;
import org.okrreadiness.decide.need.CauseBalance;
import org.okrreadiness.decide.need.Contradiction;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.decide.need.Flip;
import org.okrreadiness.decide.need.HelpBalance;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.Question;
import org.okrreadiness.decide.need.Said;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.ConflictWords;
import org.okrreadiness.service.decide.NeedDiagnoses.Together;
import org.okrreadiness.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes a diagnosis as a JSON object. The names of its fields are a contract; docs/need-format.md describes them. */
final class NeedWriter {

    private final JsonGenerator json;
    private final Messages messages;
    private final JsonFigures figures;

    NeedWriter(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
        this.figures = new JsonFigures(json);
    }

    /** @param file that was written, if one was */
    void write(NeedDiagnosis method, Diagnosis diagnosis, Together together, Optional<Path> file) {
        json.writeStartObject();
        advice(diagnosis.advice());
        list("firmNeeds", diagnosis.footing().bars(), this::bar);
        words("notAskedAbout", diagnosis.footing().notAskedAbout());
        json.writeStringProperty("questionnaire", method.questionnaire().version());
        json.writeStringProperty("model", method.model().version());
        coverage(diagnosis.coverage());
        list("helps", diagnosis.helps(), this::help);
        list("causes", diagnosis.causes(), this::cause);
        doubt(diagnosis.doubt());
        list(
                "conflicts",
                together.conflicts(),
                conflict -> json.writeString(ConflictWords.of(messages, StatementId::value, conflict)));
        list(
                "warnings",
                together.warnings(),
                finding -> json.writeString(finding.place() + " [" + finding.rule() + "] "
                        + messages.get(
                                finding.message().key(), finding.message().arguments())));
        file.ifPresent(written -> json.writeStringProperty("file", written.toString()));
        json.writeEndObject();
    }

    private void advice(Diagnosis.Advice advice) {
        word("help", advice.help());
        word("ground", advice.ground());
        word("firmness", advice.firmness());
        figures.number("lead", advice.lead());
        advice.mainCause().ifPresent(cause -> word("mainCause", cause));
        json.writeStringProperty("firstStep", advice.firstStep());
    }

    private void bar(Bar.Reached bar) {
        json.writeStartObject();
        word("needs", bar.bar().need());
        figures.number("found", bar.found());
        figures.number("atLeast", bar.bar().atLeast());
        json.writeBooleanProperty("reached", bar.isEnough());
        json.writeStringProperty("because", bar.bar().because());
        json.writeEndObject();
    }

    private void coverage(Diagnosis.Coverage coverage) {
        json.writeName("coverage");
        json.writeStartObject();
        json.writeNumberProperty("asked", coverage.asked());
        json.writeNumberProperty("answered", coverage.answered());
        json.writeNumberProperty("facts", coverage.facts());
        json.writeNumberProperty("respondents", coverage.respondents());
        words("seats", coverage.seats());
        json.writeEndObject();
    }

    private void help(HelpBalance help) {
        json.writeStartObject();
        word("help", help.help());
        figures.number("decibans", help.decibans());
        words("waitsFor", help.waitsFor());
        list("for", help.reasonsFor(), this::reason);
        list("against", help.reasonsAgainst(), this::reason);
        list("counterEvidence", help.counterEvidence(), this::evidence);
        json.writeEndObject();
    }

    private void reason(HelpBalance.Reason reason) {
        json.writeStartObject();
        reason.cause().ifPresent(cause -> word("cause", cause));
        figures.number("decibans", reason.decibans());
        json.writeStringProperty("because", reason.because());
        json.writeEndObject();
    }

    private void cause(CauseBalance cause) {
        json.writeStartObject();
        word("cause", cause.cause());
        word("standing", cause.standing());
        figures.number("decibans", cause.decibans());
        figures.number("probability", cause.probability());
        list("for", cause.evidenceFor(), this::evidence);
        list("against", cause.evidenceAgainst(), this::evidence);
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        word("cause", evidence.cause());
        if (evidence.origin() instanceof Evidence.Origin.OfStatement of) {
            json.writeStringProperty("statement", of.statement().id().value());
            list("said", of.said(), this::said);
        } else if (evidence.origin() instanceof Evidence.Origin.OfFact of) {
            word("fact", of.fact().kind());
            figures.number("value", of.fact().value());
            json.writeStringProperty("source", of.fact().source());
        } else if (evidence.origin() instanceof Evidence.Origin.OfOccasion of) {
            word("occasion", of.occasion());
        }
        figures.number("decibans", evidence.decibans());
        json.writeStringProperty("because", evidence.because());
        json.writeEndObject();
    }

    private void said(Said said) {
        json.writeStartObject();
        json.writeStringProperty("respondent", said.respondent());
        word("seat", said.seat());
        json.writeBooleanProperty("firstHand", said.firstHand());
        said.answer().given().ifPresent(given -> word("answer", given));
        word("kind", said.answer().countsAs());
        json.writeStringProperty("evidence", said.answer().evidence());
        json.writeEndObject();
    }

    private void doubt(Diagnosis.Doubt doubt) {
        list("contradictions", doubt.contradictions(), this::contradiction);
        list("unknown", doubt.unknown(), this::id);
        doubt.question().ifPresent(this::question);
        list("flips", doubt.flips(), this::flip);
        list("setAside", doubt.setAside(), this::id);
    }

    private void contradiction(Contradiction contradiction) {
        json.writeStartObject();
        json.writeStringProperty("statement", contradiction.statement().id().value());
        figures.number("steps", contradiction.steps());
        list("views", contradiction.views(), view -> {
            json.writeStartObject();
            word("seat", view.seat());
            json.writeBooleanProperty("firstHand", view.firstHand());
            figures.number("mean", view.mean());
            list("said", view.said(), this::said);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void question(Question question) {
        json.writeName("question");
        json.writeStartObject();
        json.writeStringProperty("statement", question.statement().id().value());
        json.writeStringProperty("text", question.statement().text());
        json.writeStringProperty("evidence", question.statement().evidence());
        words("askedOf", question.askedOf());
        json.writeNumberProperty("changes", question.changes());
        json.writeName("outcomes");
        json.writeStartObject();
        question.outcomes().forEach((answer, help) -> word(Words.kebab(answer), help));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void flip(Flip flip) {
        json.writeStartObject();
        json.writeStringProperty("respondent", flip.said().respondent());
        word("seat", flip.said().seat());
        json.writeStringProperty("statement", flip.statement().id().value());
        word("from", flip.said().answer().given().orElseThrow());
        word("to", flip.to());
        word("help", flip.help());
        json.writeEndObject();
    }

    private void id(Statement statement) {
        json.writeString(statement.id().value());
    }

    private void word(String name, Enum<?> value) {
        json.writeStringProperty(name, Words.kebab(value));
    }

    private void words(String name, Collection<? extends Enum<?>> values) {
        list(name, values.stream().map(Words::kebab).sorted().toList(), json::writeString);
    }

    private <T> void list(String name, List<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(write);
        json.writeEndArray();
    }
}
