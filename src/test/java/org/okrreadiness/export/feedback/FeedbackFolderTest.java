package org.okrreadiness.export.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.export.Paper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.Samples;

class FeedbackFolderTest {

    private static final ModerationPlan PLAN = new ModerationPlan(
            ModerationPlan.USUAL.qualification(), new Seeding(Share.NONE, 1, 2), Share.NONE, Share.NONE, 2);

    @TempDir
    Path folder;

    private final PreparedDesk prepared = PreparedDesk.of(PLAN, new HandTurnedClock("2026-03-16T09:00:00Z"))
            .receive(2)
            .allocate(PreparedDesk.ANNA, "Anna", Samples.ANSWER, Samples.WRITE);
    private final FeedbackFolder files = new FeedbackFolder(
            prepared.desk.givingBack(),
            new FeedbackReport(
                    new Messages(Locale.UK),
                    new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual()),
                    ShippedAccuracyCard.read(),
                    ShippedNeed::read,
                    Clock.systemUTC()));

    private List<FeedbackFolder.Written> write(FeedbackFolder.Form form, boolean replaces) {
        return files.write(
                prepared.cohort,
                List.of(PreparedDesk.attempt(1), PreparedDesk.attempt(2)),
                new FeedbackFolder.Request(folder, form, FeedbackFolder.Naming.BY_PERSON, Paper.A4, replaces),
                written -> {},
                () -> false);
    }

    private void release(int... numbers) {
        List<AttemptId> released = new ArrayList<>();
        for (int number : numbers) {
            prepared.desk.cohorts().standings(prepared.desk.cohorts().workbook(prepared.cohort)).keySet().stream()
                    .filter(answer -> answer.submission().equals(PreparedDesk.attempt(number)))
                    .forEach(answer -> prepared.mark(PreparedDesk.ANNA, answer, 0));
            released.add(PreparedDesk.attempt(number));
        }
        prepared.desk.cohorts().release(prepared.cohort, released);
    }

    @Test
    void givesEachPersonAFileOfTheirOwnAndSaysWhoGetsNone() {
        release(1);
        List<FeedbackFolder.Written> written = write(FeedbackFolder.Form.PACK, false);
        assertThat(written.get(0).file())
                .hasValueSatisfying(file -> assertThat(file)
                        .exists()
                        .hasFileName("J\u00f3hanna-Berg-1-OKR-practitioner-2026-03-14.okr-feedback"));
        assertThat(written.get(1).file()).isEmpty();
        assertThat(written.get(1).because().orElseThrow().key()).isEqualTo("trainer.feedback.not-released");
    }

    @Test
    void leavesAFileAloneThatIsThereUntilItMayGo() {
        release(1, 2);
        write(FeedbackFolder.Form.PACK, false);
        assertThat(write(FeedbackFolder.Form.PACK, false))
                .allMatch(one -> one.because().orElseThrow().key().equals("problem.file-there"));
        assertThat(write(FeedbackFolder.Form.PACK, true))
                .allMatch(one -> one.because().isEmpty());
    }

    @Test
    void keepsWhatWasWrittenWhenItIsStopped() throws IOException {
        release(1, 2);
        List<FeedbackFolder.Written> told = new ArrayList<>();
        files.write(
                prepared.cohort,
                List.of(PreparedDesk.attempt(1), PreparedDesk.attempt(2)),
                new FeedbackFolder.Request(
                        folder, FeedbackFolder.Form.PACK, FeedbackFolder.Naming.BY_SUBMISSION, Paper.A4, false),
                told::add,
                () -> !told.isEmpty());
        assertThat(told).hasSize(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(PreparedDesk.attempt(1) + ".okr-feedback"));
        }
    }

    @Test
    void tellsOnPaperWhatChangedWhatWasRemarkedAndWhatAnAppealCameTo() throws IOException {
        release(1);
        Place place = prepared.places(PreparedDesk.answer(1)).get(0);
        Stamp appeal = prepared.desk
                .moderating()
                .appeal(prepared.cohort, PreparedDesk.answer(1), place, "It is in my second line");
        prepared.desk.moderating().decide(prepared.cohort, appeal, Level.STRONG, "The second line does say it");
        Path pdf = write(FeedbackFolder.Form.PDF, false).get(0).file().orElseThrow();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("What those who marked it say", "Say whom it helps.", "the scorer gave")
                    .contains("It is in my second line", "strong stands. The second line does say it")
                    .doesNotContain("Anna");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void writesNothingWhereThereIsNoFolder() {
        release(1);
        FeedbackFolder.Request request = new FeedbackFolder.Request(
                folder.resolve("gone"), FeedbackFolder.Form.PACK, FeedbackFolder.Naming.BY_PERSON, Paper.A4, false);
        assertThatThrownBy(() -> files.write(
                        prepared.cohort, List.of(PreparedDesk.attempt(1)), request, written -> {}, () -> false))
                .isInstanceOf(ReadinessException.class);
    }

    @Test
    void releasesNobodyWhoseLevelsAreOpenOrWhoseAnswersAreElsewhere() {
        assertThat(prepared.desk.cohorts().releases(prepared.cohort).ready()).isEmpty();
        assertThat(prepared.desk.cohorts().releases(prepared.cohort).all())
                .allSatisfy(one -> assertThat(one.waits()).isNotEmpty());
        assertThatThrownBy(() -> prepared.desk.cohorts().release(prepared.cohort, List.of(PreparedDesk.attempt(1))))
                .isInstanceOf(ReadinessException.class);
        assertThatThrownBy(() -> prepared.desk.cohorts().release(prepared.cohort, List.of(PreparedDesk.attempt(99))))
                .isInstanceOf(ReadinessException.class);
    }
}
