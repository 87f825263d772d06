package org.okrreadiness.content.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Place;

class FindingsTest {

    private static final Place HERE = new Place("assessment.yaml", 3, 1);

    private final Findings findings = new Findings();

    @Test
    void askWhetherTheClosestWordWasMeant() {
        findings.addMisspelt(Rule.UNKNOWN_FIELD, HERE, "titel", List.of("title", "tasks"));
        assertThat(only().message()).isEqualTo(Phrase.of("pack.unknown-field", "titel", "title"));
        assertThat(only().fix()).isEqualTo(Phrase.of("pack.unknown-field.nearest", "titel", "title"));
    }

    @Test
    void listWhatIsKnownWhenNothingIsClose() {
        findings.addMisspelt(Rule.UNKNOWN_FIELD, HERE, "colour", List.of("title", "tasks"));
        assertThat(only().fix()).isEqualTo(Phrase.of("pack.unknown-field.fix", "colour", "title, tasks"));
    }

    @Test
    void quoteLongTextOnlyInPart() {
        findings.add(Rule.BAD_ID, HERE, "\ud83d\ude00".repeat(1_000));
        assertThat(only().message().arguments()).containsExactly("\ud83d\ude00".repeat(80) + "…");
    }

    @Test
    void quoteSeveralLinesAsOne() {
        findings.add(Rule.BAD_ID, HERE, "one\n  two\tthree\n");
        assertThat(only().message().arguments()).containsExactly("one two three");
    }

    @Test
    void stopListingWhenAListWouldHelpNobody() {
        IntStream.range(0, 1_000).forEach(n -> findings.add(Rule.BAD_ID, HERE, "x"));
        assertThat(findings.list()).hasSize(201);
        assertThat(findings.list()).extracting(PackFinding::rule).contains("too-many-findings");
        assertThat(findings.errors()).isEqualTo(1_000);
    }

    @Test
    void goFileByFileAndDownEachFile() {
        Place manifest = new Place("assessment.yaml", 9, 1);
        Place scenario = new Place("scenarios/a.yaml", 1, 1);
        findings.add(Rule.BAD_VERSION, manifest, "x");
        findings.add(Rule.BAD_ID, scenario, "x");
        findings.add(Rule.BAD_ID, HERE, "x");
        assertThat(findings.list()).extracting(PackFinding::place).containsExactly(HERE, manifest, scenario);
    }

    @Test
    void areNoErrorsWhenTheyOnlyWarn() {
        findings.add(Rule.BRIEF_LENGTH, HERE, "20");
        assertThat(findings.hasErrors()).isFalse();
    }

    private PackFinding only() {
        assertThat(findings.list()).hasSize(1);
        return findings.list().get(0);
    }
}
