package org.okrreadiness.ui.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InMemoryVettings;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.ui.common.UiTools;

class VettingsViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T14:02:31Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final InMemoryVettings store = new InMemoryVettings();
    private final List<UUID> opened = new ArrayList<>();
    private VettingsViewModel model;

    @BeforeEach
    void make() {
        VettingServices services = new VettingServices(
                new Vettings(store, new YamlVettingFormat(), new FixedAssessments(List.of()), CLOCK),
                new VettingDesk(),
                new InMemoryPreferences(),
                CLOCK,
                (owner, kind, name, endings, place) -> Optional.empty(),
                (owner, title, ending) -> Optional.empty(),
                place -> {});
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        model = new VettingsViewModel(tools, services, new VettingActions() {
            @Override
            public void vettings() {
                throw new AssertionError("It is there already");
            }

            @Override
            public void vetting(UUID vetting) {
                opened.add(vetting);
            }
        });
        model.load();
    }

    @Test
    void beginsOneAndGoesToIt() {
        model.begin("  ", Track.MANAGER);
        assertThat(store.shelf().vettings()).isEmpty();
        assertThat(model.wrongTitle(" ")).isNotEmpty();
        assertThat(model.wrongTitle("t".repeat(201))).contains("200");
        model.begin(" For our leads ", Track.PROGRAMME_LEAD);
        assertThat(store.shelf().vettings().get(0).shortlist().title()).isEqualTo("For our leads");
        assertThat(opened).containsExactly(store.shelf().vettings().get(0).id());
    }

    @Test
    void takesInWhatAColleagueSent() {
        model.takeIn(List.of(Path.of("docs/vetting-example.yaml")));
        assertThat(model.contentProperty().get().lines()).hasSize(1);
        VettingLine line = model.contentProperty().get().lines().get(0);
        assertThat(line.facts()).contains("Programme leads", "of 75 points answered", "10 March 2026, 14:02");
        assertThat(line.programmes()).contains("Harbour OKR Lead");
        assertThat(model.toldProperty().get().isProblem()).isFalse();
        assertThat(model.toldProperty().get().opens()).contains(line.id());
    }

    @Test
    void saysWhatWasPassedOver() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sent.yaml"), "format: 1\ntitle: T\nneed: { for: manager }\nstars: 5\nprogrammes: []\n");
        model.takeIn(List.of(file));
        assertThat(model.toldProperty().get().places())
                .singleElement()
                .asString()
                .contains("sent.yaml:4:1");
        assertThat(model.contentProperty().get().lines()).hasSize(1);
    }

    @Test
    void saysEveryPlaceThatHasToBeMendedAndThatNothingWasLost() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sent.yaml"),
                "format: 1\ntitle: T\nneed: { for: boss }\nprogrammes:\n  - { id: a, name: A, timetable: { minutes: x } }\n");
        model.takeIn(List.of(file));
        VettingsViewModel.Told told = model.toldProperty().get();
        assertThat(told.isProblem()).isTrue();
        assertThat(told.said()).contains("sent.yaml", "2", "everything you had is as it was");
        assertThat(told.places()).hasSize(2);
        assertThat(told.places().get(0)).contains("sent.yaml:3:14", "Choose one of");
        assertThat(told.places().get(1)).contains("sent.yaml:5:45");
        assertThat(model.contentProperty().get().lines()).isEmpty();
    }

    @Test
    void saysThatAFileIsNotThere() {
        model.takeIn(List.of(folder.resolve("none.yaml")));
        assertThat(model.problemProperty().get().advice()).contains("no file to read", "Nothing was changed");
    }

    @Test
    void deletesOneForGood() {
        model.takeIn(List.of(Path.of("docs/vetting-example.yaml")));
        model.delete(model.contentProperty().get().lines().get(0));
        assertThat(model.contentProperty().get().lines()).isEmpty();
        assertThat(store.shelf().vettings()).isEmpty();
        assertThat(model.toldProperty().get().said()).contains("is deleted");
    }

    @Test
    void writesABlankFormWithEveryQuestion() {
        Path file = folder.resolve("blank.yaml");
        model.saveBlank(file);
        assertThat(store.saved.get(file)).contains("Who will teach our course, by name?");
    }
}
