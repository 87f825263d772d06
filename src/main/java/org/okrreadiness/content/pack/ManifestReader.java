package org.okrreadiness.content.pack;

import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.School;

/** Reads {@code assessment.yaml}: everything about a pack but what stands in its other files. */
final class ManifestReader {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6}){1,2}");
    private static final int MOST_JUDGES = 1000;
    private static final int MOST_ROUNDS = 10;
    private static final int WHOLE_DAY = 24 * 60;

    private final Fields fields;
    private final Findings findings;

    ManifestReader(Fields fields) {
        this.fields = fields;
        this.findings = fields.findings();
    }

    String id() {
        return fields.id("id");
    }

    String version() {
        String version = fields.text("version");
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            findings.add(Rule.BAD_VERSION, fields.at("version"), version);
        }
        return version;
    }

    Assessment.About about() {
        return new Assessment.About(
                fields.text("title"), language(), fields.choice("track", Vocabulary.TRACKS), fields.text("summary"));
    }

    private String language() {
        String tag = fields.text("language");
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            findings.add(Rule.BAD_LANGUAGE, fields.at("language"), tag);
        }
        return tag;
    }

    Map<Competency, Integer> blueprint() {
        return new Weights(findings).read(fields, "blueprint");
    }

    /** The school of OKR thought whose rules apply. */
    School school() {
        String id = fields.id("profile");
        List<School> schools = StandardSchools.all();
        return schools.stream().filter(s -> s.id().equals(id)).findFirst().orElseGet(() -> {
            if (fields.node("profile").isPresent()) {
                List<String> known = schools.stream().map(School::id).toList();
                findings.add(Rule.UNKNOWN_PROFILE, fields.at("profile"), id, String.join(", ", known));
            }
            return StandardSchools.usual();
        });
    }

    /** @param weighted the competencies of the blueprint */
    CutScores cutScores(Set<Competency> weighted) {
        return fields.node("cut-scores")
                .map(node -> Fields.of(node, Shapes.CUT_SCORES, findings))
                .map(cuts -> cutScores(cuts, weighted))
                .orElse(new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, 0, Map.of(), ""));
    }

    private CutScores cutScores(Fields cuts, Set<Competency> weighted) {
        Map<Competency, Integer> own = cuts.wholes("competencies", Vocabulary.COMPETENCIES, 0, 100);
        own.keySet().stream()
                .filter(competency -> !weighted.isEmpty() && !weighted.contains(competency))
                .forEach(competency ->
                        findings.add(Rule.COMPETENCY_WITHOUT_WEIGHT, cuts.at("competencies"), Words.kebab(competency)));
        return new CutScores(
                cuts.choice("method", Vocabulary.CUT_METHODS),
                cuts.whole("overall", 0, 100),
                own,
                cuts.text("record"),
                setting(cuts));
    }

    private static CutScores.Setting setting(Fields cuts) {
        OptionalDouble error = cuts.node("standard-error").isPresent()
                ? OptionalDouble.of(cuts.number("standard-error", 0, 100))
                : OptionalDouble.empty();
        return new CutScores.Setting(
                count(cuts, "judges", MOST_JUDGES), count(cuts, "rounds", MOST_ROUNDS), error, cuts.day("date"));
    }

    private static OptionalInt count(Fields cuts, String field, int most) {
        return cuts.node(field).isPresent() ? OptionalInt.of(cuts.whole(field, 1, most)) : OptionalInt.empty();
    }

    Measurement measurement() {
        return new MeasurementReader(findings).read(fields);
    }

    /** Per cent of a task's score that confidence earns; 0 when left out. */
    int certainty() {
        return fields.whole("certainty", 0, Assessment.Marking.MOST_CERTAINTY);
    }

    Sitting sitting() {
        Optional<Duration> limit =
                fields.node("minutes").map(node -> Duration.ofMinutes(fields.whole("minutes", 1, WHOLE_DAY)));
        return new Sitting(Set.copyOf(fields.choices("modes", Vocabulary.MODES)), limit);
    }
}
