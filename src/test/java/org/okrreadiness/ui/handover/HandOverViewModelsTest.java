package org.okrreadiness.ui.handover;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.marked.MarkedReading;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleHandOver;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

/** What the page about a trainer does, without a screen. */
class HandOverViewModelsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);
    private static final String TRAINER = TravelKeys.TRAINER.publicKeys().fingerprint();

    @TempDir
    Path folder;

    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final SampleHandOver sample = new SampleHandOver(SampleSubmissions.ATTEMPT, CLOCK);
    private final List<String> happened = new ArrayList<>();

    private HandOverServices services() {
        return new HandOverServices(
                sample.submissions(),
                sample.feedbacks(),
                sample.appeals(),
                SampleHandOver.cards(),
                preferences,
                CLOCK,
                shown -> happened.add("folder"),
                FileDialogs.ofSystem(tools.messages()));
    }

    private ByTrainer byTrainer() {
        ByTrainer model = new ByTrainer(tools, sample.opened(), services(), () -> happened.add("changed"));
        model.show(model.read());
        return model;
    }

    private Path card() throws IOException {
        return Files.write(
                folder.resolve("trainer" + KeyCard.ENDING),
                SampleHandOver.cards().write("Spring cohort", TravelKeys.TRAINER));
    }

    @Test
    void remembersWhoAndForWhomTheNextTime() throws IOException {
        ByTrainer first = byTrainer();
        first.card().choose(card());
        first.send().emailProperty().set(" amina@example.org ");
        first.send().save(new SavePlace(folder.resolve("a.okr-submission"), false));

        assertThat(first.send().outgoing().stateProperty().get().said())
                .startsWith("Saved as a.okr-submission. Send it to Spring cohort.");
        assertThat(folder.resolve("a.okr-submission")).isNotEmptyFile();
        ByTrainer next = byTrainer();
        assertThat(next.send().emailProperty().get()).isEqualTo("amina@example.org");
        assertThat(next.card().recipients())
                .singleElement()
                .satisfies(known -> assertThat(known.keys()).isEqualTo(TravelKeys.TRAINER.publicKeys()));
        next.card().forget();
        assertThat(byTrainer().card().recipients()).isEmpty();
    }

    @Test
    void replacesNoFileNobodyAskedAbout() throws IOException {
        Path there = Files.writeString(folder.resolve("there.okr-submission"), "mine");
        ByTrainer model = byTrainer();
        model.send().save(new SavePlace(there, false));
        assertThat(model.send().outgoing().stateProperty().get().step()).isEqualTo(Outgoing.Step.FAILED);
        assertThat(there).hasContent("mine");
    }

    @Test
    void keepsTheCardBeforeWhereAnotherCannotBeRead() throws IOException {
        ByTrainer model = byTrainer();
        model.card().choose(card());
        model.card().choose(Files.writeString(folder.resolve("letter.okr-key"), "Dear Amina"));
        assertThat(model.card().problemProperty().get()).contains("not a key card");
        assertThat(model.card().recipients()).hasSize(1);
    }

    @Test
    void keepsTheFirstFeedbackOnlyOnceItsKeyWasCompared() {
        Path file = sample.file(folder, 3, Level.SOUND);
        ReturnViewModel model = byTrainer().back();
        model.look(List.of(file));
        ReturnViewModel.State asked = model.stateProperty().get();
        assertThat(asked.step()).isEqualTo(ReturnViewModel.Step.COMPARE);
        assertThat(asked.maker().orElseThrow().fingerprint()).isEqualTo(TRAINER);
        assertThat(sample.feedbacks().latest()).isEmpty();

        model.decline();
        assertThat(sample.feedbacks().latest()).isEmpty();
        model.look(List.of(file));
        model.accept();
        assertThat(model.stateProperty().get().step()).isEqualTo(ReturnViewModel.Step.TAKEN);
        assertThat(sample.feedbacks().latest()).hasSize(1);
        assertThat(happened).containsExactly("changed");

        model.look(List.of(sample.file(folder, 9, Level.STRONG)));
        assertThat(model.stateProperty().get().step()).isEqualTo(ReturnViewModel.Step.TAKEN);
        model.look(List.of(sample.file(folder, 9, Level.STRONG)));
        assertThat(model.stateProperty().get().step()).isEqualTo(ReturnViewModel.Step.KNOWN);
    }

    @Test
    void saysWhetherTheKeyIsTheOneOnTheCard() throws IOException {
        ByTrainer model = byTrainer();
        model.card().choose(card());
        model.back().look(List.of(sample.file(folder, 3, Level.SOUND)));
        assertThat(model.back().stateProperty().get().said()).contains("which is on the key card you used");
    }

    @Test
    void refusesInWords() throws IOException {
        ReturnViewModel model = byTrainer().back();
        Path letter = Files.writeString(folder.resolve("letter.okr-feedback"), "Dear Amina");
        model.look(List.of(letter));
        assertThat(model.stateProperty().get().step()).isEqualTo(ReturnViewModel.Step.REFUSED);
        assertThat(model.stateProperty().get().said()).contains("not a pack of OKR Readiness");
        model.look(List.of(letter, letter));
        assertThat(model.stateProperty().get().said()).startsWith("Take in one file at a time");
    }

    @Test
    void putsEveryAppealThatSaysSomethingIntoOneFile() {
        sample.told(3, Level.EMERGING, "", List.of());
        ByTrainer model = byTrainer();
        List<MarkedReading.Line> lines =
                model.reading().orElseThrow().tasks().get(0).lines();
        model.appeal().words(lines.get(0)).set("It is there");
        model.appeal().words(lines.get(1)).set("  ");
        assertThat(model.appeal().countProperty().get()).isEqualTo(1);
        model.appeal().save(new SavePlace(folder.resolve("b.okr-appeal"), false));

        assertThat(model.appeal().outgoing().stateProperty().get().step()).isEqualTo(Outgoing.Step.DONE);
        assertThat(sample.appeals().asked(SampleSubmissions.ATTEMPT)).hasSize(1);
        assertThat(model.appeal().countProperty().get()).isZero();
        assertThat(model.appeal().isBegun(lines.get(1))).isTrue();
        assertThat(byTrainer()
                        .reading()
                        .orElseThrow()
                        .tasks()
                        .get(0)
                        .lines()
                        .get(0)
                        .waits())
                .isTrue();
    }

    @Test
    void knowsWhatHasBeenSeen() {
        sample.told(3, Level.EMERGING, "", List.of());
        SeenFeedback seen = new SeenFeedback(preferences);
        assertThat(seen.isNew(SampleSubmissions.ATTEMPT, 3)).isTrue();
        byTrainer();
        assertThat(seen.isNew(SampleSubmissions.ATTEMPT, 3)).isFalse();
        assertThat(seen.isNew(SampleSubmissions.ATTEMPT, 8)).isTrue();
        assertThat(Optional.of(byTrainer().read().possible())).hasValue(true);
    }

    @Test
    void keepsAnAppealThatWasBegunWhenTheResultIsLeft() {
        sample.told(1, Level.EMERGING, SampleHandOver.REMARK, List.of());
        ByTrainer first = byTrainer();
        MarkedReading.Line line =
                first.reading().orElseThrow().tasks().get(0).lines().get(0);
        first.appeal().words(line).set("The date stands there");
        first.leaving();

        ByTrainer next = byTrainer();
        assertThat(next.appeal().isBegun(line)).isTrue();
        assertThat(next.appeal().words(line).get()).isEqualTo("The date stands there");
        assertThat(next.appeal().countProperty().get()).isEqualTo(1);

        next.appeal().words(line).set("It stands in the second line");
        next.show(next.read());
        assertThat(next.appeal().words(line).get())
                .as("what is typed is newer than what is kept")
                .isEqualTo("It stands in the second line");
        next.appeal().drop(line);
        next.leaving();
        assertThat(byTrainer().appeal().isBegun(line)).isFalse();
    }

    @Test
    void keepsNoAppealThatIsInAFile() {
        sample.told(1, Level.EMERGING, SampleHandOver.REMARK, List.of());
        ByTrainer first = byTrainer();
        MarkedReading.Line line =
                first.reading().orElseThrow().tasks().get(0).lines().get(0);
        first.appeal().words(line).set("The date stands there");
        first.appeal().save(new SavePlace(folder.resolve("a.okr-appeal"), false));
        first.leaving();

        assertThat(folder.resolve("a.okr-appeal")).isNotEmptyFile();
        assertThat(byTrainer().appeal().isBegun(line)).isFalse();
    }
}
