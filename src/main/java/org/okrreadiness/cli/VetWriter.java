package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.decide.vet.AspectFinding;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Cover;
import org.okrreadiness.decide.vet.Criterion;
import org.okrreadiness.decide.vet.CriterionFinding;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Figures;
import org.okrreadiness.decide.vet.Lead;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Range;
import org.okrreadiness.decide.vet.RecallShare;
import org.okrreadiness.decide.vet.Recommendation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.okrreadiness.wording.Words;
import tools.jackson.core.JsonGenerator;

/** A comparison as JSON; docs/vetting-format.md describes it. */
final class VetWriter {

    private final JsonGenerator json;
    private final Messages messages;

    VetWriter(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    void write(Comparison comparison, List<Path> files) {
        ComparisonReading reading = ComparisonReading.of(comparison, messages);
        json.writeStartObject();
        json.writeStringProperty("title", reading.title());
        json.writeStringProperty(
                "for", Words.kebab(comparison.shortlist().need().track()));
        json.writeName("programmes").writeStartArray();
        for (int i = 0; i < comparison.findings().size(); i++) {
            programme(comparison.findings().get(i), reading.risks().get(i));
        }
        json.writeEndArray();
        leads(comparison);
        recommendation(comparison.recommendation(), reading.advice());
        strings("files", files.stream().map(Path::toString).toList());
        json.writeEndObject();
    }

    private void programme(ProgrammeFindings found, List<String> risks) {
        json.writeStartObject();
        json.writeStringProperty("id", found.programme().id());
        json.writeStringProperty("name", found.programme().name());
        json.writeBooleanProperty("own-pack", found.programme().offer().pack().isPresent());
        json.writeBooleanProperty("ruled-out", found.isRuledOut());
        figures(found.figures());
        json.writeName("criteria").writeStartObject();
        found.criteria().forEach(this::criterion);
        json.writeEndObject();
        strings("concerns", found.concerns().stream().map(Words::kebab).toList());
        strings("risks", risks);
        questions(QuestionsReading.of(found, messages));
        json.writeEndObject();
    }

    private void figures(Figures figures) {
        json.writeName("figures").writeStartObject();
        range("live-share", figures.live());
        range("writing-share", figures.writing());
        range("critiquing-share", figures.critiquing());
        json.writeName("recall");
        if (figures.recall().isEmpty()) {
            json.writeNull();
        } else {
            recall(figures.recall().get());
        }
        json.writeName("competencies").writeStartObject();
        figures.cover().forEach((competency, cover) -> cover(Words.kebab(competency), cover));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void recall(RecallShare recall) {
        json.writeStartObject();
        range("of-points", Optional.of(recall.ofPoints()));
        range("at-least", Optional.of(recall.atLeast()));
        range("at-most", Optional.of(recall.atMost()));
        json.writeBooleanProperty("enough-to-pass", recall.isEnoughToPass());
        json.writeBooleanProperty("may-be-enough-to-pass", recall.mayBeEnoughToPass());
        json.writeEndObject();
    }

    private void cover(String competency, Cover cover) {
        json.writeName(competency).writeStartObject();
        json.writeStringProperty("taught", Words.kebab(cover.taught()));
        range("time", cover.time());
        json.writeStringProperty("tested", Words.kebab(cover.tested()));
        range("points", cover.points());
        json.writeEndObject();
    }

    private void criterion(CriterionFinding finding) {
        json.writeName(Words.kebab(finding.criterion())).writeStartObject();
        json.writeStringProperty("standing", Words.kebab(finding.standing()));
        range("range", Optional.of(finding.range()));
        json.writeName("points").writeStartObject();
        finding.aspects().forEach(this::point);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void point(AspectFinding finding) {
        json.writeName(Words.kebab(finding.aspect())).writeStartObject();
        json.writeStringProperty("standing", Words.kebab(finding.standing()));
        range("range", Optional.of(finding.range()));
        json.writeName("evidence").writeStartArray();
        for (Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            json.writeStringProperty("kind", Words.kebab(evidence.kind()));
            json.writeStringProperty("place", evidence.place());
            json.writeStringProperty("bearing", Words.kebab(evidence.bearing()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void questions(QuestionsReading reading) {
        strings(
                "questions",
                reading.groups().stream()
                        .flatMap(group -> group.questions().stream())
                        .map(QuestionsReading.Asked::question)
                        .toList());
    }

    private void leads(Comparison comparison) {
        json.writeName("leads").writeStartArray();
        List<ProgrammeFindings> findings = comparison.findings();
        for (int one = 0; one < findings.size(); one++) {
            for (int other = 0; other < findings.size(); other++) {
                if (one != other) {
                    lead(findings.get(one), findings.get(other), comparison.lead(one, other));
                }
            }
        }
        json.writeEndArray();
    }

    private void lead(ProgrammeFindings one, ProgrammeFindings other, Lead lead) {
        json.writeStartObject();
        json.writeStringProperty("of", one.programme().id());
        json.writeStringProperty("over", other.programme().id());
        json.writeStringProperty("outcome", Words.kebab(lead.outcome()));
        criteria("ahead", lead.ahead());
        criteria("level", lead.level());
        criteria("behind", lead.behind());
        criteria("open", lead.open());
        json.writeEndObject();
    }

    private void criteria(String name, List<Criterion> criteria) {
        strings(name, criteria.stream().map(Words::kebab).toList());
    }

    private void recommendation(Recommendation recommendation, ComparisonReading.Advice advice) {
        json.writeName("recommendation").writeStartObject();
        json.writeStringProperty("kind", Words.kebab(recommendation.kind()));
        json.writeName("programme");
        if (recommendation.programme().isPresent()) {
            json.writeString(recommendation.programme().get().id());
        } else {
            json.writeNull();
        }
        json.writeStringProperty("sentence", advice.sentence());
        strings("reasons", advice.reasons());
        json.writeName("conditions").writeStartArray();
        for (Recommendation.Condition condition : recommendation.conditions()) {
            json.writeStartObject();
            json.writeStringProperty("programme", condition.programme().id());
            json.writeStringProperty("point", Words.kebab(condition.open().aspect()));
            json.writeStringProperty("standing", Words.kebab(condition.open().standing()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void range(String name, Optional<Range> range) {
        json.writeName(name);
        if (range.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        json.writeNumber(rounded(range.get().low()));
        json.writeNumber(rounded(range.get().high()));
        json.writeEndArray();
    }

    /** Past the sixth place there is only what calculating leaves behind. */
    private static double rounded(double share) {
        return Math.rint(share * 1e6) / 1e6;
    }

    private void strings(String name, List<String> values) {
        json.writeName(name).writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
