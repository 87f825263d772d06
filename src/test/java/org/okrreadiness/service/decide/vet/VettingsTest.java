package org.okrreadiness.service.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryVettings;
import org.okrreadiness.testing.SampleVettings;
import org.okrreadiness.testing.Samples;

class VettingsTest {

    private static final Instant NOW = Instant.parse("2026-08-01T10:00:00.5Z");

    @TempDir
    Path folder;

    private final InMemoryVettings store = new InMemoryVettings();
    private final Assessment assessment = Samples.assessment();
    private final Vettings vettings = new Vettings(
            store, new YamlVettingFormat(), FixedAssessments.shipped(assessment), Clock.fixed(NOW, ZoneOffset.UTC));

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("v.yaml"), text);
    }

    @Test
    void beginsKeepsChangesAndRemoves() {
        Vetting begun = vettings.begin("Courses", SampleVettings.LEADS);
        Vetting changed = vettings.keep(begun.with(begun.shortlist().of(List.of(Programme.named("a", "A")))));
        assertThat(vettings.shelf().vettings()).containsExactly(changed);
        assertThat(vettings.find(begun.id())).contains(changed);
        assertThat(changed.changedAt()).isEqualTo("2026-08-01T10:00:00Z");
        vettings.delete(begun.id());
        assertThat(vettings.find(begun.id())).isEmpty();
    }

    @Test
    void takesInWhatItGaveOut() throws IOException {
        Vetting begun = vettings.begin("Courses", SampleVettings.LEADS);
        Vetting full = vettings.keep(begun.with(begun.shortlist().of(List.of(SampleVettings.complete("a")))));
        Path out = folder.resolve("out.yaml");
        vettings.export(full, out);

        Vettings.TakenIn taken = vettings.takeIn(file(store.saved.get(out)));

        assertThat(taken.vetting().shortlist()).isEqualTo(full.shortlist());
        assertThat(taken.vetting().id()).isNotEqualTo(full.id());
        assertThat(vettings.shelf().vettings()).contains(full, taken.vetting());
    }

    @Test
    void keepsNothingOfAFileThatHasToBeMended() throws IOException {
        Path broken = file("format: 1\ntitle: T\n");
        assertThatThrownBy(() -> vettings.takeIn(broken)).isInstanceOf(UnreadableInputException.class);
        assertThat(vettings.shelf().vettings()).isEmpty();
        assertThat(broken).hasContent("format: 1\ntitle: T\n");
    }

    @Test
    void putsAnAssessmentOfOursBesideTheCourses() {
        Shortlist one = new Shortlist("Courses", SampleVettings.LEADS, List.of(SampleVettings.complete("a")));
        Shortlist both = Vettings.withPack(one, vettings.packs().get(0), Phrase::key);
        assertThat(both.programmes()).hasSize(2);
        assertThat(Vettings.withPack(both, assessment, Phrase::key).programmes())
                .hasSize(2);
        assertThat(both.programmes().get(1).offer().pack())
                .contains(assessment.ref().id());
    }

    @Test
    void saysThatAShortlistIsFullOrAnIdIsTaken() {
        List<Programme> five = IntStream.range(0, 5)
                .mapToObj(i -> Programme.named("p" + i, "P"))
                .toList();
        Shortlist full = new Shortlist("Courses", SampleVettings.LEADS, five);
        assertThatThrownBy(() -> Vettings.withPack(full, assessment, Phrase::key))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        known -> assertThat(known.phrase().key()).isEqualTo("problem.vetting-full"));
        Shortlist taken = new Shortlist(
                "Courses",
                SampleVettings.LEADS,
                List.of(Programme.named(assessment.ref().id(), "Another")));
        assertThatThrownBy(() -> Vettings.withPack(taken, assessment, Phrase::key))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        known -> assertThat(known.phrase().key()).isEqualTo("problem.vetting-same-id"));
    }
}
