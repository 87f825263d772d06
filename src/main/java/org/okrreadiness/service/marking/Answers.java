package org.okrreadiness.service.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.SubmissionPacks;
import org.okrreadiness.service.trainer.SubmissionStore;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.ReadPack;

/** Submissions that were received here, read when they are first needed, with the marks the scorer gives them now. Safe for several threads. */
public final class Answers {

    private final MarkingRecords records;
    private final SubmissionStore store;
    private final SubmissionPacks packs;
    private final OwnKeys keys;
    private final CohortAssessments assessments;
    private final Scorer scorer;
    private final Map<AttemptId, Submission> checked = new HashMap<>();
    private final Map<AttemptId, Script> scripts = new HashMap<>();
    private final Map<AttemptId, CohortId> cohorts = new HashMap<>();
    private final Map<AttemptId, String> rubrics = new HashMap<>();

    public Answers(
            MarkingRecords records,
            SubmissionStore store,
            SubmissionPacks packs,
            OwnKeys keys,
            CohortAssessments assessments,
            Scorer scorer) {
        this.records = records;
        this.store = store;
        this.packs = packs;
        this.keys = keys;
        this.assessments = assessments;
        this.scorer = scorer;
    }

    /** A submission, open to be marked. What the scorer gives is worked out when it is first asked for. Safe for several threads. */
    public static final class Script {

        private final Submission submission;
        private final Assessment assessment;
        private final Supplier<ScoreSheet> scoring;
        private ScoreSheet sheet;

        Script(Submission submission, Assessment assessment, Supplier<ScoreSheet> scoring) {
            this.submission = submission;
            this.assessment = assessment;
            this.scoring = scoring;
        }

        public Submission submission() {
            return submission;
        }

        /** Only what the attempt was asked, with keys. */
        public Assessment assessment() {
            return assessment;
        }

        /** What the scorer gives, as it is now. Takes milliseconds the first time. */
        public synchronized ScoreSheet scorer() {
            if (sheet == null) {
                sheet = scoring.get();
            }
            return sheet;
        }

        public Attempt attempt() {
            return submission.attempt();
        }
    }

    /** Empty for a submission that was received elsewhere only: its answers are not here. */
    public synchronized Optional<Script> find(AttemptId submission) {
        Script known = scripts.get(submission);
        if (known != null) {
            return Optional.of(current(submission, known));
        }
        Submission fresh = checked.remove(submission);
        Optional<Script> read = fresh != null
                ? Optional.of(script(fresh))
                : name(submission).flatMap(store::find).map(this::read);
        read.ifPresent(script -> scripts.put(submission, script));
        return read;
    }

    /** Marked once more where other rubrics are in force since. */
    private Script current(AttemptId submission, Script known) {
        Optional<Cohort> cohort = cohort(submission);
        if (cohort.map(Cohort::rubrics)
                .filter(now -> !now.equals(rubrics.get(submission)))
                .isEmpty()) {
            return known;
        }
        Script again = script(known.submission());
        scripts.put(submission, again);
        return again;
    }

    private Optional<Cohort> cohort(AttemptId submission) {
        CohortId known = cohorts.get(submission);
        if (known == null) {
            known = received(submission).map(MarkingEvent::cohort).orElse(null);
            cohorts.put(submission, known);
        }
        return Optional.ofNullable(known).flatMap(records::workbook).map(Workbook::cohort);
    }

    /** Keeps a submission that was just checked, so that it is not read again; what it was asked is looked up when it is needed. */
    synchronized void remember(Submission submission) {
        checked.put(submission.attempt().id(), submission);
    }

    private Script read(byte[] bytes) {
        return packs.read(bytes, Optional.of(keys)).fold(this::script, reason -> {
            throw new ReadinessException(reason);
        });
    }

    private Script script(ReadPack<Submission> pack) {
        return script(pack.content());
    }

    private Script script(Submission submission) {
        Attempt attempt = submission.attempt();
        Optional<Cohort> cohort = cohort(attempt.id());
        cohort.ifPresent(known -> rubrics.put(attempt.id(), known.rubrics()));
        Assessment whole = cohort.map(assessments::inForce)
                .orElseGet(() -> assessments.find(attempt.start().assessment()));
        Assessment asked = attempt.start()
                .selection()
                .map(selection -> whole.only(selection.tasks()))
                .orElse(whole);
        return new Script(submission, asked, () -> scorer.sheet(asked, attempt.responses()));
    }

    private Optional<String> name(AttemptId submission) {
        return received(submission).map(event -> event.what().content());
    }

    private Optional<Arrangement.SubmissionReceived> received(AttemptId submission) {
        return records.events().stream()
                .filter(Arrangement.SubmissionReceived.class::isInstance)
                .map(Arrangement.SubmissionReceived.class::cast)
                .filter(event -> event.made().by().equals(records.me()))
                .filter(event -> event.what().submission().equals(submission))
                .findFirst();
    }
}
