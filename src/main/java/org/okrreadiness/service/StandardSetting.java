package org.okrreadiness.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.standard.AngoffPanel;
import org.okrreadiness.standard.BorderlineStudy;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.standard.RatableSitting;
import org.okrreadiness.standard.StudyFrame;

/** Sets the cut scores of a pack by a panel or by ratings of people, and keeps how it was done. Safe for several threads. */
public final class StandardSetting {

    private final Sittings sittings;
    private final AssessmentSource assessments;
    private final StandardStore store;
    private final CutRecordFormat format;
    private final Clock clock;

    /** @param clock with the person's zone */
    public StandardSetting(
            Sittings sittings, AssessmentSource assessments, StandardStore store, CutRecordFormat format, Clock clock) {
        this.sittings = sittings;
        this.assessments = assessments;
        this.store = store;
        this.format = format;
        this.clock = clock;
    }

    /** Every study of a pack, whatever its version. */
    public StandardStore.Shelf studiesOf(String pack) {
        StandardStore.Shelf all = store.shelf();
        return new StandardStore.Shelf(
                all.studies().stream()
                        .filter(study -> study.frame().pack().id().equals(pack))
                        .toList(),
                all.unreadable());
    }

    /**
     * A panel without judges. The pack is kept as it now is; the study is not before {@link #keep}.
     *
     * @throws ReadinessException when the pack has changed or gone in the meantime
     */
    public AngoffPanel newPanel(Assessment assessment, Optional<Competency> competency) {
        return new AngoffPanel(frame(assessment, competency), List.of());
    }

    /** A study without ratings, begun in the same way. */
    public BorderlineStudy newBorderline(Assessment assessment, Optional<Competency> competency) {
        return new BorderlineStudy(frame(assessment, competency), Map.of());
    }

    private StudyFrame frame(Assessment assessment, Optional<Competency> competency) {
        assessments.keep(assessment.ref());
        return new StudyFrame(UUID.randomUUID(), assessment.ref(), competency, clock.instant(), "");
    }

    /** Keeps a study as it now is; it is on disk when this returns. */
    public Receipt keep(CutStudy study) {
        store.keep(study);
        return new Receipt(1, clock.instant());
    }

    /**
     * The pack as it was when the study was begun.
     *
     * @throws ReadinessException when no copy is left
     */
    public Assessment assessmentOf(CutStudy study) {
        AssessmentRef ref = study.frame().pack();
        return assessments
                .find(ref)
                .orElseThrow(
                        () -> new ReadinessException(Phrase.of("problem.standard-pack-gone", ref.id(), ref.version())));
    }

    /**
     * Whom trainers can rate: everybody's first whole sitting of exactly this version, in the order of names. Practice counts only for a
     * pack that is not sat sealed, since help while writing lifts scores.
     */
    public List<RatableSitting> ratable(Assessment assessment) {
        Mode mode = assessment.sitting().modes().contains(Mode.ASSESSMENT) ? Mode.ASSESSMENT : Mode.PRACTICE;
        Map<String, Optional<AttemptSummary>> firsts = sittings.list().stream()
                .filter(FollowUps::isFollowed)
                .filter(attempt -> attempt.assessment().equals(assessment.ref()))
                .filter(attempt -> attempt.mode() == mode)
                .collect(Collectors.groupingBy(
                        AttemptSummary::participant,
                        Collectors.minBy(Comparator.comparing(
                                attempt -> attempt.handedInAt().orElseThrow()))));
        return firsts.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(AttemptSummary::participant))
                .flatMap(attempt -> ratable(attempt).stream())
                .toList();
    }

    private Optional<RatableSitting> ratable(AttemptSummary attempt) {
        return sittings.find(attempt.id())
                .flatMap(Attempt::handedIn)
                .filter(handedIn -> handedIn.marks().isPresent())
                .map(handedIn -> new RatableSitting(
                        attempt.id(),
                        attempt.participant(),
                        handedIn.at(),
                        handedIn.sheet().overall(),
                        competencies(handedIn.sheet())));
    }

    private static Map<Competency, Integer> competencies(ScoreSheet sheet) {
        Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
        sheet.competencies().forEach(score -> scores.put(score.competency(), score.score()));
        return scores;
    }

    /** The day on which a study was last worked on. */
    public LocalDate dayOf(CutStudy study) {
        return LocalDate.ofInstant(study.frame().changedAt(), clock.getZone());
    }

    /** The block for the pack. */
    public String record(CutScores cuts) {
        return format.write(cuts);
    }

    /** @throws FileNotWrittenException when it cannot be written there */
    public void save(Path file, String record) {
        store.save(file, record);
    }
}
