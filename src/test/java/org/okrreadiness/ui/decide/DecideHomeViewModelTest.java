package org.okrreadiness.ui.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleNeeds;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.decide.need.Described;
import org.okrreadiness.ui.decide.need.NeedServices;

class DecideHomeViewModelTest {

    private final InMemoryNeeds store = new InMemoryNeeds();
    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:31Z");
    private final List<UUID> went = new ArrayList<>();

    private final HandTurnedDelay delay = new HandTurnedDelay();

    private DecideHomeViewModel opened() {
        return opened(new InlineRunner());
    }

    private DecideHomeViewModel opened(BackgroundRunner runner) {
        UiTools tools = new UiTools(new Messages(Locale.UK), runner, delay);
        NeedServices services = new NeedServices(
                store.diagnoses(clock),
                List::of,
                new InMemoryPreferences(),
                clock,
                (owner, kind, name, endings, folder) -> Optional.empty(),
                (owner, title, kind, endings) -> List.of());
        DecideHomeViewModel model = new DecideHomeViewModel(tools, services, new DecideActions() {
            @Override
            public void diagnosis(UUID diagnosis) {
                went.add(diagnosis);
            }

            @Override
            public void balance(UUID diagnosis) {
                throw new AssertionError("Nobody weighs");
            }

            @Override
            public void cadence() {
                throw new AssertionError("Nobody plans");
            }

            @Override
            public void vetting() {
                throw new AssertionError("Nobody compares");
            }
        });
        model.load();
        return model;
    }

    private static Described by(String name) {
        return new Described(" Northfield Water ", Optional.of(Occasion.EMBED), name, Seat.SPONSOR);
    }

    @Test
    void listsWhatIsKeptWithWhoAnsweredAndHowMuch() {
        store.with(SampleNeeds.answered(), SampleNeeds.lengthy())
                .holdingUnreadable(Phrase.of("problem.need-unreadable", "need/7.json"));
        DecideHomeViewModel.Content content = opened().contentProperty().get();
        assertThat(content.lines()).hasSize(2);
        DiagnosisLine line = content.lines().get(0);
        assertThat(line.title()).isEqualTo("Northfield Water");
        assertThat(line.facts())
                .isEqualTo("OKRs are run and disappoint · answered 7 of 32 · last changed 24 November 2026, 13:58");
        assertThat(line.people()).isEqualTo("Answers from: Ana Ruiz, Manager B, Sponsor 1");
        assertThat(content.lines().get(1).people()).endsWith("and 1 more");
        assertThat(content.unreadable()).singleElement().asString().contains("need/7.json");
    }

    @Test
    void beginsWithWhoeverBeginsAsTheFirstToAnswer() {
        DecideHomeViewModel model = opened();
        model.begin(by("Ana Ruiz"));
        NeedCase begun = store.find(went.get(0)).orElseThrow();
        assertThat(begun.sheet().organisation()).isEqualTo("Northfield Water");
        assertThat(begun.sheet().occasion()).contains(Occasion.EMBED);
        assertThat(begun.sheet().respondents()).singleElement().satisfies(who -> {
            assertThat(who.name()).isEqualTo("Ana Ruiz");
            assertThat(who.seat()).isEqualTo(Seat.SPONSOR);
        });
        assertThat(model.rememberedName()).isEqualTo("Ana Ruiz");
    }

    @Test
    void saysWhyNothingWasBegunAndStays() {
        store.failing(new DiskFullException(Phrase.of("problem.disk-full", "need"), null));
        DecideHomeViewModel model = opened();
        model.begin(by("Ana Ruiz"));
        assertThat(went).isEmpty();
        assertThat(model.problemProperty().get().headline()).isEqualTo("The diagnosis was not begun");
    }

    @Test
    void removesForGood() {
        store.with(SampleNeeds.answered(), SampleNeeds.begun());
        DecideHomeViewModel model = opened();
        model.remove(SampleNeeds.ANSWERED);
        assertThat(store.find(SampleNeeds.ANSWERED)).isEmpty();
        assertThat(model.contentProperty().get().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(SampleNeeds.BEGUN));
    }

    @Test
    void aSkeletonStandsInForWhatTakesLongToRead() {
        SteppedRunner slow = new SteppedRunner();
        store.with(SampleNeeds.answered());
        DecideHomeViewModel model = opened(slow);
        assertThat(model.waitingProperty().get()).isFalse();
        delay.advance(Duration.ofMillis(200));
        assertThat(model.waitingProperty().get()).isTrue();
        slow.runAll();
        assertThat(model.waitingProperty().get()).isFalse();
        assertThat(model.contentProperty().get().lines()).hasSize(1);
        delay.advance(Duration.ofSeconds(1));
        assertThat(model.waitingProperty().get()).isFalse();
    }

    @Test
    void nothingElseCanBeBegunWhileSomethingIsRemoved() {
        SteppedRunner slow = new SteppedRunner();
        store.with(SampleNeeds.answered());
        DecideHomeViewModel model = opened(slow);
        slow.runAll();
        model.remove(SampleNeeds.ANSWERED);
        assertThat(model.workingProperty().get()).isTrue();
        slow.runAll();
        assertThat(model.workingProperty().get()).isFalse();
        assertThat(model.contentProperty().get().lines()).isEmpty();
    }
}
