package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.TimeSpent;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleDisputes;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleSheets;

class AttemptStoreTest {

    private static final AttemptId ID = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    @TempDir
    Path folder;

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-23T09:00:00Z");
    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder, clock, StorageForms.JSON);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Test
    void findsAnAttemptAsItWasLeft() {
        begin(ID, "J\u00f3hanna");
        save("first thoughts");
        data.attempts().moveTo(ID, SampleAssessments.CRITIQUE);
        data.attempts().save(ID, SampleAssessments.CRITIQUE, SampleResponses.critique());
        save("better words");
        Attempt left = data.attempts().find(ID).orElseThrow();

        reopen();

        assertThat(data.attempts().find(ID)).contains(left);
        assertThat(left.responses())
                .containsEntry(SampleAssessments.WRITE, SampleResponses.objectiveOnly("better words"));
        assertThat(left.position()).contains(SampleAssessments.CRITIQUE);
        assertThat(left.start()).isEqualTo(start("J\u00f3hanna"));
        assertThat(left.isOpen()).isTrue();
    }

    @Test
    void keepsWhatIsSeenDifferentlyUntilItIsTakenBack() {
        begin(ID, "Ana");
        data.attempts().dispute(ID, SampleDisputes.workshops("At first.", clock.instant()));
        Dispute later = SampleDisputes.workshops("The decision is the result.", clock.instant());
        data.attempts().dispute(ID, later);

        reopen();

        assertThat(data.attempts().find(ID).orElseThrow().disputes()).containsExactly(later);
        Dispute.About moved = new Dispute.About(
                later.about().checkId(), Part.keyResult(1), later.about().words());
        data.attempts().takeBack(ID, later.task(), moved);
        data.attempts().takeBack(ID, later.task(), moved);
        assertThat(data.attempts().find(ID).orElseThrow().disputes()).isEmpty();
        reopen();
        assertThat(data.attempts().find(ID).orElseThrow().disputes()).isEmpty();
    }

    @Test
    void numbersReceiptsAlongTheJournal() {
        begin(ID, "Ana");
        clock.advance(Duration.ofSeconds(3));

        Receipt second = save("words");
        reopen();
        Receipt third = save("more words");

        assertThat(second).isEqualTo(new Receipt(2, clock.instant()));
        assertThat(third.sequence()).isEqualTo(3);
    }

    @Test
    void keepsTheSheetOfAnAttemptThatWasHandedIn() {
        begin(ID, "Ana");
        save("words");
        Attempt.HandedIn handedIn = handIn(ID);

        assertThat(data.attempts().find(ID).orElseThrow().handedIn()).contains(handedIn);
        reopen();
        assertThat(data.attempts().find(ID).orElseThrow().handedIn()).contains(handedIn);
    }

    @Test
    void changesNothingAfterHandingIn() {
        begin(ID, "Ana");
        handIn(ID);

        assertThatThrownBy(() -> save("too late"))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.attempt-closed"));
        reopen();
        assertThatThrownBy(() -> save("too late")).isInstanceOf(ReadinessException.class);
        assertThat(data.attempts().find(ID).orElseThrow().responses()).isEmpty();
    }

    @Test
    void doesNotKnowAnAttemptThatNeverBegan() {
        assertThat(data.attempts().find(ID)).isEmpty();
        assertThatThrownBy(() -> save("words"))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.attempt-unknown"));
    }

    @Test
    void listsTheAttemptLastWorkedOnFirst() {
        AttemptId other = AttemptId.random();
        begin(ID, "Ana");
        clock.advance(Duration.ofMinutes(1));
        begin(other, "Ben");
        clock.advance(Duration.ofMinutes(1));
        save("words");

        assertThat(data.attempts().list()).extracting(AttemptSummary::id).containsExactly(ID, other);
        reopen();
        assertThat(data.attempts().list()).extracting(AttemptSummary::id).containsExactly(ID, other);
    }

    @Test
    void saysInTheListHowFarAnAttemptHasCome() {
        begin(ID, "Ana");
        save("words");
        data.attempts().save(ID, SampleAssessments.JUDGE, SampleResponses.objectiveOnly("  "));
        clock.advance(Duration.ofMinutes(5));
        Attempt.HandedIn handedIn = handIn(ID);

        AttemptSummary line = data.attempts().list().get(0);

        assertThat(line.title()).isEqualTo("OKR practitioner");
        assertThat(line.participant()).isEqualTo("Ana");
        assertThat(line.answered()).isEqualTo(1);
        assertThat(line.tasks()).isEqualTo(3);
        assertThat(line.handedInAt()).contains(handedIn.at());
        assertThat(line.lastSavedAt()).isEqualTo(handedIn.at());
        assertThat(line.overall()).isEqualTo(OptionalInt.of(handedIn.sheet().overall()));
        reopen();
        assertThat(data.attempts().list()).containsExactly(line);
    }

    @Test
    void goesByTheOrderOfSavingWhenTheClockIsTurnedBack() {
        begin(ID, "Ana");
        save("before");
        clock.advance(Duration.ofDays(-400));
        save("after");
        reopen();

        assertThat(data.attempts().find(ID).orElseThrow().responses())
                .containsEntry(SampleAssessments.WRITE, SampleResponses.objectiveOnly("after"));
    }

    @Test
    void keepsWhatBecameOfTheClockAndHowMuchTimeIsUsed() {
        begin(ID, "Ana");
        clock.advance(Duration.ofMinutes(30));
        save("before");
        clock.advance(Duration.ofMinutes(-20));
        ClockChange change = new ClockChange(clock.instant(), Duration.ofMinutes(-20), Duration.ofMinutes(30));
        data.attempts().clockChanged(ID, change);
        clock.advance(Duration.ofMinutes(5));
        save("after");
        reopen();

        TimeSpent time = data.attempts().find(ID).orElseThrow().time();
        assertThat(time.used()).isEqualTo(Duration.ofMinutes(35));
        assertThat(time.changes()).containsExactly(change);
        assertThat(data.keeper().check().sound()).isTrue();
    }

    @Test
    void keepsEverythingThatSeveralThreadsSave() throws Exception {
        begin(ID, "Ana");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Receipt>> receipts = IntStream.range(0, 100)
                .mapToObj(i -> threads.submit(() -> save("words " + i)))
                .toList();
        List<Long> sequences = new ArrayList<>();
        for (Future<Receipt> receipt : receipts) {
            sequences.add(receipt.get().sequence());
        }
        threads.shutdown();

        assertThat(sequences).doesNotHaveDuplicates().hasSize(100).allMatch(s -> s >= 2 && s <= 101);
        Attempt before = data.attempts().find(ID).orElseThrow();
        reopen();
        assertThat(data.attempts().find(ID)).contains(before);
    }

    private void begin(AttemptId id, String participant) {
        data.attempts().begin(id, start(participant), SampleAssessments.threeTasks());
    }

    private Attempt.Start start(String participant) {
        return new Attempt.Start(
                SampleAssessments.threeTasks().ref(),
                participant,
                Mode.PRACTICE,
                Instant.parse("2026-11-23T09:00:00Z"),
                42);
    }

    private Receipt save(String words) {
        return data.attempts().save(ID, SampleAssessments.WRITE, SampleResponses.objectiveOnly(words));
    }

    private Attempt.HandedIn handIn(AttemptId id) {
        Attempt.HandedIn handedIn = new Attempt.HandedIn(clock.instant(), SampleSheets.sheet());
        data.attempts().handIn(id, handedIn);
        return handedIn;
    }
}
