package org.okrreadiness.service.marking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/** Makes what participants are told of submissions that were released: levels, remarks for them, decided appeals; no names, no notes. */
public final class GivingBack {

    private final Cohorts cohorts;
    private final MarkingRecords records;
    private final Answers answers;
    private final Scorer scorer;
    private final Signing signing;

    public GivingBack(Cohorts cohorts, MarkingRecords records, Answers answers, Scorer scorer, Signing signing) {
        this.cohorts = cohorts;
        this.records = records;
        this.answers = answers;
        this.scorer = scorer;
        this.signing = signing;
    }

    /** How packs with feedback are made and signed. */
    public record Signing(PackFiles<Feedback> packs, OwnKeys keys, Clock clock) {}

    /** @param bytes the whole file */
    public record Made(PackLabel label, Feedback feedback, byte[] bytes) {}

    /**
     * What a participant is told, and what it is told about.
     *
     * @param script the answers, with the assessment under the rubrics they are marked under
     */
    public record Told(Feedback feedback, Answers.Script script) {}

    /**
     * A pack for the participant, named after the cohort and not after whoever makes it. Nothing is written to the disk.
     *
     * @throws ReadinessException when the submission is not released, some level is open again, or its answers are not here
     */
    public Made make(CohortId cohort, AttemptId submission) {
        Feedback feedback = tell(cohort, submission).feedback();
        PackLabel label = new PackLabel(
                PackKind.FEEDBACK,
                UUID.randomUUID(),
                signing.clock().instant(),
                Maker.of(cohorts.workbook(cohort).cohort().title(), signing.keys()),
                Feedback.PURPOSE,
                List.of());
        return new Made(label, feedback, signing.packs().write(feedback, label, signing.keys(), List.of()));
    }

    /**
     * The same before it is put into a file. Reads a submission; not for the screen's own thread.
     *
     * @throws ReadinessException when the submission is not released, some level is open again, or its answers are not here
     */
    public Told tell(CohortId cohort, AttemptId submission) {
        Workbook workbook = cohorts.workbook(cohort);
        if (!workbook.released().contains(submission)) {
            throw new ReadinessException(Phrase.of("trainer.feedback.not-released", submission.toString()));
        }
        Answers.Script script = answers.find(submission)
                .orElseThrow(
                        () -> new ReadinessException(Phrase.of("trainer.answer-elsewhere", submission.toString())));
        return new Told(feedback(workbook, script), script);
    }

    private Feedback feedback(Workbook workbook, Answers.Script script) {
        AttemptId submission = script.attempt().id();
        Map<TaskId, List<SettledLevel>> settled = new HashMap<>();
        List<Feedback.Given> given = new ArrayList<>();
        List<Feedback.Appeal> appeals = new ArrayList<>();
        cohorts.standings(workbook, submission).forEach((answer, standings) -> {
            AnswerBook book = workbook.answer(answer);
            Map<Place, Judgement> scorers = scorers(script, answer);
            for (Standing standing : standings) {
                SettledLevel level = level(submission, standing);
                settled.computeIfAbsent(answer.task(), task -> new ArrayList<>())
                        .add(level);
                given.add(given(answer.task(), level, standing, book, scorers));
            }
            book.appeals().forEach(appeal -> appeals.add(appeal(answer, appeal, book)));
        });
        ScoreSheet sheet = scorer.settled(script.assessment(), script.attempt().responses(), settled);
        return new Feedback(
                submission,
                script.submission().who().id(),
                script.attempt().start().assessment(),
                script.submission().title(),
                records.count(),
                given,
                sheet,
                appeals);
    }

    private static Map<Place, Judgement> scorers(Answers.Script script, AnswerId answer) {
        TaskScore task = script.scorer().task(answer.task().value()).orElseThrow();
        return Places.scorer(task);
    }

    private static SettledLevel level(AttemptId submission, Standing standing) {
        if (!standing.isFinal() || standing.level().isEmpty()) {
            throw new ReadinessException(Phrase.of("trainer.release.open", submission.toString()));
        }
        return new SettledLevel(
                standing.place().part(),
                standing.place().criterion(),
                standing.level().get());
    }

    private static Feedback.Given given(
            TaskId task, SettledLevel level, Standing standing, AnswerBook book, Map<Place, Judgement> scorers) {
        Optional<Level> before = Optional.ofNullable(scorers.get(standing.place()))
                .filter(judgement -> judgement.trust() != Trust.C)
                .map(Judgement::level);
        boolean byPerson = !standing.source().equals(Optional.of(Standing.Source.SCORER));
        return new Feedback.Given(task, level, before, byPerson, byPerson ? remark(book, standing) : "");
    }

    /** What a marker wrote who gave the level that stands, the first marker's words before the second's. */
    private static String remark(AnswerBook book, Standing standing) {
        return standing.given().stream()
                .filter(one -> standing.level().equals(Optional.of(one.level())))
                .flatMap(one -> book.marked().stream()
                        .filter(event -> event.made().stamp().equals(one.stamp())))
                .flatMap(event -> event.marks().stream())
                .filter(mark -> mark.place().equals(standing.place()))
                .map(GivenMark::remark)
                .filter(remark -> !remark.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Feedback.Appeal appeal(AnswerId answer, Moderation.Appealed appeal, AnswerBook book) {
        Moderation.AppealDecided decision = book.decisions().get(appeal.made().stamp());
        return new Feedback.Appeal(
                answer.task(),
                new SettledLevel(appeal.place().part(), appeal.place().criterion(), decision.level()),
                appeal.words(),
                decision.reason());
    }
}
